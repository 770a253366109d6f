-- Bars: retail sales by region and year.
select provinces.region_vi, months.year, sum(figures.value) as sales
from fct_province_sector_month as figures
inner join dim_province as provinces using (province_id)
inner join dim_month as months on figures.month_id = months.month_id
where figures.indicator = 'retail_services' and figures.sector = 'total' and figures.item = ''
group by provinces.region_vi, months.year
order by provinces.region_vi, months.year
