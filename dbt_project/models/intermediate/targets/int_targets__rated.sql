-- Percents of the plan that reports state, for the target that they are about. Where a figure has
-- targets of several setters, a percent counts for the one that its words name.
with whole_years as (

    select *
    from {{ ref('int_targets__framed') }}
    where
        target_kind = 'level'
        and horizon_kind = 'year'
        and start_month % 12 = 0

),

rated as (

    select
        targets.target_id,
        targets.setter_code,
        targets.setter_count,
        actuals.figure_id,
        actuals.observation_id,
        actuals.value,
        actuals.figure_kind,
        actuals.price_basis,
        bases.basis_rank,
        bases.is_assumed = 'yes' as is_basis_assumed,
        actuals.end_month
    from whole_years as targets
    inner join {{ ref('int_targets__actuals') }} as actuals
        on
            targets.thing_key = actuals.thing_key
            and targets.start_month = actuals.start_month
    inner join {{ ref('comparable_bases') }} as bases
        on
            targets.price_basis = coalesce(bases.target_basis, '')
            and actuals.price_basis = coalesce(bases.actual_basis, '')
    where actuals.measure = 'plan_pct' and actuals.end_month <= targets.end_month

),

named as (

    select
        rated.* replace (
            observations.observation_id as observation_id,
            cast(observations.value as double) as value
        ),
        ranked.preference
    from rated
    inner join {{ ref('target_setters') }} as setters on rated.setter_code = setters.setter_code
    inner join {{ ref('fct_observations') }} as observations
        on
            rated.figure_id = observations.figure_id
            and regexp_matches(observations.quote, setters.pattern, 'i')
    inner join {{ ref('int_statements__ranked') }} as ranked
        on observations.observation_id = ranked.observation_id
    where rated.setter_count > 1

),

candidates as (

    select
        *,
        1 as preference
    from rated
    where setter_count = 1
    union all
    select * from named

)

select
    target_id,
    end_month,
    figure_id,
    observation_id,
    figure_kind,
    price_basis,
    is_basis_assumed,
    value
from candidates
qualify
    row_number() over (
        partition by target_id, end_month
        order by basis_rank, preference, figure_id
    ) = 1
