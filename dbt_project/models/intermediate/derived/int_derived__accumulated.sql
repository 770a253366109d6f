{{ config(materialized='view') }}
-- The year so far is the sum of its months, when all of them are there.
with summed as (

    select
        figure_id,
        series_key,
        measure,
        unit,
        end_month,
        {{ exact_sum("value", "so_far") }} as value,
        {{ exact_sum("half_step", "so_far") }} as uncertainty,
        bool_or(is_flagged) over so_far as is_flagged,
        list({{ source_of('figure_id') }}) over so_far as sources
    from {{ ref('int_figures__keyed') }}
    where
        measure = 'level'
        and adds_up
        and not is_held
        and start_month = end_month
    window so_far as (
        partition by series_key, unit, end_month // 12
        order by end_month
    )

)

select
    'cumulated_from_months' as derivation_code,
    figure_id,
    series_key,
    case when end_month % 12 = 11 then 'year' else 'year_to_date' end as period_kind,
    measure,
    unit,
    end_month - end_month % 12 as start_month,
    end_month,
    value,
    uncertainty,
    is_flagged,
    sources
from summed
where len(sources) = end_month % 12 + 1 and end_month % 12 > 0
