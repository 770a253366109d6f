with chosen as (

    select
        *,
        -- The row shows the words behind its first figure in this order.
        case
            when figure_role = 'month' and measure = 'level' then 1
            when figure_role = 'month' and measure = 'yoy_pct' then 2
            when figure_role = 'month' and measure = 'mom_pct' then 3
            when figure_role = 'cumulated' and measure = 'level' then 4
            when figure_role = 'cumulated' and measure = 'yoy_pct' then 5
            when figure_role = 'cumulated' and measure = 'plan_pct' then 6
            else 7
        end as evidence_order
    from {{ ref('int_figures__chosen') }}

),

pivoted as (

    select
        province_sector_month_id,
        province_id,
        indicator,
        sector,
        item,
        price_basis,
        month_id,
        max(value) filter (where figure_role = 'month' and measure = 'level') as value,
        max(unit) filter (where figure_role = 'month' and measure = 'level') as unit,
        max(value) filter (where figure_role = 'month' and measure = 'mom_pct') as mom_pct,
        max(value) filter (where figure_role = 'month' and measure = 'yoy_pct') as yoy_pct,
        max(value) filter (where figure_role = 'cumulated' and measure = 'level')
            as cumulated_value,
        max(unit) filter (where figure_role = 'cumulated' and measure = 'level')
            as cumulated_unit,
        max(value) filter (where figure_role = 'cumulated' and measure = 'yoy_pct')
            as cumulated_yoy_pct,
        coalesce(
            max(value) filter (where figure_role = 'cumulated' and measure = 'plan_pct'),
            max(value) filter (where figure_role = 'month' and measure = 'plan_pct')
        ) as plan_pct,
        arg_min(observation_id, evidence_order) as observation_id,
        arg_min(candidate_count, evidence_order) as candidate_count,
        arg_min(chosen_by, evidence_order) as chosen_by,
        bool_or(has_conflict) as has_conflict,
        bool_or(has_revision) as has_revision,
        bool_or(is_corrected) as is_corrected
    from chosen
    group by
        province_sector_month_id, province_id, indicator, sector, item, price_basis, month_id

)

select
    pivoted.province_sector_month_id,
    pivoted.province_id,
    provinces.name_vi as province_vi,
    pivoted.indicator,
    indicators.label_vi as indicator_vi,
    pivoted.sector,
    sectors.name_vi as sector_vi,
    pivoted.item,
    pivoted.price_basis,
    pivoted.month_id,
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
    reports.file_name,
    evidence.page,
    evidence.locator,
    evidence.quote,
    pivoted.observation_id,
    pivoted.candidate_count,
    pivoted.has_conflict,
    pivoted.has_revision,
    pivoted.is_corrected,
    pivoted.chosen_by
from pivoted
inner join {{ ref('stg_reports__observations') }} as evidence
    on pivoted.observation_id = evidence.observation_id
inner join {{ ref('dim_month') }} as months on pivoted.month_id = months.month_id
left join {{ ref('dim_province') }} as provinces on pivoted.province_id = provinces.province_id
left join {{ ref('dim_indicator') }} as indicators
    on pivoted.indicator = indicators.indicator_code
left join {{ ref('dim_sector') }} as sectors on pivoted.sector = sectors.sector_id
left join {{ ref('stg_reports__documents') }} as reports on evidence.doc_id = reports.doc_id
order by pivoted.province_id, pivoted.indicator, pivoted.sector, pivoted.item, pivoted.month_id
