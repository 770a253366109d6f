select
    successions.predecessor_id,
    successions.successor_id,
    successions.effective_on,
    case
        when not successions.is_whole then 'part_moved'
        when predecessors.territory_id = successors.territory_id then 'continued'
        else 'merged'
    end as succession_kind,
    successions.is_whole,
    predecessors.approximate_before,
    successions.territory_vi,
    successions.territory_en,
    coalesce(successions.legal_basis, '') as legal_basis,
    successions.steps,
    successors.current_province_id
from {{ ref('int_successions__followed') }} as successions
inner join {{ ref('int_provinces__linked') }} as predecessors
    on successions.predecessor_id = predecessors.province_id
inner join {{ ref('int_provinces__linked') }} as successors
    on successions.successor_id = successors.province_id
order by successions.predecessor_id, successions.effective_on, successions.successor_id
