select
    provinces.province_id,
    provinces.province_code,
    provinces.name_vi,
    provinces.name_full_vi,
    provinces.name_en,
    provinces.name_full_en,
    provinces.province_type_vi,
    provinces.region_code,
    provinces.region_vi,
    provinces.region_en,
    regions.region_of_63_code,
    regions.region_of_34_code,
    provinces.valid_from,
    provinces.valid_to,
    provinces.valid_to is null as is_current,
    provinces.current_province_id,
    provinces.territory_id,
    provinces.predecessor_ids,
    provinces.successor_ids,
    provinces.approximate_before,
    coalesce(provinces.legal_basis, '') as legal_basis
from {{ ref('int_provinces__linked') }} as provinces
inner join {{ ref('int_provinces__regioned') }} as regions
    on provinces.province_id = regions.province_id
union all
select
    'VN' as province_id,
    'VN' as province_code,
    'Cả nước' as name_vi,
    'Cả nước' as name_full_vi,
    'Whole country' as name_en,
    'Whole country' as name_full_en,
    'quốc gia' as province_type_vi,
    '' as region_code,
    '' as region_vi,
    '' as region_en,
    '' as region_of_63_code,
    '' as region_of_34_code,
    date '1945-09-02' as valid_from,
    null as valid_to,
    true as is_current,
    'VN' as current_province_id,
    'VN' as territory_id,
    '' as predecessor_ids,
    '' as successor_ids,
    null as approximate_before,
    '' as legal_basis
order by province_id
