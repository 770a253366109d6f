select
    printf('%016x', cells.cell_id) as province_sector_month_id,
    figures.province_id,
    cells.figure_role,
    cells.measure,
    figures.figure_id,
    figures.observation_id,
    figures.candidate_count,
    figures.has_conflict,
    figures.has_revision,
    figures.publication,
    figures.chosen_by
from {{ ref('int_cells__filled') }} as cells
inner join {{ ref('fct_figures') }} as figures on cells.figure_id = figures.figure_id
-- A year before the calendar of months begins has no row there.
inner join {{ ref('dim_month') }} as months on figures.period_end = months.month_id
