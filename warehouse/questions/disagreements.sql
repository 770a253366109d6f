/*
title_vi = "Tháng này các báo cáo mâu thuẫn ở đâu?"
title_en = "What did reports disagree about this month?"
about_vi = "Những số liệu mà hai báo cáo nêu khác nhau, chênh lệch lớn nhất đứng trước: cả hai giá trị, hai tệp, và báo cáo nào được tin theo quy tắc nào."
about_en = "Figures that two reports state differently, the widest gap first: both values, both files, and which of the two was believed by which rule."

[parameters.month]
type = "month"
label_vi = "Tháng cuối của kỳ; nếu trống: tháng mới nhất có mâu thuẫn"
label_en = "Last month of the period; without it, the newest with a disagreement"

[parameters.kind]
type = "text"
default = "contradiction"
choices = ["contradiction", "revision", "definition", "price_basis", "other_period", "rounding"]
label_vi = "Vì sao khác nhau"
label_en = "Why they differ"

[parameters.most]
type = "integer"
default = "50"
label_vi = "Nhiều nhất bao nhiêu dòng"
label_en = "How many rows at most"
*/
with widest as (
    select
        conflicts.conflict_id, conflicts.province_id, conflicts.indicator, conflicts.sector,
        conflicts.item, conflicts.period_start, conflicts.period_end, conflicts.measure,
        conflicts.unit, conflicts.first_value, conflicts.second_value,
        conflicts.first_issuer_type, conflicts.second_issuer_type, conflicts.first_doc_id,
        conflicts.second_doc_id, conflicts.first_observation_id,
        conflicts.second_observation_id, conflicts.chosen_observation_id, conflicts.chosen_by,
        abs(conflicts.gap)
        / nullif(greatest(abs(conflicts.first_value), abs(conflicts.second_value)), 0) as share
    from fct_conflicts as conflicts
    where
        conflicts.conflict_kind = $kind
        and conflicts.period_end
        = coalesce($month, (select max(period_end) from fct_conflicts where conflict_kind = $kind))
    order by share desc nulls last, conflicts.conflict_id
    limit $most
)

select
    provinces.name_vi as province, indicators.label_vi as indicator, sectors.name_vi as sector,
    widest.item, widest.period_start as since, widest.period_end as month, widest.measure,
    units.display_unit_vi as unit, round(widest.first_value / units.divisor, 9) as first_value,
    round(widest.second_value / units.divisor, 9) as second_value,
    round(100 * widest.share, 2) as gap_pct_of_larger,
    widest.first_issuer_type as first_publisher, widest.second_issuer_type as second_publisher,
    first_reports.file_name as first_file, second_reports.file_name as second_file,
    case widest.chosen_observation_id
        when widest.first_observation_id then 'first'
        when widest.second_observation_id then 'second'
        else 'another'
    end as chosen, widest.chosen_by
from widest
inner join dim_province as provinces using (province_id)
inner join dim_indicator as indicators on widest.indicator = indicators.indicator_code
inner join dim_display_unit as units
    on widest.indicator = units.indicator and widest.unit = units.unit
inner join dim_sector as sectors on widest.sector = sectors.sector_id
inner join dim_report as first_reports on widest.first_doc_id = first_reports.doc_id
inner join dim_report as second_reports on widest.second_doc_id = second_reports.doc_id
order by widest.share desc nulls last, widest.conflict_id
