-- What the checks say of single figures: how many each broke and closed, and whether it is the
-- likely culprit of one, and then how gravely.
with members as (

    select
        check_id,
        verdict,
        severity,
        is_equality,
        unnest(members).statement_number as statement_number
    from {{ ref('int_checks__judged') }}

),

counted as (

    select
        statement_number,
        count(*) filter (where verdict = 'broken' and severity <> 'note') as broken_count,
        count(*) filter (
            where verdict = 'closes' and is_equality
        ) as closing_count
    from members
    group by statement_number

),

accused as (

    select
        checks.culprit_number as statement_number,
        arg_min(checks.pattern, patterns.pattern_rank) as pattern,
        max(coalesce(patterns.severity, 'flag')) as severity
    from {{ ref('int_checks__judged') }} as checks
    left join {{ ref('error_patterns') }} as patterns on checks.pattern = patterns.pattern
    where
        checks.verdict = 'broken'
        and checks.severity <> 'note'
        and checks.is_culprit_likely
    group by checks.culprit_number

)

select
    statements.observation_id,
    counted.broken_count,
    counted.closing_count,
    accused.statement_number is not null as is_culprit,
    accused.pattern,
    -- A figure that fits several identities is not held back for one that it breaks.
    case
        when accused.statement_number is null then 'none'
        when accused.severity = 'hold' and counted.closing_count >= counted.broken_count then 'flag'
        else accused.severity
    end as severity
from counted
inner join {{ ref('int_statements__keyed') }} as statements
    on counted.statement_number = statements.statement_number
left join accused on counted.statement_number = accused.statement_number
