-- Which unit went into which: whole units by the code that took them over, and the parts of units
-- that moved alone.
select
    earlier.province_id as predecessor_id,
    later.province_id as successor_id,
    later.valid_from as effective_on,
    later.legal_basis,
    true as is_whole,
    '' as territory_vi,
    '' as territory_en
from {{ ref('stg_vocabulary__provinces') }} as earlier
inner join {{ ref('stg_vocabulary__provinces') }} as later
    on
        earlier.successor_code = later.province_code
        and later.valid_from = earlier.valid_to + interval 1 day
union all
select
    predecessor_id,
    successor_id,
    moved_on as effective_on,
    legal_basis,
    false as is_whole,
    territory_vi,
    territory_en
from {{ ref('territory_transfers') }}
