-- The region of each unit in both schemes: its own, and that of the units before or after it. A
-- unit made of provinces of several old regions lies in none of them.
with provinces as (

    select * from {{ ref('int_provinces__linked') }}

),

of_63 as (

    select
        current_province_id,
        min(region_code) as region_code
    from provinces
    where unit_list = '63'
    group by current_province_id
    having count(distinct region_code) = 1

)

select
    provinces.province_id,
    case
        when provinces.unit_list = '63' then provinces.region_code
        else coalesce(of_63.region_code, '')
    end as region_of_63_code,
    today.region_code as region_of_34_code
from provinces
inner join provinces as today on provinces.current_province_id = today.province_id
left join of_63 on provinces.current_province_id = of_63.current_province_id
