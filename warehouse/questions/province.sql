/*
title_vi = "Tình hình của một tỉnh ra sao?"
title_en = "How does a province stand?"
about_vi = "Mỗi chỉ tiêu chính của tỉnh với số liệu mới nhất trong vòng mười hai tháng: tháng, lũy kế, tăng trưởng, so với kế hoạch năm, và tệp báo cáo nêu số liệu đó (`khoso show ID` chỉ ra chỗ trên trang)."
about_en = "Each headline indicator of a province at its newest month of the last twelve: the month, the year so far, growth, percent of the year's plan, and the file that states it (`khoso show ID` frames the place)."

[parameters.province]
type = "text"
label_vi = "Tỉnh, theo tên hoặc province_id; nếu trống: tỉnh có báo cáo mới nhất và nhiều chỉ tiêu nhất"
label_en = "Province by name or province_id; without it, the one with the newest reports and most indicators"

[parameters.month]
type = "month"
label_vi = "Tính đến tháng nào; nếu trống: tháng mới nhất của tỉnh"
label_en = "Up to which month; without it, the newest that the province states"
*/
with province as (
    select provinces.name_vi
    from dim_province as provinces
    left join fct_freshness as freshness on provinces.province_id = freshness.province_id
    where
        ($province is null and provinces.province_id <> 'VN')
        or strip_accents(lower($province))
        in (
            strip_accents(lower(provinces.name_vi)), lower(provinces.name_en),
            lower(provinces.province_id)
        )
    group by provinces.name_vi
    order by max(freshness.newest_month_id) desc nulls last, count(*) desc, provinces.name_vi
    limit 1
),

subjects as (
    from mart_industry
    union all from mart_trade
    union all from mart_prices
    union all from mart_budget_investment
    union all from mart_enterprises
    union all from mart_agriculture
    union all from mart_transport_tourism
    union all from mart_social
),

figures as (
    select
        subjects.province_vi, subjects.is_contemporary_province, subjects.indicator_group,
        subjects.indicator, subjects.indicator_vi, subjects.price_basis, subjects.price_basis_vi,
        subjects.month_id, subjects.month_start, subjects.display_value,
        subjects.display_unit_vi, subjects.mom_pct, subjects.yoy_pct,
        subjects.cumulated_display_value, subjects.cumulated_display_unit_vi,
        subjects.cumulated_yoy_pct, subjects.plan_pct, subjects.has_conflict, subjects.doc_id,
        subjects.observation_id
    from subjects
    inner join province on subjects.province_vi = province.name_vi
    where
        subjects.is_headline and subjects.sector = 'total' and subjects.item = ''
        and subjects.month_id <= coalesce($month, '9999-12')
)

select
    figures.province_vi as province, figures.indicator_vi as indicator, figures.month_id as month,
    figures.price_basis_vi as prices, figures.display_value as value,
    figures.display_unit_vi as unit, figures.mom_pct, figures.yoy_pct,
    figures.cumulated_display_value as cumulated,
    figures.cumulated_display_unit_vi as cumulated_unit, figures.cumulated_yoy_pct,
    figures.plan_pct, figures.has_conflict, reports.file_name, figures.observation_id
from figures
inner join dim_report as reports using (doc_id)
where figures.month_start > (select max(month_start) - interval 12 months from figures)
qualify
    row_number() over (
        partition by figures.indicator, figures.price_basis
        order by figures.month_id desc, figures.is_contemporary_province desc
    ) = 1
order by figures.indicator_group, figures.indicator, figures.price_basis
