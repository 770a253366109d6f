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
    'VN',
    'VN',
    'Cả nước',
    'Cả nước',
    'Whole country',
    'quốc gia',
    '',
    '',
    '',
    date '1945-09-02',
    null,
    true,
    'VN',
    '',
    '',
    ''
order by province_id
