-- A period is the sum of the two that it falls into: the months so far are those of the last
-- report and this month. The earlier part is what the same report says of it, else what its
-- publisher last said. And no period is more than a longer one that holds it.
with statements as (

    select
        statements.*,
        indicators.has_seasons,
        indicators.may_be_negative
    from {{ ref('int_statements__keyed') }} as statements
    inner join {{ ref('stg_vocabulary__indicators') }} as indicators
        on
            statements.indicator = indicators.indicator_code
            and indicators.is_additive
    where statements.measure = 'level' and statements.figure_kind = 'actual'

),

pairs as (

    select
        wholes.statement_number,
        wholes.doc_key,
        wholes.publisher_key,
        wholes.report_month,
        wholes.series_key,
        wholes.has_seasons,
        wholes.may_be_negative,
        wholes.unit,
        wholes.start_month,
        wholes.value,
        wholes.half_step,
        later.start_month as later_start_month,
        later.end_month as later_end_month,
        wholes.end_month,
        later.statement_number as later_number,
        later.value as later_value,
        later.half_step as later_half_step
    from statements as wholes
    inner join statements as later
        on
            wholes.doc_key = later.doc_key
            and wholes.series_key = later.series_key
            and wholes.unit = later.unit
            and wholes.start_month <= later.start_month
            and wholes.end_month >= later.end_month
            and wholes.end_month - wholes.start_month > later.end_month - later.start_month

),

last_parts as (

    select * from pairs
    where later_end_month = end_month

),

-- Seasons are not one series, and a revision may be any multiple of a balance, which is a small
-- difference.
{{ earlier_parts(
    "last_parts", "statements", ["series_key", "unit"],
    may_look_back="not candidates.has_seasons and not candidates.may_be_negative"
) }}

select
    'periods_add_up' as identity_code,
    scope,
    statement_number,
    value as stated_value,
    earlier_value + later_value as computed_value,
    half_step + earlier_half_step + later_half_step as tolerance,
    abs(value - earlier_value - later_value) as gap,
    [
        { 'statement_number': statement_number, 'needed_value': earlier_value + later_value },
        { 'statement_number': earlier_number, 'needed_value': value - later_value },
        { 'statement_number': later_number, 'needed_value': value - earlier_value }
    ] as members
from (
    select * from within_reports
    union all
    select * from across_reports
) as completed
union all
select
    'period_within_period' as identity_code,
    'within_report' as scope,
    statement_number,
    value as stated_value,
    greatest(value, later_value) as computed_value,
    half_step + later_half_step as tolerance,
    greatest(later_value - value, 0) as gap,
    [
        { 'statement_number': statement_number, 'needed_value': cast(null as double) },
        { 'statement_number': later_number, 'needed_value': cast(null as double) }
    ] as members
from pairs
-- That it holds says nothing.
where not may_be_negative and later_value - value > half_step + later_half_step
