-- Which figure stands in which cell of the monthly table. January's figures are those of the month
-- and of the year so far, except stocks, which do not add up. The indicator's own unit comes before
-- another, an actual before a forecast of a month that is over; what is held stays out.
with figures as (

    select
        figures.*,
        coalesce(figures.unit = indicators.level_unit, false) as is_in_level_unit,
        case
            when figures.period_kind in ('year_to_date', 'year') then ['cumulated']
            when
                figures.period_kind = 'month'
                and right(figures.period_end, 2) = '01'
                and (figures.measure <> 'level' or indicators.is_additive)
                then ['month', 'cumulated']
            when figures.period_kind = 'month' then ['month']
            else []
        end as roles
    from {{ ref('fct_figures') }} as figures
    inner join {{ ref('stg_vocabulary__indicators') }} as indicators
        on figures.indicator = indicators.indicator_code
    where
        figures.measure in ('level', 'mom_pct', 'yoy_pct', 'plan_pct')
        and (
            figures.figure_kind = 'actual'
            or (
                figures.figure_kind = 'forecast'
                and figures.period_end <= figures.report_month_id
            )
        )

),

played as (

    select
        figure_id,
        {{ key_of([
            "province_id", "indicator", "sector", "item", "price_basis", "period_end"
        ]) }} as cell_id,
        measure,
        figure_kind,
        is_in_level_unit,
        publication,
        unnest(roles) as figure_role
    from figures

)

select
    cell_id,
    figure_role,
    measure,
    arg_min(
        figure_id,
        (publication = 'held', not is_in_level_unit, figure_kind, figure_id)
    ) as figure_id
from played
group by cell_id, figure_role, measure
