{#- Progress to a target: a target and month a row. -#}
with {{ listed('display_units') }},

terms as (
    select term_set, term_code as code, label_{{ l }} as label from dim_target_term
)

select
    progress.target_progress_id,
    progress.province_id,
    provinces.name_{{ l }} as province_name,
    provinces.region_{{ l }} as region_name,
    {{ series('targets') }} as indicator_name,
    {{ wrapped(series('targets')) }} as indicator_label,
    sectors.name_{{ l }} as sector_name,
    progress.month_id as month,
    months.month_start,
    setters.label as setter_name,
    kinds.label as compared_name,
    verdicts.label as verdict_name,
    {{ shown('targets.target_value') }} as target_value,
    {{ shown('progress.actual_value') }} as actual_value,
    {{ shown('progress.path_value') }} as path_value,
    {{ shown('progress.required_per_month') }} as required_per_month,
    {{ shown_unit('progress') }} as display_unit,
    progress.reached_pct,
    100 * progress.path_value / nullif(cast(targets.target_value as double), 0) as path_pct,
    progress.gap_pct,
    progress.months_left,
    row_number() over (
        partition by
            provinces.name_vi, targets.indicator, targets.sector, targets.item, targets.price_basis,
            targets.measure
        order by progress.month_id desc, targets.horizon_end
    ) = 1 as is_newest,
    {{ see('actuals.evidence_url') }} as evidence,
    {{ see('stated.evidence_url') }} as target_evidence
from fct_target_progress as progress
inner join fct_targets as targets on progress.target_id = targets.target_id
inner join dim_month as months on progress.month_id = months.month_id
inner join fct_observations as actuals on progress.observation_id = actuals.observation_id
inner join fct_observations as stated on targets.observation_id = stated.observation_id
left join dim_province as provinces on progress.province_id = provinces.province_id
left join dim_indicator as indicators on targets.indicator = indicators.indicator_code
left join dim_sector as sectors on targets.sector = sectors.sector_id
left join terms as setters on setters.term_set = 'setter' and targets.setter_code = setters.code
left join terms as kinds on kinds.term_set = 'compared' and progress.compared = kinds.code
left join terms as verdicts on verdicts.term_set = 'verdict' and progress.verdict_code = verdicts.code
left join display_units as own
    on progress.unit = own.unit_code and targets.indicator = own.indicator
left join display_units as usual on progress.unit = usual.unit_code and usual.indicator = ''
