select
    doc_id,
    file_name,
    reason,
    remedy,
    -- A word of the language here, although the linter thinks it is none.
    cast("at" as timestamptz) as quarantined_at, -- noqa: RF06
    province_code,
    issuer_type,
    report_period_start,
    report_period_end
from {{ source('reports', 'quarantine') }}
