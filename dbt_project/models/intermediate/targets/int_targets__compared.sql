-- Which actual is held against which target, month by month; one a month, the nearest in kind:
-- levels that add up by what is reached since the horizon began, or by whole years on the way to a
-- year far off; stocks and shares by where they stand; growth by growth; average growth by the
-- level of whole years, else by the years' growth so far, else by the growth of the year so far.
-- A figure in other prices is never compared (comparable_bases).
with targets as (

    select
        *,
        unnest(range(work_start_month, end_month + 1)) as month
    from {{ ref('int_targets__framed') }}

),

matches as (

    select
        targets.target_id,
        targets.target_kind,
        targets.start_month,
        targets.end_month,
        targets.work_start_month,
        targets.thing_key,
        targets.is_additive,
        actuals.* exclude (thing_key, is_additive, start_month, end_month, price_basis),
        actuals.price_basis as actual_basis,
        actuals.start_month as actual_start_month,
        targets.month,
        bases.basis_rank,
        bases.is_assumed = 'yes' as is_basis_assumed,
        actuals.measure = targets.measure and actuals.unit = targets.unit as is_like,
        actuals.start_month = targets.start_month as is_from_start,
        actuals.start_month % 12 = 0 and actuals.end_month - actuals.start_month = 11
            as is_whole_year,
        actuals.start_month % 12 = 0 and actuals.end_month - actuals.start_month < 12
            as is_year_so_far
    from targets
    inner join {{ ref('int_targets__actuals') }} as actuals
        on
            targets.thing_key = actuals.thing_key
            and targets.month = actuals.end_month
    inner join {{ ref('comparable_bases') }} as bases
        on
            targets.price_basis = coalesce(bases.target_basis, '')
            and actuals.price_basis = coalesce(bases.actual_basis, '')

),

chained as (

    select
        target_id,
        basis_rank,
        month,
        100 * (exp(avg(ln(1 + value / 100)) over so_far) - 1) as value,
        count(*) over so_far as year_count
    from matches
    where
        target_kind = 'average_growth'
        and measure = 'yoy_pct'
        and is_whole_year
        and value > -100
    window so_far as (
        partition by target_id, basis_rank
        order by month
    )

),

compared as (

    select
        matches.* replace (
            case
                when matches.target_kind = 'average_growth' and matches.measure = 'yoy_pct'
                    then coalesce(chained.value, matches.value)
                else matches.value
            end as value
        ),
        case
            when matches.target_kind = 'level' and matches.is_additive and matches.is_like
                then
                    case
                        when matches.is_from_start then 'cumulated_level'
                        when matches.is_whole_year and matches.month < matches.start_month
                            then 'year_level'
                    end
            when matches.target_kind in ('level', 'share') and matches.is_like
                then
                    case
                        when
                            matches.is_from_start
                            or matches.is_year_so_far
                            or matches.actual_start_month = matches.month
                            then 'point_level'
                    end
            when matches.target_kind = 'growth' and matches.measure = 'yoy_pct'
                then case when matches.is_from_start then 'growth' end
            when matches.target_kind = 'change' and matches.is_like
                then case when matches.is_from_start then 'change' end
            when matches.target_kind = 'average_growth' and matches.measure = 'level'
                then case when matches.is_whole_year then 'year_level' end
            when matches.target_kind = 'average_growth' and chained.value is not null
                then 'average_growth'
            when matches.target_kind = 'average_growth' and matches.measure = 'yoy_pct'
                then case when matches.is_year_so_far then 'growth' end
        end as compared
    from matches
    left join chained
        on
            matches.target_id = chained.target_id
            and matches.basis_rank = chained.basis_rank
            and matches.month = chained.month
            and matches.is_whole_year
            -- Every year of the span so far is there.
            and chained.year_count * 12 = matches.month - matches.work_start_month + 1

),

-- Where the way began: the year, or the month, before the first one that is worked for.
bases as (

    select
        *,
        end_month + 1 as work_start_month,
        end_month - start_month as base_length,
        case end_month - start_month
            when 0 then ['point_level']
            else ['point_level', 'year_level']
        end as bases_for
    from {{ ref('int_targets__actuals') }}
    where end_month - start_month in (0, 11)

),

based as (

    select
        compared.*,
        bases.figure_id as base_figure_id,
        bases.value as base_value,
        bases.base_length
    from compared
    left join (
        select
            * exclude (bases_for),
            unnest(bases_for) as compared
        from bases
    ) as bases
        on
            compared.thing_key = bases.thing_key
            and compared.work_start_month = bases.work_start_month
            and compared.compared = bases.compared
            and compared.measure = bases.measure
            and compared.unit = bases.unit
            and compared.actual_basis = bases.price_basis
    where compared.compared is not null

),

preferred as (

    select *
    from based
    -- Without its base a level says nothing of an average growth.
    where target_kind <> 'average_growth' or compared <> 'year_level' or base_value > 0
    qualify
        row_number() over (
            partition by target_id, month
            order by
                case compared when 'year_level' then 1 when 'average_growth' then 2 else 3 end,
                basis_rank,
                -- A share is of the year so far, a stock of the day.
                case when measure = 'level' then -actual_start_month else actual_start_month end,
                case when measure = 'level' then base_length else -base_length end,
                figure_id
        ) = 1

)

select
    coalesce(preferred.target_id, rated.target_id) as target_id,
    coalesce(preferred.month, rated.end_month) as month,
    coalesce(preferred.compared, 'plan_pct') as compared,
    coalesce(preferred.value, rated.value) as value,
    coalesce(preferred.value_step, 0) as value_step,
    coalesce(preferred.unit, 'percent') as unit,
    coalesce(preferred.figure_kind, rated.figure_kind) as figure_kind,
    coalesce(preferred.actual_basis, rated.price_basis) as price_basis,
    coalesce(preferred.is_basis_assumed, rated.is_basis_assumed) as is_basis_assumed,
    coalesce(preferred.is_summed, false) as is_summed,
    coalesce(preferred.figure_id, rated.figure_id) as figure_id,
    coalesce(preferred.observation_id, rated.observation_id) as observation_id,
    preferred.base_figure_id,
    preferred.base_value,
    rated.value as stated_plan_pct,
    rated.observation_id as stated_plan_observation_id
from preferred
full outer join {{ ref('int_targets__rated') }} as rated
    on
        preferred.target_id = rated.target_id
        and preferred.month = rated.end_month
