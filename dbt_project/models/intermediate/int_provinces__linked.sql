-- Codes were reused: a unit is a code with its validity. A unit continues the territory of the
-- one before it under the same code only where that one is its single predecessor.
with provinces as (

    select * from {{ ref('stg_vocabulary__provinces') }}

),

successions as (

    select
        earlier.province_id,
        later.province_id as successor_id
    from provinces as earlier
    inner join provinces as later
        on
            earlier.successor_code = later.province_code
            and later.valid_from = earlier.valid_to + interval 1 day

),

predecessors as (

    select
        successor_id as province_id,
        count(*) as predecessor_count,
        string_agg(province_id, ', ' order by province_id) as predecessor_ids
    from successions
    group by successor_id

),

successors as (

    select
        province_id,
        string_agg(successor_id, ', ' order by successor_id) as successor_ids
    from successions
    group by province_id

)

select
    provinces.*,
    coalesce(predecessors.predecessor_ids, '') as predecessor_ids,
    coalesce(successors.successor_ids, '') as successor_ids,
    provinces.province_code || '/' || sum(
        case when predecessors.predecessor_count = 1 then 0 else 1 end
    ) over (
        partition by provinces.province_code
        order by provinces.valid_from
    ) as territory_id
from provinces
left join predecessors on provinces.province_id = predecessors.province_id
left join successors on provinces.province_id = successors.province_id
