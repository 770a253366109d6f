-- Every day of the months of dim_month: what tools that ask for metrics join time to.
select
    cast(days.date_day as date) as date_day,
    months.month_id,
    months.month_start
from {{ ref('dim_month') }} as months
cross join
    unnest(generate_series(months.month_start, last_day(months.month_start), interval 1 day))
        as days (date_day)
