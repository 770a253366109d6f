select
    doc_id,
    file_name,
    reason,
    remedy,
    quarantined_at,
    province_code,
    issuer_type,
    report_period_start,
    report_period_end
from {{ ref('stg_reports__quarantined') }}
