-- Who is at fault where a check does not close. A member whose digits, changed in a way that
-- happens, would close it is the likely culprit; else the one member that breaks most and closes
-- least. What decides, in order, is `error_patterns`.
with open_checks as (

    select
        check_id,
        identity_code,
        verdict,
        gap,
        tolerance,
        unnest(members, recursive := true) -- noqa: AL03
    from {{ ref('int_checks__compared') }}
    where verdict in ('broken', 'unclear')

),

involved as (

    select distinct statement_number from open_checks

),

closing as (

    select
        members.statement_number,
        count(*) as closing_count
    from (
        select unnest(members).statement_number as statement_number
        from {{ ref('int_checks__compared') }}
        -- A bound that holds says little.
        where verdict = 'closes' and is_equality
    ) as members
    inner join involved on members.statement_number = involved.statement_number
    group by members.statement_number

),

breaking as (

    select
        statement_number,
        count(*) filter (where verdict = 'broken') as broken_count
    from open_checks
    group by statement_number

),

figures as (

    select
        statements.statement_number,
        statements.publisher_key,
        statements.series_key,
        statements.measure,
        statements.unit,
        statements.start_month,
        statements.end_month,
        statements.report_month,
        statements.value,
        statements.half_step,
        observations.observation_id,
        cast(observations.other_value as double) as other_value,
        observations.value_step,
        cast(round(abs(statements.value) / observations.value_step) as bigint) as digits
    from {{ ref('int_statements__keyed') }} as statements
    inner join involved on statements.statement_number = involved.statement_number
    inner join {{ ref('fct_observations') }} as observations
        on statements.observation_id = observations.observation_id

),

months_before as (

    select distinct figures.statement_number
    from figures
    inner join {{ ref('int_statements__keyed') }} as earlier
        on
            figures.publisher_key = earlier.publisher_key
            and figures.series_key = earlier.series_key
            and figures.measure = earlier.measure
            and figures.unit = earlier.unit
            and figures.end_month - 1 = earlier.end_month
            and earlier.start_month in (figures.start_month - 1, figures.start_month)
            and figures.value = earlier.value
    -- Few digits come again by chance.
    where figures.digits >= case when figures.half_step < 0.01 then 10 else 100 end

),

weighed as (

    select
        open_checks.check_id,
        open_checks.identity_code,
        open_checks.verdict,
        open_checks.needed_value,
        figures.*,
        coalesce(closing.closing_count, 0) as closing_count,
        breaking.broken_count,
        months_before.statement_number is not null as is_as_before,
        -- What the check leaves open for this member.
        abs(open_checks.needed_value - figures.value) * open_checks.tolerance / open_checks.gap
        + figures.half_step as slack
    from open_checks
    inner join figures on open_checks.statement_number = figures.statement_number
    inner join breaking on open_checks.statement_number = breaking.statement_number
    left join closing on open_checks.statement_number = closing.statement_number
    left join months_before on open_checks.statement_number = months_before.statement_number

),

explained as (

    select
        *,
        case
            when abs(other_value - needed_value) <= slack then 'other_reading'
            when
                -- Where rounding leaves much open, any power of ten may seem to fit.
                slack < 0.02 * abs(needed_value)
                and value * needed_value > 0
                and round(log10(needed_value / value)) <> 0
                and abs(value * power(10, round(log10(needed_value / value))) - needed_value)
                <= slack
                then 'misplaced_separator'
            when
                abs(value + needed_value) <= slack
                -- Against an earlier report a revision may mimic it, unless it fits very well.
                and abs(value) > case when verdict = 'broken' then 3 else 60 end * slack
                then 'wrong_sign'
            when
                abs(needed_value - value) > 3 * slack
                and len(list_filter(
                    {{ transpositions("digits") }},
                    lambda swapped: abs(swapped * value_step - abs(needed_value)) <= slack
                )) > 0
                then 'transposed_digits'
            when
                is_as_before
                and (
                    verdict = 'broken'
                    or (
                        unit = 'percent'
                        and half_step < 0.01
                        -- Growth since January is often nearly the same for months on end.
                        and (start_month = end_month or abs(needed_value - value) > 60 * slack)
                    )
                )
                then 'left_from_last_month'
        end as pattern
    from weighed

)

select
    explained.check_id,
    explained.statement_number,
    explained.observation_id,
    explained.needed_value,
    explained.broken_count,
    explained.closing_count,
    patterns.pattern,
    row_number() over (
        partition by explained.check_id
        order by
            patterns.pattern_rank asc nulls last,
            explained.closing_count asc,
            explained.broken_count desc,
            explained.statement_number asc
    ) as suspicion,
    -- Without a pattern only a member that stands out is named.
    patterns.pattern is not null
    or (
        explained.closing_count = 0
        and explained.closing_count < min(explained.closing_count) over others
    ) as is_likely
from explained
left join {{ ref('error_patterns') }} as patterns on explained.pattern = patterns.pattern
window others as (
    partition by explained.check_id
    order by explained.observation_id
    rows between unbounded preceding and unbounded following exclude current row
)
