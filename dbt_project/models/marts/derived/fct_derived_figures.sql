-- Place and item are those of a figure that it was derived from.
with derived as (

    select
        * exclude (sources),
        len(sources) as source_count,
        len(list_filter(sources, lambda source: source.is_derived)) > 0 as is_from_derived
    from {{ ref('int_derived__unreported') }}
    union all
    select
        * exclude (sources, derived_id),
        null as base_month,
        derived_id,
        len(sources) as source_count,
        len(list_filter(sources, lambda source: source.is_derived)) > 0 as is_from_derived
    from {{ ref('int_derived__trailing') }}

)

select
    derived.derived_id,
    derived.derivation_code,
    figures.province_id,
    figures.indicator,
    figures.sector,
    figures.item,
    figures.price_basis,
    {{ month_of("derived.start_month") }} as period_start,
    {{ month_of("derived.end_month") }} as period_end,
    coalesce(derived.period_kind, figures.period_kind) as period_kind,
    derived.measure,
    figures.figure_kind,
    derived.unit,
    derived.value,
    derived.uncertainty,
    case when derived.base_month is not null then {{ month_of("derived.base_month") }} end
        as base_month_id,
    derived.source_count,
    derived.is_from_derived,
    derived.is_flagged
from derived
inner join {{ ref('fct_figures') }} as figures on derived.figure_id = figures.figure_id
