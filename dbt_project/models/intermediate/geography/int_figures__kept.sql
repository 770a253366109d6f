-- Of the figures that meet in one figure of today's province, those that count: a figure gives way
-- where a unit that its own went into states the same. So no unit is added to one made of it.
with outdone as (

    select earlier.figure_id
    from {{ ref('int_figures__placed') }} as earlier
    inner join {{ ref('int_successions__followed') }} as successions
        on
            earlier.province_id = successions.predecessor_id
            and successions.is_whole
    inner join {{ ref('int_figures__placed') }} as later
        on
            earlier.restated_id = later.restated_id
            and successions.successor_id = later.province_id

)

select placed.*
from {{ ref('int_figures__placed') }} as placed
where not exists (
        select 1 from outdone
        where placed.figure_id = outdone.figure_id
    )
