{{ config(materialized='view') }}
-- Real growth: levels in constant prices of one period and of that period a year before, as one
-- publisher states them.
with levels as (

    select * from {{ ref('int_figures__keyed') }}
    where
        measure = 'level'
        and is_in_constant_prices
        and is_in_level_unit
        and not is_held
        and not has_seasons
        and value > 0

)

select
    'real_growth' as derivation_code,
    later.figure_id,
    later.series_key,
    null as period_kind,
    'yoy_pct' as measure,
    'percent' as unit,
    later.start_month,
    later.end_month,
    100 * (later.value / earlier.value - 1) as value,
    100 * later.value / earlier.value
    * (later.half_step / later.value + earlier.half_step / earlier.value) as uncertainty,
    later.is_flagged or earlier.is_flagged as is_flagged,
    [
        {{ source_of('later.figure_id') }},
        {{ source_of('earlier.figure_id') }}
    ] as sources
from levels as later
inner join levels as earlier
    on
        later.series_key = earlier.series_key
        and later.publisher_key = earlier.publisher_key
        and later.unit = earlier.unit
        and later.start_month - 12 = earlier.start_month
        and later.end_month - 12 = earlier.end_month
