/*
title_vi = "Tỉnh nào tăng trưởng nhanh nhất?"
title_en = "Which provinces grow fastest?"
about_vi = "Xếp hạng các tỉnh theo mức tăng so với cùng kỳ của một chỉ tiêu. Tỉnh chưa báo cáo tháng này có thể đứng với số liệu mới nhất của mình (reach), tháng nào được ghi rõ."
about_en = "Provinces ranked by growth of an indicator on the same months of the year before. Those that have not reported on the month may stand with their newest figure (reach); each row says its month."
example = { reach = "24" }

[parameters.indicator]

[parameters.month]
type = "month"
label_vi = "Tháng; nếu trống: trong ba tháng mới nhất, tháng có nhiều tỉnh nhất"
label_en = "Month; without it, of the newest three the one that most provinces state"

[parameters.period]
type = "text"
default = "month"
choices = ["month", "year_to_date"]
label_vi = "Tăng của tháng hay của lũy kế từ đầu năm"
label_en = "Growth of the month or of the year so far"

[parameters.reach]
type = "integer"
default = "0"
label_vi = "Số liệu được cũ hơn tháng đó tối đa bao nhiêu tháng"
label_en = "How many months older than that month a figure may be"
*/
with growth as (
    select
        province_id, province_vi, month_id, month_start, price_basis, has_conflict, file_name, page,
        case when $period = 'month' then yoy_pct else cumulated_yoy_pct end as growth_pct
    from fct_province_sector_month
    where
        indicator = $indicator and sector = 'total' and item = '' and province_id <> 'VN'
        and growth_pct is not null
),

newest as (
    select month_start, count(distinct province_id) as provinces
    from growth
    group by month_start
    order by month_start desc
    limit 3
),

asked as (
    select
        coalesce(
            strptime($month, '%Y-%m')::date,
            (select month_start from newest order by provinces desc, month_start desc limit 1)
        ) as month_start
),

latest as (
    select growth.*
    from growth
    cross join asked
    where
        growth.month_start <= asked.month_start
        and growth.month_start >= asked.month_start - to_months($reach)
    qualify
        row_number()
            over (partition by province_vi, price_basis order by growth.month_start desc, province_id)
        = 1
)

select
    rank() over (partition by price_basis order by growth_pct desc) as rank, province_vi as province,
    month_id as month, growth_pct, price_basis, has_conflict, file_name, page
from latest
order by price_basis, rank, province
