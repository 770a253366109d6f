-- The figures behind each derived one, reported or themselves derived.
with sources as (

    select
        derived_id,
        figure_id as anchor_id,
        unnest(sources, recursive := true) -- noqa: AL03
    from {{ ref('int_derived__unreported') }}
    union all
    select
        derived_id,
        figure_id as anchor_id,
        unnest(sources, recursive := true) -- noqa: AL03
    from {{ ref('int_derived__trailing') }}

)

select
    sources.derived_id,
    figures.province_id,
    case when not sources.is_derived then sources.source_id end as figure_id,
    case when sources.is_derived then sources.source_id end as source_derived_id
from sources
inner join {{ ref('fct_figures') }} as figures on sources.anchor_id = figures.figure_id
