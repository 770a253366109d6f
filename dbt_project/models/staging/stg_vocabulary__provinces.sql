select
    entity_id as province_id,
    list as unit_list,
    code as province_code,
    name_vi,
    name_full_vi,
    name_ascii as name_en,
    name_en as name_full_en,
    type as province_type_vi,
    region_code,
    region_vi,
    region_en,
    cast(valid_from as date) as valid_from,
    cast(valid_to as date) as valid_to,
    successor_code,
    legal_basis
from {{ ref('provinces') }}
