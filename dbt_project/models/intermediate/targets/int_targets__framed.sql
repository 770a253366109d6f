-- What each target asks for: its kind, which series shows how far it has come, whether less is
-- better, and from which month on it is worked for. A target for a year that stands in a plan of
-- several years is worked for from the first month of that plan.
with targets as (

    select
        stated.*,
        observations.province_id,
        observations.doc_id,
        coalesce(planned.actual_indicator, observations.indicator) as actual_indicator,
        coalesce(planned.is_less_better, 'no') = 'yes' as is_less_better,
        observations.sector,
        observations.item,
        observations.price_basis,
        observations.measure,
        observations.unit,
        {{ month_number('observations.period_start') }} as start_month,
        {{ month_number('observations.period_end') }} as end_month,
        {{ month_number('reports.report_period_start') }} as plan_start_month,
        {{ month_number('reports.report_period_end') }} as plan_end_month
    from {{ ref('int_targets__stated') }} as stated
    inner join {{ ref('fct_observations') }} as observations
        on stated.observation_id = observations.observation_id
    inner join {{ ref('int_reports__versioned') }} as reports
        on observations.doc_id = reports.doc_id
    left join {{ ref('planned_indicators') }} as planned
        on observations.indicator = planned.indicator

)

select
    {{ key_of(["targets.figure_id", "targets.setter_code"]) }} as target_id,
    targets.* exclude (plan_start_month, plan_end_month),
    coalesce(kinds.target_kind, 'other') as target_kind,
    case
        when targets.end_month - targets.start_month >= 12 then 'several_years'
        when targets.end_month - targets.start_month = 11 then 'year'
        else 'within_year'
    end as horizon_kind,
    case
        when
            kinds.target_kind in ('level', 'share')
            and targets.end_month - targets.start_month < 12
            and targets.plan_end_month - targets.plan_start_month >= 12
            then least(targets.start_month, targets.plan_start_month)
        else targets.start_month
    end as work_start_month,
    provinces.territory_id,
    {{ key_of([
        "provinces.territory_id", "targets.actual_indicator", "targets.sector", "targets.item"
    ]) }} as thing_key,
    indicators.is_additive,
    indicators.has_seasons
from targets
inner join {{ ref('dim_province') }} as provinces on targets.province_id = provinces.province_id
inner join {{ ref('stg_vocabulary__indicators') }} as indicators
    on targets.actual_indicator = indicators.indicator_code
left join {{ ref('target_kinds') }} as kinds
    on
        targets.measure = kinds.measure
        and (targets.end_month - targets.start_month >= 12) = (kinds.is_over_years = 'yes')
