select
    term_set,
    code as term_code,
    label_vi,
    label_en
from {{ ref('target_terms') }}
order by term_set, term_code
