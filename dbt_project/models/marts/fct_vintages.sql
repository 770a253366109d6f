-- What became of a figure, publisher by publisher: first stated, confirmed, restated by how much,
-- withdrawn. A restatement in a later report of the publisher is a revision of the earlier one.
with statements as (

    select
        observations.figure_id,
        observations.observation_id,
        observations.doc_id,
        observations.province_id,
        observations.indicator,
        observations.sector,
        observations.issuer_type,
        observations.report_month_id,
        observations.version_number,
        observations.known_on,
        observations.char_start,
        observations.status,
        observations.value,
        observations.value_step,
        withdrawn.withdrawn_on,
        ranked.preference,
        ranked.candidate_count
    from {{ ref('fct_observations') }} as observations
    inner join {{ ref('int_statements__ranked') }} as ranked
        on observations.observation_id = ranked.observation_id
    left join {{ ref('int_statements__withdrawn') }} as withdrawn
        on observations.observation_id = withdrawn.observation_id

),

told as (

    select
        *,
        row_number() over by_age as vintage_number,
        lag(value) over by_age as previous_value,
        greatest(value_step, lag(value_step) over by_age) as tolerance,
        min(case when withdrawn_on is null then known_on end) over preferred as superseded_on
    from statements
    where candidate_count > 1
    window
        by_age as (
            partition by figure_id, issuer_type
            order by
                report_month_id nulls first, version_number, known_on, doc_id, char_start,
                observation_id
        ),
        preferred as (
            partition by figure_id
            order by preference
            rows between unbounded preceding and 1 preceding
        )
    union all
    -- What is said once needs no ordering, and much is.
    select
        *,
        1 as vintage_number,
        null as previous_value,
        null as tolerance,
        null as superseded_on
    from statements
    where candidate_count = 1

)

select
    told.figure_id,
    told.province_id,
    told.indicator,
    told.sector,
    told.issuer_type,
    told.vintage_number,
    case
        when told.previous_value is null then 'first'
        when
            abs(cast(told.value - told.previous_value as double)) <= told.tolerance * (1 + 1e-9)
            then 'confirmed'
        else 'restated'
    end as vintage_kind,
    told.known_on,
    told.withdrawn_on,
    told.superseded_on,
    told.report_month_id,
    told.status,
    told.value,
    told.previous_value,
    told.value - told.previous_value as revision,
    case
        when told.previous_value <> 0
            then
                round(
                    100 * cast(told.value - told.previous_value as double)
                    / abs(cast(told.previous_value as double)), 4
                )
    end as revision_pct,
    told.preference,
    told.doc_id,
    told.observation_id
from told
-- What was known of one indicator, and of its total, is asked for alone.
order by told.indicator, told.sector
