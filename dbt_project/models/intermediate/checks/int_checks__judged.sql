-- The verdict on each check, and the likeliest culprit where it does not close. What might be a
-- silent revision is none where the figure is wrong in a way that tells itself (`is_telling`).
select
    checks.* replace (
        case when patterns.is_telling = 'yes' then 'broken' else checks.verdict end as verdict,
        case
            when checks.verdict = 'unclear' and patterns.is_telling = 'yes' then 'flag'
            else checks.severity
        end as severity
    ),
    suspects.pattern,
    coalesce(suspects.is_likely, false) as is_culprit_likely,
    suspects.statement_number as culprit_number,
    suspects.observation_id as culprit_observation_id
from {{ ref('int_checks__compared') }} as checks
left join {{ ref('int_checks__suspected') }} as suspects
    on
        checks.check_id = suspects.check_id
        and suspects.suspicion = 1
left join {{ ref('error_patterns') }} as patterns on suspects.pattern = patterns.pattern
