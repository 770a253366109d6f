-- Stacked areas: industrial output of one province by section.
select month_start, sector_vi, value
from fct_province_sector_month
where
    province_vi = 'Đồng Nai' and indicator = 'industrial_output' and price_basis = 'current'
    and sector in ('vsic:B', 'vsic:C', 'vsic:D', 'vsic:E')
order by month_start, sector_vi
