-- The panel in its long form: one row a figure, that is province, indicator, sector, item, price
-- basis, period, measure, kind and unit, chosen from all that was stated about it.
-- The table functions made with it read both: depends_on {{ ref('fct_vintages') }}
select
    chosen.figure_id,
    observations.province_id,
    observations.indicator,
    observations.sector,
    observations.item,
    observations.price_basis,
    observations.period_start,
    observations.period_end,
    observations.period_kind,
    observations.measure,
    observations.figure_kind,
    observations.unit,
    observations.value,
    observations.value_step,
    observations.status,
    observations.known_on,
    observations.report_month_id,
    observations.issuer_type,
    observations.doc_id,
    observations.observation_id,
    chosen.candidate_count,
    chosen.chosen_by,
    chosen.has_conflict,
    chosen.has_revision,
    chosen.broken_checks,
    chosen.closing_checks,
    chosen.error_pattern,
    chosen.publication,
    observations.is_corrected,
    {{ evidence_url("observations.doc_id", "observations.observation_id") }} as evidence_url
from {{ ref('int_figures__chosen') }} as chosen
inner join {{ ref('fct_observations') }} as observations
    on chosen.observation_id = observations.observation_id
order by observations.indicator, observations.sector, observations.province_id
