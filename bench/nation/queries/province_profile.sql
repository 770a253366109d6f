-- The tiles of one province: every headline total of the latest month that it has.
select figures.indicator_vi, figures.value, figures.unit, figures.yoy_pct, figures.cumulated_yoy_pct
from fct_province_sector_month as figures
inner join dim_indicator as indicators on figures.indicator = indicators.indicator_code
where
    figures.province_vi = 'Hà Nội' and figures.sector = 'total' and figures.item = ''
    and indicators.ring = 1
qualify rank() over (order by figures.month_id desc) = 1
order by figures.indicator
