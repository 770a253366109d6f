{{ config(materialized='view') }}
-- Figures of today's provinces that hold a unit and, beside it, one that it was made of: land
-- counted twice. There must be none.
select
    parts.restated_id,
    parts.figure_province_id as predecessor_id,
    wholes.figure_province_id as successor_id
from {{ ref('bridge_restated_figures') }} as parts
inner join {{ ref('bridge_province_succession') }} as successions
    on
        parts.figure_province_id = successions.predecessor_id
        and successions.is_whole
inner join {{ ref('bridge_restated_figures') }} as wholes
    on
        parts.restated_id = wholes.restated_id
        and successions.successor_id = wholes.figure_province_id
where parts.figure_role <> 'stated'
