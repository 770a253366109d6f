select
    doc_id,
    file_name,
    reason,
    remedy,
    quarantined_at
from {{ ref('stg_reports__quarantined') }}
