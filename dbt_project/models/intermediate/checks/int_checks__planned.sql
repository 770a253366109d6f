-- A percent of the plan is the level reached over the plan's level, of whichever stated plan for
-- that year fits best: plans are changed, central and local ones differ, and some plans are an
-- indicator of their own. And what is forecast for the year is no less than what was reached, nor
-- out of all proportion to it.
with statements as (

    select
        statements.*,
        hash(
            statements.territory_id, statements.indicator, statements.sector, statements.item
        ) as thing_key,
        hash(
            statements.territory_id, coalesce(plans.indicator, statements.indicator),
            statements.sector, statements.item
        ) as plan_key
    from {{ ref('int_statements__keyed') }} as statements
    left join {{ ref('planned_indicators') }} as plans
        on
            statements.indicator = plans.actual_indicator
            and plans.indicator <> plans.actual_indicator
    where statements.measure in ('level', 'plan_pct')

),

reached as (

    select
        shares.statement_number,
        shares.doc_key,
        shares.plan_key,
        shares.value,
        shares.half_step,
        shares.end_month,
        levels.statement_number as level_number,
        levels.value as level_value,
        levels.half_step as level_half_step,
        levels.unit
    from statements as shares
    inner join statements as levels
        on
            shares.doc_key = levels.doc_key
            and shares.series_key = levels.series_key
            and shares.start_month = levels.start_month
            and shares.end_month = levels.end_month
    where
        shares.measure = 'plan_pct'
        and levels.measure = 'level'
        and shares.figure_kind = 'actual'

),

against_plans as (

    select
        reached.*,
        case when reached.doc_key = plans.doc_key then 'within_report' else 'across_reports' end
            as scope,
        plans.statement_number as plan_number,
        plans.value as plan_value,
        100 * reached.level_value / plans.value as computed_value,
        reached.half_step
        + 100 * reached.level_half_step / plans.value
        + 100 * abs(reached.level_value) * plans.half_step / power(plans.value, 2) as tolerance
    from reached
    inner join statements as plans
        on
            reached.plan_key = plans.thing_key
            and reached.unit = plans.unit
            and reached.end_month // 12 * 12 = plans.start_month
            and reached.end_month // 12 * 12 + 11 = plans.end_month
    where plans.figure_kind = 'plan' and plans.measure = 'level' and plans.value > 0

),

best as (

    select arg_min(against_plans, (abs(value - computed_value), plan_number)) as fit
    from against_plans
    group by statement_number

),

forecasts as (

    select
        forecasts.statement_number,
        forecasts.value,
        forecasts.half_step + levels.half_step as tolerance,
        levels.statement_number as level_number,
        levels.value as level_value,
        (forecasts.end_month - forecasts.start_month + 1)
        / (levels.end_month - levels.start_month + 1) as run
    from statements as forecasts
    inner join statements as levels
        on
            forecasts.doc_key = levels.doc_key
            and forecasts.thing_key = levels.thing_key
            and forecasts.price_basis = levels.price_basis
            and forecasts.unit = levels.unit
            and forecasts.start_month = levels.start_month
            and forecasts.end_month > levels.end_month
    inner join {{ ref('stg_vocabulary__indicators') }} as indicators
        on
            forecasts.indicator = indicators.indicator_code
            and indicators.is_additive
    where
        forecasts.figure_kind = 'forecast'
        and forecasts.measure = 'level'
        and levels.figure_kind = 'actual'
        and levels.measure = 'level'
        and levels.value > 0

)

select
    'level_of_plan' as identity_code,
    fit.scope,
    fit.statement_number,
    fit.value as stated_value,
    fit.computed_value,
    fit.tolerance,
    abs(fit.value - fit.computed_value) as gap,
    [
        { 'statement_number': fit.statement_number, 'needed_value': fit.computed_value },
        { 'statement_number': fit.level_number, 'needed_value': fit.value * fit.plan_value / 100 },
        {
            'statement_number': fit.plan_number,
            'needed_value': 100 * fit.level_value / nullif(fit.value, 0)
        }
    ] as members
from best
union all
select
    'forecast_and_run_rate' as identity_code,
    'within_report' as scope,
    statement_number,
    value as stated_value,
    greatest(level_value, least(value, {{ var('greatest_run_rate') }} * run * level_value))
        as computed_value,
    tolerance,
    greatest(
        level_value - value, value - {{ var('greatest_run_rate') }} * run * level_value, 0
    ) as gap,
    [
        { 'statement_number': statement_number, 'needed_value': cast(null as double) },
        { 'statement_number': level_number, 'needed_value': cast(null as double) }
    ] as members
from forecasts
