/*
title_vi = "Một số liệu đã được sửa ra sao?"
title_en = "How was a figure revised?"
about_vi = "Mọi lần một số liệu được công bố, theo từng cơ quan: lần đầu, nhắc lại hay sửa, chênh bao nhiêu so với lần trước, in thế nào ở trang nào."
about_en = "Every time a figure was stated, by publisher: first, confirmed or restated, by how much it differs from what was said before, how it is printed and where."

[parameters.indicator]

[parameters.sector]

[parameters.measure]

[parameters.period]

[parameters.month]
type = "month"
label_vi = "Tháng cuối của kỳ; nếu trống: kỳ mới nhất có số liệu bị sửa"
label_en = "Last month of the period; without it, the newest whose figure was restated"

[parameters.province]
type = "text"
label_vi = "Tỉnh, theo tên hoặc province_id; nếu trống: tỉnh có nhiều lần công bố nhất"
label_en = "Province by name or province_id; without it, the one with most statements"
*/
with figure as (
    select
        figures.figure_id, figures.province_id, units.divisor, units.display_unit_vi as unit, figures.period_start,
        figures.period_end, provinces.name_vi as province, figures.observation_id as chosen_id
    from fct_figures as figures
    inner join dim_province as provinces on figures.province_id = provinces.province_id
    inner join dim_display_unit as units
        on figures.indicator = units.indicator and figures.unit = units.unit
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
    order by
        figures.has_revision desc, figures.period_end desc, figures.candidate_count desc,
        figures.figure_id
    limit 1
)

select
    figure.province, figure.period_end as month, vintages.issuer_type as publisher,
    vintages.vintage_number as vintage, vintages.vintage_kind as kind, vintages.known_on,
    vintages.status, round(vintages.value / figure.divisor, 9) as value, figure.unit,
    round(vintages.revision / figure.divisor, 9) as revision,
    round(vintages.revision_pct, 2) as revision_pct,
    vintages.observation_id = figure.chosen_id as is_chosen,
    trim(statements.raw_value || ' ' || statements.raw_unit) as printed, statements.file_name,
    statements.page, vintages.observation_id
from figure
inner join fct_vintages as vintages
    on figure.province_id = vintages.province_id and figure.figure_id = vintages.figure_id
inner join fct_observations as statements
    on
        figure.province_id = statements.province_id and figure.figure_id = statements.figure_id
        and vintages.observation_id = statements.observation_id
order by publisher, vintage, vintages.observation_id
