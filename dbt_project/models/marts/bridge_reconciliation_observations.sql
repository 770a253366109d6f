-- The figures that take part in each check, and what each would have to be for it to close.
with members as (

    select
        check_id,
        statement_number as stated_number,
        unnest(members, recursive := true) -- noqa: AL03
    from {{ ref('int_checks__judged') }}

)

select
    members.check_id,
    statements.province_id,
    statements.observation_id,
    statements.statement_number = members.stated_number as is_stated_side,
    statements.value,
    members.needed_value
from members
inner join {{ ref('int_statements__keyed') }} as statements
    on members.statement_number = statements.statement_number
