-- Growth of a total is that of the sum of its parts, each weighed by the level that its own growth
-- started from. Where growth is real by custom, levels in current prices are no weights.
with statements as (

    select statements.*
    from {{ ref('int_statements__keyed') }} as statements
    inner join {{ ref('stg_vocabulary__indicators') }} as indicators
        on statements.indicator = indicators.indicator_code
    where
        statements.figure_kind = 'actual'
        and (not indicators.is_growth_real or starts_with(statements.price_basis, 'constant'))

),

grown as (

    select
        growth.statement_number,
        growth.doc_key,
        growth.measure,
        growth.indicator,
        growth.sector,
        growth.start_month,
        growth.end_month,
        growth.value,
        growth.half_step,
        levels.statement_number as level_number,
        levels.place_key,
        levels.value as level_value,
        levels.half_step as level_half_step,
        levels.value / (1 + growth.value / 100) as base_value
    from statements as growth
    inner join statements as levels
        on
            growth.doc_key = levels.doc_key
            and growth.series_key = levels.series_key
            and growth.start_month = levels.start_month
            and growth.end_month = levels.end_month
    where
        growth.measure in ('mom_pct', 'yoy_pct')
        and growth.value > -100
        and levels.measure = 'level'
        and levels.value > 0

),

parts as (

    select
        sums.sum_id,
        sums.total_indicator,
        case when sums.total_sector = 'same' then grown.sector else sums.total_sector end
            as total_sector,
        grown.doc_key,
        grown.place_key,
        grown.measure,
        grown.start_month,
        grown.end_month,
        {{ exact_sum("grown.level_value") }} as level_value,
        {{ exact_sum("grown.base_value") }} as base_value,
        {{ exact_sum("grown.level_half_step") }} as level_half_step,
        max(grown.half_step) as half_step,
        list(grown.statement_number) || list(grown.level_number) as numbers
    from grown
    inner join {{ ref('stg_vocabulary__sums') }} as sums
        on
            grown.indicator = sums.part_indicator
            and (grown.sector = sums.part_sector or sums.part_sector = 'same')
    where not sums.has_deductions
    group by all
    having
        count(*) = any_value(sums.part_count)
        and count(distinct grown.indicator || '|' || grown.sector) = any_value(sums.part_count)

)

select
    'growth_mean_of_parts' as identity_code,
    'within_report' as scope,
    totals.statement_number,
    totals.value as stated_value,
    100 * (parts.level_value / parts.base_value - 1) as computed_value,
    totals.half_step
    + parts.half_step
    + 100 * parts.level_half_step / parts.base_value as tolerance,
    abs(totals.value - 100 * (parts.level_value / parts.base_value - 1)) as gap,
    list_transform(
        parts.numbers,
        lambda number: { 'statement_number': number, 'needed_value': cast(null as double) }
    ) || [{
        'statement_number': totals.statement_number,
        'needed_value': 100 * (parts.level_value / parts.base_value - 1)
    }] as members
from statements as totals
inner join parts
    on
        totals.doc_key = parts.doc_key
        and totals.measure = parts.measure
        and totals.start_month = parts.start_month
        and totals.end_month = parts.end_month
        and totals.indicator = parts.total_indicator
        and totals.sector = parts.total_sector
-- The total's level says which unit its growth is about.
inner join (
    select distinct
        doc_key,
        place_key,
        series_key
    from statements
    where measure = 'level'
) as places
    on
        totals.doc_key = places.doc_key
        and totals.series_key = places.series_key
        and parts.place_key = places.place_key
