-- Each indicator is shown in one way in each unit; a line for an indicator or a unit that does not
-- exist, a divisor that is no positive number and a missing name are mistakes of display_units.csv.
with ways as (

    select
        indicator,
        unit,
        count(*) as way_count,
        min(divisor) as divisor,
        min(display_unit_vi) as display_unit_vi,
        min(display_unit_en) as display_unit_en
    from {{ ref('int_units__displayed') }}
    group by indicator, unit

)

select
    indicator,
    unit
from ways
where
    way_count <> 1
    or not coalesce(divisor > 0, false)
    or display_unit_vi is null
    or display_unit_en is null
union all
select
    display_units.indicator,
    display_units.unit_code as unit
from {{ ref('display_units') }} as display_units
left join ways
    on
        display_units.unit_code = ways.unit
        and coalesce(display_units.indicator, ways.indicator) = ways.indicator
group by display_units.indicator, display_units.unit_code
having count(ways.unit) = 0
