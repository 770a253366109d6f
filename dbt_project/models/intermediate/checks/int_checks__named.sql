-- Checks under a name that a rebuild gives again: the identity and its members.
with members as (

    select
        check_number,
        identity_code,
        statement_number,
        unnest(members).statement_number as member_number
    from {{ ref('int_checks__judged') }}

)

select
    members.check_number,
    any_value(members.statement_number) as statement_number,
    cast((
        md5_number_lower(any_value(members.identity_code) || any_value(stated.observation_id))
        + sum(md5_number_lower(statements.observation_id))
    ) % 9223372036854775807 as bigint) as check_id
from members
inner join {{ ref('int_statements__keyed') }} as statements
    on members.member_number = statements.statement_number
inner join {{ ref('int_statements__keyed') }} as stated
    on members.statement_number = stated.statement_number
group by members.check_number
