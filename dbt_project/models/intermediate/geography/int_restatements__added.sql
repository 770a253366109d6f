-- Levels of today's province that it does not state itself: the sum of what its parts state, when
-- all of them do; else nothing but the count of those that do.
with sums as (

    select
        kept.restated_id,
        any_value(kept.current_province_id) as current_province_id,
        min(kept.figure_id) as figure_id,
        sum(figures.value) as parts_value,
        {{ exact_sum("figures.value_step") }} / 2 as half_steps,
        count(*) as part_count,
        sum(kept.original_count) = any_value(kept.original_count_today) as is_complete,
        bool_or(kept.is_approximate) as is_approximate,
        bool_or(figures.publication = 'flagged') as is_flagged
    from {{ ref('int_figures__kept') }} as kept
    inner join {{ ref('fct_figures') }} as figures on kept.figure_id = figures.figure_id
    where not kept.is_own
    group by kept.restated_id

)

select
    sums.restated_id,
    sums.current_province_id,
    sums.figure_id,
    case when sums.is_complete then sums.parts_value end as value,
    sums.half_steps as uncertainty,
    sums.part_count,
    sums.is_complete,
    sums.is_approximate,
    sums.is_flagged,
    {{ key_of([
        "sums.current_province_id", "figures.indicator", "figures.sector", "figures.item",
        "figures.price_basis", "figures.unit"
    ]) }} as series_key,
    {{ month_number('figures.period_start') }} as start_month,
    {{ month_number('figures.period_end') }} as end_month
from sums
inner join {{ ref('fct_figures') }} as figures on sums.figure_id = figures.figure_id
