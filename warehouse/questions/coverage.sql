/*
title_vi = "Đã có bao nhiêu số liệu?"
title_en = "How much is there?"
about_vi = "Mỗi tỉnh và cơ quan công bố: trong những gì thường có, đã nhận bao nhiêu, bao nhiêu không hiểu được, không công bố hay chưa nhận báo cáo; và thiếu những chỉ tiêu nào."
about_en = "Each province and publisher: of what is usually there, how much was received, not understood, not published or not received; and which indicators are missing."
example = { month = "2025-04" }

[parameters.month]
type = "month"
label_vi = "Tháng; nếu trống: tháng mới nhất đã có báo cáo"
label_en = "Month; without it, the newest that anything was received of"

[parameters.province]
*/
with cells as (
    select cells.*, provinces.name_vi as province
    from fct_coverage as cells
    inner join dim_province as provinces on cells.province_id = provinces.province_id
    where
        cells.is_expected
        and (
            $province is null
            or strip_accents(lower($province))
            in (
                strip_accents(lower(provinces.name_vi)), lower(provinces.name_en),
                lower(provinces.province_id)
            )
        )
)

select
    province, month_id as month, issuer_type as publisher, count(*) as expected,
    count(*) filter (state_code = 'received') as received,
    round(100.0 * received / expected, 1) as received_pct,
    count(*) filter (state_code = 'not_understood') as not_understood,
    count(*) filter (state_code = 'not_published') as not_published,
    count(*) filter (state_code = 'not_received') as not_received,
    string_agg(indicator, ', ' order by indicator) filter (state_code <> 'received') as missing
from cells
where
    month_id
    = coalesce($month, (select max(month_id) from cells where state_code = 'received'))
group by province, month_id, issuer_type
order by province, publisher
