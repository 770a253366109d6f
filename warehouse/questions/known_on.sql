/*
title_vi = "Vào một ngày người ta đã biết gì?"
title_en = "What was known on a day?"
about_vi = "Một chỉ tiêu của từng tỉnh như đã công bố đến ngày đó (panel_as_of), bên cạnh giá trị hiện nay."
about_en = "An indicator of each province as it had been published by that day (panel_as_of), beside its value today."
example = { day = "2026-02-15" }

[parameters.day]
type = "date"
label_vi = "Ngày; nếu trống: ba mươi ngày trước hôm nay"
label_en = "The day; without it, thirty days ago"

[parameters.indicator]

[parameters.measure]

[parameters.period]

[parameters.month]
type = "month"
label_vi = "Tháng cuối của kỳ; nếu trống: tháng mới nhất đã biết vào ngày đó"
label_en = "Last month of the period; without it, the newest known on that day"
*/
with known as (
    select
        figure_id, province_id, indicator, period_end, price_basis, unit, value, status, known_on, doc_id,
        observation_id
    from panel_as_of(coalesce($day, current_date - 30))
    where
        indicator = $indicator and sector = 'total' and item = '' and measure = $measure and period_kind = $period
        and figure_kind = 'actual'
)

select
    provinces.name_vi as province, known.period_end as month, known.price_basis,
    round(known.value / units.divisor, 9) as value_then, known.status as status_then,
    known.known_on as said_on, round(figures.value / units.divisor, 9) as value_now,
    units.display_unit_vi as unit,
    round(100 * (figures.value - known.value) / nullif(abs(known.value), 0), 2) as change_pct,
    figures.known_on as now_said_on, reports.file_name as file_then, known.observation_id
from known
inner join fct_figures as figures
    on
        known.province_id = figures.province_id and known.figure_id = figures.figure_id
        and figures.indicator = $indicator
inner join dim_display_unit as units
    on known.indicator = units.indicator and known.unit = units.unit
inner join dim_province as provinces on known.province_id = provinces.province_id
inner join dim_report as reports on known.doc_id = reports.doc_id
where known.period_end = coalesce($month, (select max(period_end) from known))
order by province, known.price_basis, known.observation_id
