-- Every statement in a series, with the figure that it states and whether it was chosen.
select
    series_id(
        provinces.territory_id, figures.indicator, figures.sector, figures.item, figures.price_basis
    ) as series_id,
    figures.measure,
    figures.figure_kind,
    figures.period_kind,
    figures.unit,
    coalesce(units.divisor, 1) as divisor,
    coalesce(units.display_unit_vi, figures.unit) as unit_vi,
    figures.period_start,
    figures.period_end,
    figures.publication,
    history.value,
    history.issuer_type,
    history.report_month_id,
    history.known_on,
    history.vintage_kind,
    history.preference,
    stated.file_name,
    stated.page,
    '../reports/' || parse_filename(stated.evidence_url) as link
from fct_vintages as history
inner join fct_figures as figures on history.figure_id = figures.figure_id
inner join fct_observations as stated on history.observation_id = stated.observation_id
inner join dim_province as provinces on figures.province_id = provinces.province_id
left join dim_display_unit as units
    on figures.indicator = units.indicator and figures.unit = units.unit
