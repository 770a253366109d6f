-- How far each target has come, month by month: against its path, and what is still to be done.
-- Reached is what has come to the target within half of the last printed place; a limit, and a
-- growth, only once the horizon is over. Once it is over, what is not reached is behind.
with paths as (

    select
        *,
        value - path_value as gap,
        case when is_less_better then -1 else 1 end as better,
        greatest(value_step, case when compared = 'plan_pct' then 0 else target_step end) / 2
            as tolerance,
        case
            when unit in ('percent', 'pp') and compared <> 'plan_pct' then 'points' else 'percent'
        end as gap_unit,
        end_month - month as months_left,
        case
            when compared in ('cumulated_level', 'year_level', 'point_level')
                then 100 * value / nullif(final_value, 0)
            when compared = 'plan_pct' then value
        end as computed_reached_pct
    from {{ ref('int_targets__paths') }}

),

judged as (

    select
        paths.*,
        better * (value - final_value) >= -tolerance
        and (
            month = end_month
            or (
                not is_less_better
                and compared in ('cumulated_level', 'year_level', 'point_level', 'plan_pct')
            )
        ) as is_reached,
        case paths.gap_unit
            when 'points' then better * gap else 100 * better * gap / nullif(abs(path_value), 0)
        end as score,
        thresholds.ahead_from,
        thresholds.behind_from
    from paths
    inner join {{ ref('target_thresholds') }} as thresholds
        on paths.gap_unit = thresholds.gap_unit

)

select
    {{ key_of(["judged.target_id", "judged.month"]) }} as target_progress_id,
    judged.target_id,
    targets.province_id,
    {{ month_of("judged.month") }} as month_id,
    judged.compared,
    cast(judged.months_left as integer) as months_left,
    judged.value as actual_value,
    judged.unit,
    judged.figure_kind,
    judged.price_basis as actual_price_basis,
    judged.is_basis_assumed,
    judged.is_summed,
    coalesce(judged.computed_reached_pct, judged.stated_plan_pct) as reached_pct,
    judged.stated_plan_pct,
    judged.path_value,
    judged.path_method,
    judged.gap,
    case
        when judged.gap_unit = 'percent' then 100 * judged.gap / nullif(abs(judged.path_value), 0)
    end as gap_pct,
    case
        when judged.is_reached or judged.months_left = 0 then null
        when judged.compared = 'plan_pct'
            then cast(targets.value as double) * (1 - judged.value / 100) / judged.months_left
        when judged.compared in ('cumulated_level', 'point_level', 'change')
            then (judged.final_value - judged.value) / judged.months_left
    end as required_per_month,
    case
        when judged.is_reached or judged.months_left = 0 then null
        when judged.compared in ('cumulated_level', 'plan_pct')
            then
                100 * (
                    cast(targets.value as double) * (1 - judged.computed_reached_pct / 100)
                    / nullif(judged.last_year_whole - judged.last_year_so_far, 0) - 1
                )
        when judged.compared = 'growth' and judged.target_kind = 'growth'
            then
                (
                    judged.final_value
                    - coalesce(judged.seasonal_share, judged.elapsed_share) * judged.value
                ) / nullif(1 - coalesce(judged.seasonal_share, judged.elapsed_share), 0)
        when judged.compared = 'year_level' and judged.value > 0
            then
                100 * (
                    power(
                        judged.final_value / judged.value,
                        1 / (judged.years_in_all - judged.years_gone)
                    ) - 1
                )
        when judged.compared = 'average_growth'
            then
                100 * (
                    power(
                        power(1 + judged.final_value / 100, judged.years_in_all)
                        / power(1 + judged.value / 100, judged.years_gone),
                        1 / (judged.years_in_all - judged.years_gone)
                    ) - 1
                )
    end as required_growth_pct,
    case
        when judged.is_reached then 'reached'
        when judged.score is null then 'cannot_tell'
        when judged.months_left = 0 then 'behind'
        when judged.score >= judged.ahead_from then 'ahead'
        when judged.score <= judged.behind_from then 'behind'
        else 'on_path'
    end as verdict_code,
    judged.figure_id,
    judged.observation_id,
    judged.base_figure_id,
    judged.stated_plan_observation_id
from judged
inner join {{ ref('int_targets__framed') }} as targets on judged.target_id = targets.target_id
