select
    state_code,
    state_rank,
    label_vi,
    label_en
from {{ ref('coverage_states') }}
order by state_rank
