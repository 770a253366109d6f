{{ config(materialized='view') }}
-- The share of a part in its whole, one level up, from levels that one publisher states. More than
-- the whole is no share: then one of the two is wrong.
with levels as (

    select * from {{ ref('int_figures__keyed') }}
    where
        measure = 'level'
        and adds_up
        and is_in_level_unit
        and not may_be_negative
        and not is_held

),

parts as (

    select
        levels.*,
        case when sectors.sector_level = 1 then 'total' else sectors.parent_id end as whole_sector
    from levels
    inner join {{ ref('stg_vocabulary__sectors') }} as sectors on levels.sector = sectors.sector_id

)

select
    'share_of_whole' as derivation_code,
    parts.figure_id,
    parts.series_key,
    null as period_kind,
    'share_pct' as measure,
    'percent' as unit,
    parts.start_month,
    parts.end_month,
    100 * parts.value / wholes.value as value,
    100 * (parts.half_step + parts.value / wholes.value * wholes.half_step) / wholes.value
        as uncertainty,
    parts.is_flagged or wholes.is_flagged as is_flagged,
    [
        {{ source_of('parts.figure_id') }},
        {{ source_of('wholes.figure_id') }}
    ] as sources
from parts
inner join levels as wholes
    on
        parts.place_key = wholes.place_key
        and parts.publisher_key = wholes.publisher_key
        and parts.indicator = wholes.indicator
        and parts.whole_sector = wholes.sector
        and parts.start_month = wholes.start_month
        and parts.end_month = wholes.end_month
where
    wholes.value > 0
    and parts.value >= 0
    and parts.value <= wholes.value
