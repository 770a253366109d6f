select
    province_id,
    province_code,
    name_vi,
    name_full_vi,
    name_en,
    province_type_vi,
    region_code,
    region_vi,
    region_en,
    valid_from,
    valid_to,
    valid_to is null as is_current,
    territory_id,
    predecessor_ids,
    successor_ids,
    coalesce(legal_basis, '') as legal_basis
from {{ ref('int_provinces__linked') }}
union all
select
    'VN' as province_id,
    'VN' as province_code,
    'Cả nước' as name_vi,
    'Cả nước' as name_full_vi,
    'Whole country' as name_en,
    'quốc gia' as province_type_vi,
    '' as region_code,
    '' as region_vi,
    '' as region_en,
    date '1945-09-02' as valid_from,
    null as valid_to,
    true as is_current,
    'VN' as territory_id,
    '' as predecessor_ids,
    '' as successor_ids,
    '' as legal_basis
order by province_id
