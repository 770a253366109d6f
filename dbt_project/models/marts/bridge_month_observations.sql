select
    chosen.province_sector_month_id,
    chosen.figure_role,
    chosen.measure,
    chosen.observation_id,
    chosen.candidate_count,
    chosen.has_conflict,
    chosen.has_revision,
    chosen.chosen_by
from {{ ref('int_figures__chosen') }} as chosen
inner join {{ ref('fct_province_sector_month') }} as months
    on chosen.province_sector_month_id = months.province_sector_month_id
