select
    strftime(month_start, '%Y-%m') as month_id,
    month_start,
    cast(year(month_start) as integer) as year,
    cast(quarter(month_start) as integer) as quarter,
    cast(month(month_start) as integer) as month,
    format('Tháng {}/{}', month(month_start), year(month_start)) as label_vi,
    strftime(month_start, '%B %Y') as label_en
from (
    select cast(unnest(
        generate_series(date '2000-01-01', date '2035-12-01', interval 1 month)
    ) as date) as month_start
) as months
