select
    derivation_code,
    label_vi,
    label_en,
    formula_vi,
    formula_en
from {{ ref('derivations') }}
order by derivation_code
