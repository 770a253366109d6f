-- The path to each target: where it should stand at the end of a month. Once the horizon is over
-- that is the target. A level that adds up follows the share that the year before had reached by
-- the same month, where both its levels are known in the same prices, else the months that have
-- passed; what has seasons has no other path than last year's. A stock goes in a straight line from
-- where it stood, a level far off and an average growth are compounded from the year before.
with compared as (

    select
        compared.*,
        targets.thing_key,
        targets.target_kind,
        targets.unit as target_unit,
        targets.has_seasons,
        targets.start_month,
        targets.end_month,
        targets.work_start_month,
        cast(targets.value as double) as target_value,
        targets.value_step as target_step,
        targets.is_less_better
    from {{ ref('int_targets__compared') }} as compared
    inner join {{ ref('int_targets__framed') }} as targets
        on compared.target_id = targets.target_id

),

-- By the series in the same prices; a percent of the plan has those of its own words.
last_year as (

    select
        compared.target_id,
        compared.month,
        arg_min(so_far.value, so_far.unit) as so_far_value,
        arg_min(whole.value, so_far.unit) as whole_value,
        arg_min(whole.figure_id, so_far.unit) as figure_id
    from compared
    inner join {{ ref('int_targets__actuals') }} as so_far
        on
            compared.thing_key = so_far.thing_key
            and compared.price_basis = so_far.price_basis
            and compared.start_month - 12 = so_far.start_month
            and compared.month - 12 = so_far.end_month
    inner join {{ ref('int_targets__actuals') }} as whole
        on
            compared.thing_key = whole.thing_key
            and compared.price_basis = whole.price_basis
            and compared.start_month - 12 = whole.start_month
            and compared.end_month - 12 = whole.end_month
            and so_far.unit = whole.unit
    where
        compared.compared in ('cumulated_level', 'plan_pct', 'growth')
        and compared.target_kind in ('level', 'growth')
        and compared.end_month - compared.start_month < 12
        and (so_far.unit = compared.target_unit or compared.target_kind = 'growth')
        and so_far.measure = 'level'
        and whole.measure = 'level'
        and whole.figure_kind = 'actual'
        and so_far.value > 0
        and so_far.value <= whole.value
    group by compared.target_id, compared.month

),

shared as (

    select
        compared.*,
        last_year.so_far_value as last_year_so_far,
        last_year.whole_value as last_year_whole,
        last_year.figure_id as last_year_figure_id,
        last_year.so_far_value / last_year.whole_value as seasonal_share,
        (compared.month - compared.start_month + 1)
        / (compared.end_month - compared.start_month + 1) as elapsed_share,
        (compared.month - compared.work_start_month + 1)
        / (compared.end_month - compared.work_start_month + 1) as way_share,
        (compared.month - compared.work_start_month + 1) / 12 as years_gone,
        (compared.end_month - compared.work_start_month + 1) / 12 as years_in_all
    from compared
    left join last_year
        on
            compared.target_id = last_year.target_id
            and compared.month = last_year.month

),

methods as (

    select
        *,
        case
            when target_kind = 'average_growth' and compared = 'year_level' then 'compounded'
            when month = end_month then 'target_itself'
            when compared in ('growth', 'average_growth') then 'each_year'
            when compared in ('cumulated_level', 'plan_pct') and seasonal_share is not null
                then 'seasonal'
            when compared in ('cumulated_level', 'plan_pct', 'change') and not has_seasons
                then 'proportional'
            when compared = 'year_level' and base_value > 0 and target_value > 0
                then 'compounded'
            when compared = 'point_level' and base_value is not null then 'straight_line'
            else 'unknown'
        end as path_method,
        -- What the target comes to in the terms of what it is compared with.
        case
            when compared = 'plan_pct' then 100
            when target_kind = 'average_growth' and compared = 'year_level'
                then base_value * power(1 + target_value / 100, years_in_all)
            else target_value
        end as final_value
    from shared

)

select
    * exclude (last_year_figure_id)
    replace (
        case
            when path_method = 'seasonal' then last_year_figure_id
            when path_method in ('compounded', 'straight_line') then base_figure_id
        end as base_figure_id
    ),
    case path_method
        when 'target_itself' then final_value
        when 'each_year' then final_value
        when 'seasonal' then final_value * seasonal_share
        when 'proportional' then final_value * elapsed_share
        when 'straight_line' then base_value + (final_value - base_value) * way_share
        when 'compounded'
            then base_value * power(final_value / base_value, years_gone / years_in_all)
    end as path_value
from methods
