-- Every identity that stated figures allow to check, with both sides, the gap, what rounding
-- explains, the verdict and the likely culprit; bridge_reconciliation_observations has the members.
select
    checks.check_id,
    checks.identity_code,
    checks.scope,
    stated.province_id,
    stated.indicator,
    stated.sector,
    stated.item,
    stated.price_basis,
    {{ month_of("stated.start_month") }} as period_start,
    {{ month_of("stated.end_month") }} as period_end,
    stated.measure,
    stated.figure_kind,
    stated.unit,
    observations.doc_id,
    stated.observation_id,
    checks.stated_value,
    checks.computed_value,
    checks.gap,
    checks.tolerance,
    checks.relative_gap,
    checks.verdict,
    checks.severity,
    case
        when checks.verdict <> 'broken' then null
        when checks.is_culprit_likely then coalesce(checks.pattern, 'stands_out')
        else 'unknown'
    end as culprit_kind,
    case
        when checks.verdict = 'broken' and checks.is_culprit_likely
            then coalesce(patterns.origin, 'unknown')
    end as culprit_origin,
    case
        when checks.verdict = 'broken' and checks.is_culprit_likely
            then checks.culprit_observation_id
    end as culprit_observation_id
from {{ ref('int_checks__judged') }} as checks
inner join {{ ref('int_statements__keyed') }} as stated
    on checks.statement_number = stated.statement_number
inner join {{ ref('fct_observations') }} as observations
    on stated.observation_id = observations.observation_id
left join {{ ref('error_patterns') }} as patterns on checks.pattern = patterns.pattern
