-- The statements of each figure, best first, with the rule that put the best before the second.
-- A figure stated once needs no ranking, and most are.
with counted as (

    select
        figure_id,
        count(*) as candidate_count
    from {{ ref('fct_observations') }}
    where province_id is not null
    group by figure_id

),

statements as (

    select
        observations.figure_id,
        observations.observation_id,
        observations.value,
        observations.is_reviewed,
        observations.is_ambiguous
        and not (observations.is_borne_out or observations.is_reviewed) as is_doubtful,
        observations.report_month_id,
        observations.publisher_rank,
        observations.known_on,
        observations.version_number,
        observations.value_step,
        observations.status,
        observations.doc_id,
        observations.char_start,
        counted.candidate_count
    from {{ ref('fct_observations') }} as observations
    inner join counted on observations.figure_id = counted.figure_id
    where observations.province_id is not null

),

contested as (

    select
        statements.*,
        withdrawn.observation_id is not null as is_withdrawn,
        coalesce(checks.is_culprit, false) as is_culprit,
        firmness.firmness,
        (statements.doc_id, statements.char_start, statements.observation_id) as place
    from statements
    left join {{ ref('int_statements__withdrawn') }} as withdrawn
        on statements.observation_id = withdrawn.observation_id
    left join {{ ref('int_observations__judged') }} as checks
        on statements.observation_id = checks.observation_id
    left join {{ ref('status_firmness') }} as firmness on statements.status = firmness.status
    where statements.candidate_count > 1

),

ranked as (

    select
        *,
        row_number() over (partition by figure_id order by {{ preference() }}) as preference
    from contested

)

select
    best.figure_id,
    best.observation_id,
    best.preference,
    best.candidate_count,
    case when best.preference = 1 then {{ deciding_rule("best", "second") }} end
        as chosen_by
from ranked as best
left join ranked as second -- noqa: ST11
    on
        best.figure_id = second.figure_id
        and second.preference = 2
union all
select
    figure_id,
    observation_id,
    1 as preference,
    candidate_count,
    'only_candidate' as chosen_by
from statements
where candidate_count = 1
