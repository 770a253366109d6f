-- Numbers of a report that were not understood.
select
    doc_id,
    run,
    char_start,
    char_end,
    page,
    printed,
    detail,
    words
from fct_ledger
where fate = 'not_understood'
