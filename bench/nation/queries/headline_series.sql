-- One province's retail sales, month by month, with its growth.
select month_start, value, mom_pct, yoy_pct, cumulated_value, cumulated_yoy_pct, plan_pct
from fct_province_sector_month
where
    province_vi = 'Bắc Ninh'
    and indicator = 'retail_services' and sector = 'total' and item = '' and price_basis = ''
order by month_start
