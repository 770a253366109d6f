-- Every plan figure as a target: what is to be reached, in which prices, by when, and who set it.
select
    targets.target_id,
    targets.figure_id,
    targets.province_id,
    observations.indicator,
    targets.actual_indicator,
    targets.sector,
    targets.item,
    targets.price_basis,
    targets.measure,
    targets.target_kind,
    targets.horizon_kind,
    observations.period_start as horizon_start,
    observations.period_end as horizon_end,
    {{ month_of("targets.work_start_month") }} as work_start,
    targets.value as target_value,
    targets.unit,
    observations.approx,
    targets.is_less_better,
    targets.setter_code,
    targets.setter_count,
    figures.observation_id = targets.observation_id as is_chosen,
    figures.publication,
    observations.known_on,
    observations.report_month_id,
    observations.issuer_type,
    targets.doc_id,
    targets.observation_id
from {{ ref('int_targets__framed') }} as targets
inner join {{ ref('fct_observations') }} as observations
    on targets.observation_id = observations.observation_id
inner join {{ ref('fct_figures') }} as figures on targets.figure_id = figures.figure_id
