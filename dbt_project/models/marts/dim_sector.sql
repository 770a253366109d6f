-- A figure over several codes of a scheme joins them with '+'; such sums become members as they
-- occur, named after their parts.
with sectors as (

    select * from {{ ref('stg_vocabulary__sectors') }}

),

joined_codes as (

    select distinct
        sector as sector_id,
        split_part(sector, ':', 1) as scheme,
        split_part(sector, ':', 2) as sector_code
    from {{ ref('fct_observations') }}
    where sector like '%+%'

),

parts as (

    select
        *,
        unnest(string_split(sector_code, '+')) as part_code,
        generate_subscripts(string_split(sector_code, '+'), 1) as part_number
    from joined_codes

),

sums as (

    select
        parts.sector_id,
        parts.scheme,
        parts.sector_code,
        min(sectors.sector_level) as sector_level,
        case when count(distinct sectors.parent_id) = 1 then min(sectors.parent_id) end
            as parent_id,
        string_agg(sectors.name_vi, ' + ' order by parts.part_number) as name_vi,
        string_agg(sectors.name_en, ' + ' order by parts.part_number) as name_en
    from parts
    -- An unknown part drops the whole sum, and the relationship test of the facts then speaks.
    left join sectors on parts.scheme || ':' || parts.part_code = sectors.sector_id
    group by parts.sector_id, parts.scheme, parts.sector_code
    having count(sectors.sector_id) = count(*)

)

select
    *,
    false as is_sum
from sectors
union all
select
    *,
    true as is_sum
from sums
union all
select
    'total' as sector_id,
    'total' as scheme,
    'total' as sector_code,
    0 as sector_level,
    null as parent_id,
    'Tổng số' as name_vi,
    'Total' as name_en,
    false as is_sum
order by scheme, sector_level, sector_id
