{{ config(materialized='view') }}
-- The level that a percentage refers to, last month's or last year's, from the level and the growth
-- that one publisher states. Real growth says nothing of levels in current prices; values that are
-- no amounts have none; and nothing is told where rounding leaves more open than there is.
with figures as (

    select * from {{ ref('int_figures__keyed') }}
    where
        not is_held
        and not has_seasons
        and (is_in_constant_prices or not is_growth_real)

),

referred as (

    select
        levels.figure_id,
        levels.series_key,
        levels.unit,
        levels.value as level_value,
        levels.half_step as level_half_step,
        levels.start_month,
        levels.end_month,
        growths.figure_id as growth_figure_id,
        growths.half_step as growth_half_step,
        growths.measure as growth_measure,
        case when growths.measure = 'mom_pct' then 1 else 12 end as distance,
        1 + growths.value / 100 as ratio,
        levels.is_flagged or growths.is_flagged as is_flagged
    from figures as growths
    inner join figures as levels
        on
            growths.series_key = levels.series_key
            and growths.publisher_key = levels.publisher_key
            and growths.start_month = levels.start_month
            and growths.end_month = levels.end_month
    inner join {{ ref('units_of_measure') }} as units on levels.unit = units.unit_code
    where
        (
            growths.measure = 'yoy_pct'
            or (growths.measure = 'mom_pct' and growths.start_month = growths.end_month)
        )
        and levels.measure = 'level'
        and levels.value > 0
        and units.dimension not in ('ratio', 'score')

),

implied as (

    select
        *,
        level_value / ratio as value,
        level_half_step / ratio
        + level_value / (ratio * ratio) * growth_half_step / 100 as uncertainty
    from referred

)

select
    case when growth_measure = 'mom_pct' then 'implied_last_month' else 'implied_last_year' end
        as derivation_code,
    figure_id,
    series_key,
    null as period_kind,
    'level' as measure,
    unit,
    start_month - distance as start_month,
    end_month - distance as end_month,
    value,
    uncertainty,
    is_flagged,
    [
        {{ source_of('figure_id') }},
        {{ source_of('growth_figure_id') }}
    ] as sources
from implied
where uncertainty < value
