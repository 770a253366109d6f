-- Codes were reused: a unit is a code with its validity. A unit continues the territory of the
-- one before it under the same code only where that one is its single predecessor. Each leads to
-- the unit of today that holds its land, and knows from how many original units it was made.
with provinces as (

    select * from {{ ref('stg_vocabulary__provinces') }}

),

successions as (

    select * from {{ ref('int_successions__followed') }}
    where is_whole

),

predecessors as (

    select
        successor_id as province_id,
        count(*) filter (where steps = 1) as predecessor_count,
        string_agg(predecessor_id, ', ' order by predecessor_id) filter (where steps = 1)
            as predecessor_ids,
        -- Those that nothing went into.
        count(*) filter (
            where predecessor_id not in (select made.successor_id from successions as made)
        ) as original_count
    from successions
    group by successor_id

),

successors as (

    select
        predecessor_id as province_id,
        string_agg(successor_id, ', ' order by successor_id) filter (where steps = 1)
            as successor_ids,
        arg_max(successor_id, steps) as current_province_id
    from successions
    group by predecessor_id

),

-- Before a part moved, neither the unit that gave it nor those that the receiver was made of had
-- the borders of today.
approximations as (

    select
        province_id,
        max(moved_on) as approximate_before
    from (
        select
            predecessor_id as province_id,
            moved_on
        from {{ ref('territory_transfers') }}
        union all
        select
            successions.predecessor_id as province_id,
            transfers.moved_on
        from {{ ref('territory_transfers') }} as transfers
        inner join successions on transfers.successor_id = successions.successor_id
    ) as touched
    group by province_id

)

select
    provinces.*,
    coalesce(predecessors.predecessor_ids, '') as predecessor_ids,
    coalesce(successors.successor_ids, '') as successor_ids,
    coalesce(successors.current_province_id, provinces.province_id) as current_province_id,
    coalesce(predecessors.original_count, 1) as original_count,
    approximations.approximate_before,
    provinces.province_code || '/' || sum(
        case when predecessors.predecessor_count = 1 then 0 else 1 end
    ) over (
        partition by provinces.province_code
        order by provinces.valid_from
    ) as territory_id
from provinces
left join predecessors on provinces.province_id = predecessors.province_id
left join successors on provinces.province_id = successors.province_id
left join approximations on provinces.province_id = approximations.province_id
