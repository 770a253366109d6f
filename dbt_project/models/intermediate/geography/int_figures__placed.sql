-- The figures that a series of today's provinces can be made of: actual levels and growth of a
-- month or of the year so far that nothing holds back. Of a unit that was merged only levels that
-- add up are of use. The key is the one that the figure would have, had today's unit stated it.
select
    figures.figure_id,
    figures.province_id,
    provinces.current_province_id,
    provinces.territory_id = today.territory_id as is_own,
    provinces.original_count,
    today.original_count as original_count_today,
    coalesce(
        provinces.approximate_before > {{ first_day('figures.period_start') }}, false
    ) as is_approximate,
    case
        when figures.province_id = provinces.current_province_id then figures.figure_id
        else {{ key_of([
            "provinces.current_province_id", "figures.indicator", "figures.sector", "figures.item",
            "figures.price_basis", "figures.period_start", "figures.period_end", "figures.measure",
            "figures.figure_kind", "figures.unit"
        ]) }}
    end as restated_id
from {{ ref('fct_figures') }} as figures
inner join {{ ref('int_provinces__linked') }} as provinces
    on figures.province_id = provinces.province_id
inner join {{ ref('int_provinces__linked') }} as today
    on provinces.current_province_id = today.province_id
inner join {{ ref('stg_vocabulary__indicators') }} as indicators
    on figures.indicator = indicators.indicator_code
where
    figures.figure_kind = 'actual'
    and figures.publication <> 'held'
    and figures.period_kind in ('month', 'year_to_date', 'year')
    and figures.measure in ('level', 'mom_pct', 'yoy_pct')
    and (
        provinces.territory_id = today.territory_id
        or (
            figures.measure = 'level'
            and indicators.is_additive
            -- Two provinces may mean different seasons by one key.
            and not indicators.has_seasons
        )
    )
