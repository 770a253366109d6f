select
    code as indicator_code,
    cast(ring as integer) as ring,
    "group" as indicator_group,
    label_vi,
    label_en,
    level_unit,
    additive = 'yes' as is_additive,
    coalesce(sector_schemes, '') as sector_schemes,
    coalesce(note, '') as note
from {{ ref('indicators') }}
