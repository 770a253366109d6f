select
    regexp_extract(filename, '([^/\\]+)\.json$', 1) as doc_id,
    file_name,
    reason,
    remedy,
    -- A word of the language here, although the linter thinks it is none.
    cast("at" as timestamptz) as quarantined_at -- noqa: RF06
from {{ source('notes', 'quarantine') }}
-- The empty file only keeps the glob from failing where nothing is quarantined.
where not regexp_matches(filename, '_empty\.json$')
