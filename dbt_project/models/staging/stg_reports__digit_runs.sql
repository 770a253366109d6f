select
    doc_id,
    cast(run as integer) as run,
    cast(char_start as bigint) as char_start,
    cast(char_end as bigint) as char_end,
    cast(page as integer) as page,
    printed,
    fate,
    coalesce(detail, '') as detail,
    coalesce(words, '') as words,
    observation_id
from {{ source('reports', 'ledgers') }}
