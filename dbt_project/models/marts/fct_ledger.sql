select
    runs.doc_id,
    reports.file_name,
    runs.run,
    runs.page,
    runs.char_start,
    runs.char_end,
    runs.printed,
    runs.fate,
    runs.detail,
    runs.words,
    case when withdrawn.correction_id is null then runs.observation_id end as observation_id
from {{ ref('stg_reports__digit_runs') }} as runs
inner join {{ ref('stg_reports__documents') }} as reports on runs.doc_id = reports.doc_id
left join {{ ref('int_corrections__matched') }} as withdrawn
    on
        runs.observation_id = withdrawn.found_observation_id
        and withdrawn.action = 'withdraw'
        and withdrawn.outcome = 'applied'
where {{ in_scope('reports.province_code') }}
