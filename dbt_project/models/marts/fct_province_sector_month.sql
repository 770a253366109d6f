-- A row a month, with the chosen figures of the month and of the year so far side by side. Held
-- figures leave their column empty; is_held says that there is one.
with cells as (

    select
        cells.cell_id,
        cells.figure_role,
        cells.measure,
        figures.value,
        figures.unit,
        figures.observation_id,
        figures.candidate_count,
        figures.chosen_by,
        figures.has_conflict,
        figures.has_revision,
        figures.is_corrected,
        figures.publication,
        -- The row shows the words behind its first figure in this order.
        case
            when cells.figure_role = 'month' and cells.measure = 'level' then 1
            when cells.figure_role = 'month' and cells.measure = 'yoy_pct' then 2
            when cells.figure_role = 'month' and cells.measure = 'mom_pct' then 3
            when cells.figure_role = 'cumulated' and cells.measure = 'level' then 4
            when cells.figure_role = 'cumulated' and cells.measure = 'yoy_pct' then 5
            when cells.figure_role = 'cumulated' and cells.measure = 'plan_pct' then 6
            else 7
        end as evidence_order
    from {{ ref('int_cells__filled') }} as cells
    inner join {{ ref('fct_figures') }} as figures on cells.figure_id = figures.figure_id

),

shown as (

    select
        *,
        figure_role || '_' || measure as place,
        case when publication <> 'held' then value end as shown_value
    from cells

),

pivoted as (

    select
        cell_id,
        max(shown_value) filter (where place = 'month_level') as value,
        max(unit) filter (where place = 'month_level') as unit,
        max(shown_value) filter (where place = 'month_mom_pct') as mom_pct,
        max(shown_value) filter (where place = 'month_yoy_pct') as yoy_pct,
        max(shown_value) filter (where place = 'cumulated_level') as cumulated_value,
        max(unit) filter (where place = 'cumulated_level') as cumulated_unit,
        max(shown_value) filter (where place = 'cumulated_yoy_pct') as cumulated_yoy_pct,
        coalesce(
            max(shown_value) filter (where place = 'cumulated_plan_pct'),
            max(shown_value) filter (where place = 'month_plan_pct')
        ) as plan_pct,
        arg_min(observation_id, evidence_order) as observation_id,
        arg_min(candidate_count, evidence_order) as candidate_count,
        arg_min(chosen_by, evidence_order) as chosen_by,
        bool_or(has_conflict) as has_conflict,
        bool_or(has_revision) as has_revision,
        bool_or(is_corrected) as is_corrected,
        bool_or(publication = 'flagged') as is_flagged,
        bool_or(publication = 'held') as is_held
    from shown
    group by cell_id

)

select
    printf('%016x', pivoted.cell_id) as province_sector_month_id,
    evidence.province_id,
    provinces.name_vi as province_vi,
    evidence.indicator,
    indicators.label_vi as indicator_vi,
    evidence.sector,
    sectors.name_vi as sector_vi,
    evidence.item,
    evidence.price_basis,
    evidence.period_end as month_id,
    months.month_start,
    pivoted.value,
    pivoted.unit,
    pivoted.mom_pct,
    pivoted.yoy_pct,
    pivoted.cumulated_value,
    pivoted.cumulated_unit,
    pivoted.cumulated_yoy_pct,
    pivoted.plan_pct,
    evidence.status,
    evidence.doc_id,
    evidence.file_name,
    evidence.page,
    evidence.locator,
    evidence.quote,
    pivoted.observation_id,
    pivoted.candidate_count,
    pivoted.has_conflict,
    pivoted.has_revision,
    pivoted.is_corrected,
    pivoted.is_flagged,
    pivoted.is_held,
    pivoted.chosen_by,
    {{ evidence_url("evidence.doc_id", "pivoted.observation_id") }} as evidence_url
from pivoted
inner join {{ ref('fct_observations') }} as evidence
    on pivoted.observation_id = evidence.observation_id
inner join {{ ref('dim_month') }} as months on evidence.period_end = months.month_id
left join {{ ref('dim_province') }} as provinces on evidence.province_id = provinces.province_id
left join {{ ref('dim_indicator') }} as indicators
    on evidence.indicator = indicators.indicator_code
left join {{ ref('dim_sector') }} as sectors on evidence.sector = sectors.sector_id
-- Charts ask for one indicator over time: its rows lie together, and the others are skipped.
order by evidence.indicator, evidence.sector, evidence.period_end
