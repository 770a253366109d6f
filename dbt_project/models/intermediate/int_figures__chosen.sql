-- One statement a figure, with the rule that decided for it and what there is against it.
with disputes as (

    select
        figure_id,
        bool_or(conflict_kind not in ('rounding', 'revision')) as has_conflict,
        bool_or(conflict_kind = 'revision') as has_revision
    from {{ ref('int_conflicts__sorted') }}
    group by figure_id

)

select
    ranked.figure_id,
    ranked.observation_id,
    ranked.candidate_count,
    ranked.chosen_by,
    coalesce(disputes.has_conflict, false) as has_conflict,
    coalesce(disputes.has_revision, false) as has_revision,
    coalesce(checks.broken_count, 0) as broken_checks,
    coalesce(checks.closing_count, 0) as closing_checks,
    checks.pattern as error_pattern,
    case coalesce(checks.severity, 'none')
        when 'hold' then 'held'
        when 'flag' then 'flagged'
        else 'published'
    end as publication
from {{ ref('int_statements__ranked') }} as ranked
left join disputes on ranked.figure_id = disputes.figure_id
left join {{ ref('int_observations__judged') }} as checks
    on ranked.observation_id = checks.observation_id
where ranked.preference = 1
