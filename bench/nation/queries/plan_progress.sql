-- Bullets: how much of the year's plan of revenue each province has reached.
select province_vi, cumulated_value, plan_pct
from fct_province_sector_month
where
    indicator = 'budget_revenue' and sector = 'total' and item = '' and month_id = '2026-08'
    and plan_pct is not null
order by plan_pct desc
