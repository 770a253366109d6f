-- A heat map: consumer prices of one province by group, three years of months.
select month_id, sector, sector_vi, mom_pct, yoy_pct
from fct_province_sector_month
where province_vi = 'Thanh Hóa' and indicator = 'cpi' and month_start >= date '2023-10-01'
order by sector, month_id
