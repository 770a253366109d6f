-- Growth of a period lies between that of the two that it falls into: that of January to April
-- between that of January to March and that of April. The earlier one is what the same report says,
-- else what its publisher last said; that may have been revised since, so such a check is a note.
with statements as (

    select statements.*
    from {{ ref('int_statements__keyed') }} as statements
    inner join {{ ref('stg_vocabulary__indicators') }} as indicators
        on statements.indicator = indicators.indicator_code
    where
        statements.measure = 'yoy_pct'
        and statements.figure_kind = 'actual'
        and not indicators.may_be_negative
        and not indicators.has_seasons

),

pairs as (

    select
        wholes.statement_number,
        wholes.doc_key,
        wholes.publisher_key,
        wholes.report_month,
        wholes.series_key,
        wholes.start_month,
        wholes.value,
        wholes.half_step,
        later.start_month as later_start_month,
        later.statement_number as later_number,
        later.value as later_value,
        later.half_step as later_half_step
    from statements as wholes
    inner join statements as later
        on
            wholes.doc_key = later.doc_key
            and wholes.series_key = later.series_key
            and wholes.end_month = later.end_month
            and wholes.start_month < later.start_month

),

{{ earlier_parts("pairs", "statements", ["series_key"], may_look_back="true") }},

checked as (

    select
        *,
        least(earlier_value, later_value) as lowest,
        greatest(earlier_value, later_value) as highest,
        half_step + greatest(earlier_half_step, later_half_step) as tolerance
    from (
        select * from within_reports
        union all
        select * from across_reports
    ) as completed

)

select
    'growth_between_periods' as identity_code,
    scope,
    statement_number,
    value as stated_value,
    greatest(lowest, least(highest, value)) as computed_value,
    tolerance,
    greatest(lowest - value, value - highest, 0) as gap,
    [
        { 'statement_number': statement_number, 'needed_value': cast(null as double) },
        { 'statement_number': earlier_number, 'needed_value': cast(null as double) },
        { 'statement_number': later_number, 'needed_value': cast(null as double) }
    ] as members
from checked
-- That a bound holds says nothing.
where greatest(lowest - value, value - highest) > tolerance + half_step
