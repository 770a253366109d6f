-- Every unit with every later unit that holds its land, over as many steps as it takes. What became
-- of the land that a part brought into a unit is told by the whole unit only.
with recursive followed as (

    select
        *,
        1 as steps
    from {{ ref('int_provinces__succeeded') }}
    union all
    select
        followed.predecessor_id,
        next_steps.successor_id,
        next_steps.effective_on,
        next_steps.legal_basis,
        followed.is_whole and next_steps.is_whole as is_whole,
        followed.territory_vi || next_steps.territory_vi as territory_vi,
        followed.territory_en || next_steps.territory_en as territory_en,
        followed.steps + 1 as steps
    from followed
    inner join {{ ref('int_provinces__succeeded') }} as next_steps
        on
            followed.successor_id = next_steps.predecessor_id
            and (followed.is_whole or next_steps.is_whole)

)

select * from followed
