select
    identity_code,
    is_equality = 'yes' as is_equality,
    within_severity,
    across_severity,
    across_gap,
    label_vi,
    label_en
from {{ ref('identities') }}
order by identity_code
