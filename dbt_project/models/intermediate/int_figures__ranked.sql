-- The candidates for each cell of the monthly table, best first. January's figures are those of
-- the month and of the year so far, except stocks, which do not add up.
with observations as (

    select
        observations.*,
        coalesce(observations.unit = indicators.level_unit, false) as is_in_level_unit,
        observations.is_ambiguous
        and not (observations.is_borne_out or observations.is_reviewed) as is_doubtful,
        case
            when observations.period_kind in ('year_to_date', 'year') then ['cumulated']
            when
                observations.period_kind = 'month'
                and right(observations.period_end, 2) = '01'
                and (observations.measure <> 'level' or indicators.is_additive)
                then ['month', 'cumulated']
            when observations.period_kind = 'month' then ['month']
            else []
        end as roles
    from {{ ref('int_observations__stepped') }} as observations
    inner join {{ ref('stg_vocabulary__indicators') }} as indicators
        on observations.indicator = indicators.indicator_code
    where
        observations.province_id is not null
        and observations.measure in ('level', 'mom_pct', 'yoy_pct', 'plan_pct')
        and (
            observations.figure_kind = 'actual'
            or (
                observations.figure_kind = 'forecast'
                and observations.period_end <= observations.report_period_end
            )
        )

),

disputes as (

    select
        observation_id,
        bool_or(conflict_kind = 'contradiction') as is_contradicted,
        bool_or(conflict_kind = 'revision') as is_revised
    from (
        select
            first_observation_id as observation_id,
            conflict_kind
        from {{ ref('int_observations__paired') }}
        union all
        select
            second_observation_id as observation_id,
            conflict_kind
        from {{ ref('int_observations__paired') }}
    )
    group by observation_id

),

played as (

    select
        * exclude (roles),
        unnest(roles) as figure_role
    from observations

),

candidates as (

    select
        played.*,
        coalesce(disputes.is_contradicted, false) as is_contradicted,
        coalesce(disputes.is_revised, false) as is_revised
    from played
    left join disputes on played.observation_id = disputes.observation_id

)

select
    *,
    row_number() over by_preference as preference,
    lead(is_in_level_unit) over by_preference as next_is_in_level_unit,
    lead(figure_kind) over by_preference as next_figure_kind,
    lead(is_doubtful) over by_preference as next_is_doubtful,
    lead(report_period_end) over by_preference as next_report_period_end,
    lead(publisher_rank) over by_preference as next_publisher_rank,
    lead(report_date) over by_preference as next_report_date,
    lead(version_number) over by_preference as next_version_number,
    lead(value_step) over by_preference as next_value_step,
    count(*) over cell as candidate_count,
    bool_or(is_contradicted) over cell as has_conflict,
    bool_or(is_revised) over cell as has_revision
from candidates
window
    cell as (
        partition by
            province_id, indicator, sector, item, price_basis, period_end, figure_role, measure
    ),
    by_preference as (
        partition by
            province_id, indicator, sector, item, price_basis, period_end, figure_role, measure
        order by
            is_in_level_unit desc,
            figure_kind asc, -- actual before forecast
            is_doubtful asc,
            report_period_end desc nulls last,
            publisher_rank asc,
            report_date desc nulls last,
            version_number desc,
            value_step asc,
            doc_id asc,
            char_start asc,
            observation_id asc
    )
