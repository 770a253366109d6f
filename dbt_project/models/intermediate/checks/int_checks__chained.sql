-- Price indices are not revised, so they chain: the change since December is that of the month
-- before times this month's, in January this month's alone, in December that of the year.
with statements as (

    select statements.*
    from {{ ref('int_statements__keyed') }} as statements
    inner join {{ ref('stg_vocabulary__indicators') }} as indicators
        on
            statements.indicator = indicators.indicator_code
            and indicators.indicator_group = 'prices'
            and indicators.level_unit = 'index'
    where
        statements.start_month = statements.end_month
        and statements.figure_kind = 'actual'
        and statements.measure in ('mom_pct', 'yoy_pct', 'dec_pct')

),

pairs as (

    select
        since_december.*,
        others.measure as other_measure,
        others.statement_number as other_number,
        others.value as other_value,
        others.half_step as other_half_step
    from statements as since_december
    inner join statements as others
        on
            since_december.doc_key = others.doc_key
            and since_december.series_key = others.series_key
            and since_december.end_month = others.end_month
    where since_december.measure = 'dec_pct' and others.measure in ('mom_pct', 'yoy_pct')

),

links as (

    select
        pairs.*,
        before.statement_number as before_number,
        before.value as before_value,
        before.half_step as before_half_step
    from (
        select * from pairs
        where other_measure = 'mom_pct' and end_month % 12 <> 0
    ) as pairs
    asof inner join (
        select * from statements
        where measure = 'dec_pct'
    ) as before
        on
            pairs.publisher_key = before.publisher_key
            and pairs.series_key = before.series_key
            and pairs.end_month - 1 = before.end_month
            and {{ first_order("pairs.report_month + 1") }} > before.said_order

)

select
    'index_chain' as identity_code,
    'within_report' as scope,
    statement_number,
    value as stated_value,
    other_value as computed_value,
    half_step + other_half_step as tolerance,
    abs(value - other_value) as gap,
    [
        { 'statement_number': statement_number, 'needed_value': other_value },
        { 'statement_number': other_number, 'needed_value': value }
    ] as members
from pairs
where
    (other_measure = 'mom_pct' and end_month % 12 = 0)
    or (other_measure = 'yoy_pct' and end_month % 12 = 11)
union all
select
    'index_chain' as identity_code,
    'across_reports' as scope,
    statement_number,
    value as stated_value,
    100 * ((1 + before_value / 100) * (1 + other_value / 100) - 1) as computed_value,
    half_step
    + other_half_step * (1 + before_value / 100)
    + before_half_step * (1 + other_value / 100) as tolerance,
    abs(value - 100 * ((1 + before_value / 100) * (1 + other_value / 100) - 1)) as gap,
    [
        {
            'statement_number': statement_number,
            'needed_value': 100 * ((1 + before_value / 100) * (1 + other_value / 100) - 1)
        },
        {
            'statement_number': other_number,
            'needed_value': 100 * ((1 + value / 100) / (1 + before_value / 100) - 1)
        },
        {
            'statement_number': before_number,
            'needed_value': 100 * ((1 + value / 100) / (1 + other_value / 100) - 1)
        }
    ] as members
from links
