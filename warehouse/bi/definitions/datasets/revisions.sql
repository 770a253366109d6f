{#- What a publisher restated: the figure before and after. -#}
with {{ listed('display_units') }},

restated as (
    select
        vintages.*,
        figures.indicator,
        figures.sector,
        figures.item,
        figures.price_basis,
        figures.measure,
        figures.period_end,
        figures.unit
    from fct_vintages as vintages
    inner join fct_figures as figures on vintages.figure_id = figures.figure_id
    where vintages.vintage_kind = 'restated'
)

select
    restated.observation_id,
    restated.province_id,
    provinces.name_{{ l }} as province_name,
    provinces.region_{{ l }} as region_name,
    {{ series('restated') }} as indicator_name,
    {{ wrapped('indicators.label_' ~ l) }} as indicator_label,
    indicators.ring = 1 as is_headline,
    sectors.name_{{ l }} as sector_name,
    restated.measure,
    {{ named('measure', 'restated.measure') }} as measure_name,
    restated.period_end as month,
    restated.report_month_id as report_month,
    restated.vintage_number,
    {{ named('publisher', 'restated.issuer_type') }} as publisher_name,
    {{ shown('restated.previous_value') }} as previous_value,
    {{ shown('restated.value') }} as new_value,
    {{ shown_unit('restated') }} as display_unit,
    restated.revision_pct,
    abs(restated.revision_pct) as revision_size,
    {{ see('befores.evidence_url') }} as first_evidence,
    {{ see('observations.evidence_url') }} as second_evidence
from restated
inner join fct_observations as observations on restated.observation_id = observations.observation_id
left join fct_vintages as previous
    on
        restated.figure_id = previous.figure_id
        and restated.issuer_type = previous.issuer_type
        and restated.vintage_number = previous.vintage_number + 1
left join fct_observations as befores on previous.observation_id = befores.observation_id
left join dim_sector as sectors on restated.sector = sectors.sector_id
{{ join_names('restated') }}
{{ join_units('restated') }}
