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
    runs.observation_id
from {{ ref('stg_reports__digit_runs') }} as runs
inner join {{ ref('stg_reports__documents') }} as reports on runs.doc_id = reports.doc_id
order by runs.doc_id, runs.run
