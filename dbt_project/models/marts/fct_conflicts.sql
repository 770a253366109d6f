select
    md5(first_observation_id || second_observation_id) as conflict_id,
    conflict_kind,
    province_id,
    indicator,
    sector,
    item,
    price_basis,
    period_start,
    period_end,
    measure,
    figure_kind,
    unit,
    first_value,
    second_value,
    gap,
    tolerance,
    first_observation_id,
    second_observation_id,
    first_doc_id,
    second_doc_id
from {{ ref('int_observations__paired') }}
where conflict_kind <> 'rounding'
