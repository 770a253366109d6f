-- A map: growth of industrial production by province in one month.
select provinces.province_code, provinces.name_vi, figures.yoy_pct
from fct_province_sector_month as figures
inner join dim_province as provinces using (province_id)
where figures.indicator = 'iip' and figures.sector = 'total' and figures.month_id = '2024-05'
order by figures.yoy_pct desc
