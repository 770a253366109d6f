select
    indicator,
    unit,
    unit_vi,
    unit_en,
    divisor,
    display_unit_vi,
    display_unit_en
from {{ ref('int_units__displayed') }}
order by indicator, unit
