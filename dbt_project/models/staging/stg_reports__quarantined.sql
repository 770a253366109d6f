select
    regexp_extract(filename, '([^/\\]+)\.json$', 1) as doc_id,
    file_name,
    reason,
    remedy,
    cast("at" as timestamptz) as quarantined_at
from {{ source('reports', 'quarantine') }}
-- The empty file only keeps the glob from failing where nothing is quarantined.
where not regexp_matches(filename, '_empty\.json$')
