{{ config(materialized='view') }}
-- Which reading of a number with two the province's own figures bear out. The readings of 1.234
-- are a thousand times apart, a month and a year no more than twelve: the one within the thirtyfold
-- of the usual level of the same thing is taken, and the other one kept beside it. Readings of a
-- scan that are nearer to each other than that (3,9 and 3,0) cannot be told apart so.
with figures as (

    select * from {{ ref('int_observations__corrected') }}

),

doubted as (

    select distinct
        province_code,
        indicator,
        sector,
        item,
        unit
    from figures
    where measure = 'level' and is_ambiguous and not is_reviewed

),

usual as (

    select
        figures.province_code,
        figures.indicator,
        figures.sector,
        figures.item,
        figures.unit,
        median(log10(abs(figures.value))) as magnitude
    from figures
    -- A few things in a hundred: most figures need no usual level.
    inner join doubted
        on
            figures.province_code = doubted.province_code
            and figures.indicator = doubted.indicator
            and figures.sector = doubted.sector
            and figures.item = doubted.item
            and figures.unit = doubted.unit
    where
        figures.measure = 'level'
        and figures.value <> 0
        and (figures.is_reviewed or not figures.is_ambiguous)
    group by all

),

weighed as (

    select
        figures.*,
        abs(log10(nullif(abs(figures.value), 0)) - usual.magnitude) as distance,
        abs(log10(nullif(abs(figures.other_value), 0)) - usual.magnitude) as other_distance
    from figures
    left join usual
        on
            figures.measure = 'level'
            and figures.is_ambiguous
            and abs(log10(abs(nullif(figures.value, 0) / nullif(figures.other_value, 0))))
            > {{ var('near_in_magnitude') }}
            and not figures.is_reviewed
            and figures.province_code = usual.province_code
            and figures.indicator = usual.indicator
            and figures.sector = usual.sector
            and figures.item = usual.item
            and figures.unit = usual.unit

),

judged as (

    select
        *,
        coalesce(least(distance, other_distance) < {{ var('near_in_magnitude') }}, false)
            as is_borne_out,
        coalesce(other_distance < distance, false) as is_other_nearer
    from weighed

)

select
    * exclude (distance, other_distance, is_other_nearer)
    replace (
        case when is_borne_out and is_other_nearer then other_value else value end as value,
        case when is_borne_out and is_other_nearer then value else other_value end as other_value
    )
from judged
