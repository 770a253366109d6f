-- What a series is about. Its name holds what tells it from others: the territory (a unit that
-- only changed its rank keeps its series), indicator, sector, item and price basis.
select
    series_id(
        provinces.territory_id, figures.indicator, figures.sector, figures.item, figures.price_basis
    ) as series_id,
    max_by(provinces.name_full_vi, provinces.valid_from) as province_vi,
    figures.indicator,
    any_value(indicators.label_vi) as indicator_vi,
    figures.sector,
    any_value(sectors.name_vi) as sector_vi,
    figures.item,
    figures.price_basis,
    min(figures.period_start) as first_month,
    max(figures.period_end) as last_month,
    count(*) as figure_count
from fct_figures as figures
inner join dim_province as provinces on figures.province_id = provinces.province_id
inner join dim_indicator as indicators on figures.indicator = indicators.indicator_code
inner join dim_sector as sectors on figures.sector = sectors.sector_id
group by
    provinces.territory_id, figures.indicator, figures.sector, figures.item, figures.price_basis
