-- How much of a report was understood, by its ledger.
select
    doc_id,
    cast(count(*) as integer) as digit_runs,
    cast(count(*) filter (where fate = 'not_understood') as integer) as not_understood_runs
from {{ ref('stg_reports__digit_runs') }}
group by doc_id
