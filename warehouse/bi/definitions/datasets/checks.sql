{#- Identities that stated figures allow to check, with their verdicts. -#}
with {{ listed('display_units') }}

select
    checks.check_id,
    checks.province_id,
    provinces.name_{{ l }} as province_name,
    provinces.region_{{ l }} as region_name,
    {{ series('checks') }} as indicator_name,
    sectors.name_{{ l }} as sector_name,
    {{ named('measure', 'checks.measure') }} as measure_name,
    checks.period_end as month,
    identities.label_{{ l }} as identity_name,
    {{ wrapped('identities.label_' ~ l) }} as identity_label,
    checks.verdict,
    {{ named('check_verdict', 'checks.verdict') }} as verdict_name,
    {{ shown('checks.stated_value') }} as stated_value,
    {{ shown('checks.computed_value') }} as computed_value,
    {{ shown_unit('checks') }} as display_unit,
    100 * checks.relative_gap as gap_pct,
    {{ named('error_pattern', 'checks.culprit_kind') }} as culprit_name,
    {{ named('publisher', 'observations.issuer_type') }} as publisher_name,
    {{ link('observations.evidence_url', place('observations')) }} as evidence
from fct_reconciliation as checks
inner join dim_identity as identities on checks.identity_code = identities.identity_code
inner join fct_observations as observations on checks.observation_id = observations.observation_id
left join dim_sector as sectors on checks.sector = sectors.sector_id
{{ join_names('checks') }}
{{ join_units('checks') }}
