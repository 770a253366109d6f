-- What is known of the things that have targets: the published figures, an actual before a forecast
-- of a month that is over; and of things that add up, the months of a year added, where all months
-- from January on are stated and the sum is not.
with things as (

    select distinct
        targets.thing_key,
        targets.actual_indicator,
        targets.sector,
        targets.item,
        targets.is_additive,
        provinces.province_id
    from {{ ref('int_targets__framed') }} as targets
    inner join {{ ref('dim_province') }} as provinces
        on targets.territory_id = provinces.territory_id

),

stated as (

    select
        things.thing_key,
        things.is_additive,
        figures.measure,
        figures.unit,
        figures.price_basis,
        {{ month_number('figures.period_start') }} as start_month,
        {{ month_number('figures.period_end') }} as end_month,
        arg_min(
            {
                'figure_id': figures.figure_id,
                'observation_id': figures.observation_id,
                'figure_kind': figures.figure_kind,
                'value': cast(figures.value as double),
                'value_step': figures.value_step
            },
            (figures.figure_kind, figures.figure_id)
        ) as figure
    from {{ ref('fct_figures') }} as figures
    inner join things
        on
            figures.province_id = things.province_id
            and figures.indicator = things.actual_indicator
            and figures.sector = things.sector
            and figures.item = things.item
    where
        figures.publication <> 'held'
        and figures.measure in ('level', 'yoy_pct', 'yoy_abs', 'share_pct', 'plan_pct')
        and (
            figures.figure_kind = 'actual'
            or (
                figures.figure_kind = 'forecast'
                and figures.period_end <= figures.report_month_id
            )
        )
    group by all

),

actuals as (

    select
        * exclude (figure),
        unnest(figure), -- noqa: AL03
        false as is_summed
    from stated

),

added as (

    select
        * replace (
            start_month - start_month % 12 as start_month,
            {{ exact_sum("value", "so_far") }} as value,
            max(figure_kind) over so_far as figure_kind,
            max(value_step) over so_far as value_step,
            true as is_summed
        ),
        count(*) over so_far as month_count
    from actuals
    where measure = 'level' and is_additive and start_month = end_month
    window so_far as (
        partition by thing_key, unit, price_basis, end_month // 12
        order by end_month
    )

)

select * from actuals
union all
select added.* exclude (month_count)
from added
where
    added.end_month > added.start_month
    and added.month_count = added.end_month - added.start_month + 1
    and not exists (
        select 1 from actuals
        where
            added.thing_key = actuals.thing_key
            and added.end_month = actuals.end_month
            and added.start_month = actuals.start_month
            and added.unit = actuals.unit
            and added.price_basis = actuals.price_basis
            and actuals.measure = 'level'
    )
