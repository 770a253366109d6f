select
    provinces.region_code,
    schemes.region_scheme,
    schemes.label_vi as region_scheme_vi,
    schemes.label_en as region_scheme_en,
    provinces.region_vi,
    provinces.region_en,
    schemes.valid_from,
    schemes.valid_to,
    schemes.valid_to is null as is_current
from (
    select distinct
        unit_list,
        region_code,
        region_vi,
        region_en
    from {{ ref('stg_vocabulary__provinces') }}
) as provinces
inner join {{ ref('region_schemes') }} as schemes on provinces.unit_list = schemes.unit_list
order by provinces.region_code
