/*
title_vi = "Số liệu này lấy từ đâu?"
title_en = "Where does a figure come from?"
about_vi = "Mọi báo cáo nêu một số liệu, bằng nguyên văn: tệp, trang, chỗ đứng, số được in ra, và số nào được chọn theo quy tắc nào. `khoso show ID` vẽ khung số đó trên trang."
about_en = "Every report that states a figure, in its own words: file, page, place, the number as printed, which one was chosen and by which rule. `khoso show ID` frames the number on its page."

[parameters.indicator]

[parameters.sector]

[parameters.measure]

[parameters.period]

[parameters.month]
type = "month"
label_vi = "Tháng cuối của kỳ; nếu trống: kỳ mới nhất"
label_en = "Last month of the period; without it, the newest"

[parameters.province]
type = "text"
label_vi = "Tỉnh, theo tên hoặc province_id; nếu trống: tỉnh có nhiều báo cáo nêu số liệu nhất"
label_en = "Province by name or province_id; without it, the one whose figure most reports state"
*/
with figure as (
    select
        figures.figure_id, figures.province_id, figures.chosen_by, figures.period_end,
        figures.observation_id as chosen_id, provinces.name_vi as province
    from fct_figures as figures
    inner join dim_province as provinces on figures.province_id = provinces.province_id
    where
        figures.indicator = $indicator and figures.sector = $sector and figures.item = ''
        and figures.measure = $measure and figures.period_kind = $period
        and figures.figure_kind = 'actual'
        and ($month is null or figures.period_end = $month)
        and (
            $province is null
            or strip_accents(lower($province))
            in (
                strip_accents(lower(provinces.name_vi)), lower(provinces.name_en),
                lower(provinces.province_id)
            )
        )
    order by figures.period_end desc, figures.candidate_count desc, figures.figure_id
    limit 1
)

select
    figure.province, figure.period_end as month, round(statements.value / units.divisor, 9) as value,
    units.display_unit_vi as unit,
    trim(statements.raw_value || ' ' || statements.raw_unit) as printed, statements.status,
    statements.issuer_type as publisher, statements.known_on,
    case when statements.observation_id = figure.chosen_id then figure.chosen_by end as chosen_by,
    statements.file_name, statements.page, statements.locator, statements.quote,
    statements.observation_id
from figure
inner join fct_observations as statements
    on figure.province_id = statements.province_id and figure.figure_id = statements.figure_id
inner join dim_display_unit as units
    on statements.indicator = units.indicator and statements.unit = units.unit
order by chosen_by nulls last, statements.known_on desc, statements.observation_id
