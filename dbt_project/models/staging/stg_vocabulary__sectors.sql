select
    scheme || ':' || code as sector_id,
    scheme,
    code as sector_code,
    cast(level as integer) as sector_level,
    scheme || ':' || parent as parent_id,
    name_vi,
    name_en
from {{ ref('sectors') }}
