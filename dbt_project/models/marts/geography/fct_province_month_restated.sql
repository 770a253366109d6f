-- Three kinds of rows, told apart by basis: what a unit states itself, sums of its former parts,
-- and growth of such sums.
with restated as (

    select
        kept.restated_id,
        kept.current_province_id,
        kept.figure_id,
        'as_reported' as basis,
        null as measure,
        null as value,
        null as uncertainty,
        null as part_count,
        true as is_complete,
        kept.is_approximate,
        null as is_flagged
    from {{ ref('int_figures__kept') }} as kept
    where kept.is_own
    union all
    select
        restated_id,
        current_province_id,
        figure_id,
        'added' as basis,
        'level' as measure,
        value,
        uncertainty,
        part_count,
        is_complete,
        is_approximate,
        is_flagged
    from {{ ref('int_restatements__added') }}
    union all
    select
        restated_id,
        current_province_id,
        figure_id,
        'computed' as basis,
        measure,
        cast(round(value, 4) as decimal(38, 9)) as value,
        uncertainty,
        part_count,
        true as is_complete,
        is_approximate,
        is_flagged
    from {{ ref('int_restatements__grown') }}

)

select
    restated.restated_id,
    restated.current_province_id as province_id,
    figures.indicator,
    figures.sector,
    figures.item,
    figures.price_basis,
    figures.period_start,
    figures.period_end,
    figures.period_kind,
    coalesce(restated.measure, figures.measure) as measure,
    figures.figure_kind,
    case when restated.basis = 'computed' then 'percent' else figures.unit end as unit,
    case when restated.basis = 'as_reported' then figures.value else restated.value end as value,
    coalesce(restated.uncertainty, figures.value_step / 2) as uncertainty,
    restated.basis,
    case when restated.basis = 'as_reported' then figures.province_id end
        as stated_by_province_id,
    restated.part_count,
    case when restated.basis <> 'as_reported' then today.original_count end
        as expected_part_count,
    restated.is_complete,
    restated.is_approximate,
    coalesce(restated.is_flagged, figures.publication = 'flagged') as is_flagged
from restated
inner join {{ ref('fct_figures') }} as figures on restated.figure_id = figures.figure_id
inner join {{ ref('int_provinces__linked') }} as today
    on restated.current_province_id = today.province_id
order by figures.indicator, figures.sector, figures.period_end
