/*
title_vi = "Một chỉ tiêu tính theo 34 tỉnh hiện nay ra sao?"
title_en = "How does one indicator look on today's 34 provinces?"
about_vi = "Mỗi tỉnh hiện nay một dòng: số liệu do chính tỉnh nêu, hoặc tổng các tỉnh cũ khi tất cả đều đã nêu; nếu chưa đủ thì để trống và ghi đã có mấy tỉnh."
about_en = "A row for each province of today: what it states itself, or the sum of its former provinces once all of them state it; else no value, and how many of them do."

[parameters.indicator]

[parameters.month]
type = "month"
label_vi = "Tháng; nếu trống: trong ba tháng mới nhất, tháng có nhiều tỉnh nhất"
label_en = "Month; without it, of the newest three the one with most provinces"

[parameters.period]
type = "text"
default = "month"
choices = ["month", "year_to_date"]
label_vi = "Tháng hay lũy kế từ đầu năm"
label_en = "The month or the year so far"
*/
with series as (
    select *
    from fct_province_month_restated
    where
        indicator = $indicator and sector = 'total' and item = '' and period_kind = $period
        and measure in ('level', 'yoy_pct')
),

newest as (
    select period_end, count(value) as stated
    from series
    group by period_end
    order by period_end desc
    limit 3
),

shown as (
    select *
    from series
    where
        period_end = coalesce(
            $month, (select period_end from newest order by stated desc, period_end desc limit 1)
        )
)

select
    provinces.name_vi as province, any_value(shown.period_end) as month, shown.price_basis,
    round(any_value(shown.value / units.divisor) filter (shown.measure = 'level'), 9) as value,
    any_value(units.display_unit_vi) filter (shown.measure = 'level') as unit,
    round(any_value(shown.value) filter (shown.measure = 'yoy_pct'), 2) as yoy_pct,
    any_value(shown.basis) filter (shown.measure = 'level') as basis,
    any_value(shown.part_count) filter (shown.measure = 'level') as parts_stated,
    any_value(shown.expected_part_count) filter (shown.measure = 'level') as parts,
    bool_or(shown.is_approximate) as is_approximate
from dim_province as provinces
left join shown on provinces.province_id = shown.province_id
left join dim_display_unit as units
    on shown.indicator = units.indicator and shown.unit = units.unit
where provinces.is_current and provinces.province_id <> 'VN'
group by provinces.name_vi, shown.price_basis
order by value desc nulls last, parts_stated desc nulls last, province, shown.price_basis
