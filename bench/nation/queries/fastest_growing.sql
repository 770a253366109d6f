-- A ranking: whose exports grew most in the year so far.
select province_vi, cumulated_value, cumulated_yoy_pct
from fct_province_sector_month
where
    indicator = 'exports' and sector = 'total' and item = '' and month_id = '2025-12'
    and cumulated_yoy_pct is not null
order by cumulated_yoy_pct desc
limit 10
