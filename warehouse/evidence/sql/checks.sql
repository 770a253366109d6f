-- Identities that a figure of a report takes part in.
select
    here.doc_id,
    here.observation_id,
    checks.check_id::varchar as check_id,
    members.is_stated_side,
    checks.identity_code,
    identities.label_vi as identity_vi,
    checks.verdict,
    checks.severity,
    checks.scope,
    checks.stated_value,
    checks.computed_value,
    checks.gap,
    checks.tolerance,
    checks.unit,
    coalesce(units.divisor, 1) as divisor,
    coalesce(units.display_unit_vi, checks.unit) as unit_vi,
    checks.culprit_kind,
    coalesce(checks.culprit_observation_id = here.observation_id, false) as is_culprit
from fct_observations as here
inner join bridge_reconciliation_observations as members
    on here.observation_id = members.observation_id
inner join fct_reconciliation as checks on members.check_id = checks.check_id
inner join dim_identity as identities on checks.identity_code = identities.identity_code
left join dim_display_unit as units
    on checks.indicator = units.indicator and checks.unit = units.unit
