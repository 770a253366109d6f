{{ config(materialized='view') }}
-- A month is the year so far less the year up to the month before, as one publisher states them. A
-- month below nought, where there can be none, only shows that the year was revised.
with cumulated as (

    select * from {{ ref('int_figures__keyed') }}
    where
        measure = 'level'
        and adds_up
        and not is_held
        and start_month % 12 = 0

)

select
    'month_from_cumulated' as derivation_code,
    later.figure_id,
    later.series_key,
    'month' as period_kind,
    later.measure,
    later.unit,
    later.end_month as start_month,
    later.end_month,
    later.value - earlier.value as value,
    later.half_step + earlier.half_step as uncertainty,
    later.is_flagged or earlier.is_flagged as is_flagged,
    [
        {{ source_of('later.figure_id') }},
        {{ source_of('earlier.figure_id') }}
    ] as sources
from cumulated as later
inner join cumulated as earlier
    on
        later.series_key = earlier.series_key
        and later.publisher_key = earlier.publisher_key
        and later.unit = earlier.unit
        and later.start_month = earlier.start_month
        and later.end_month - 1 = earlier.end_month
where later.may_be_negative or later.value >= earlier.value
