{#- The months of all indicators of a subject, with every name that a chart needs. A row says
whether its province existed in that month: a merged province also restates its past, and a sum
over provinces may take only one of the two. Which group belongs to which subject: subjects.csv;
in which unit a figure is shown: display_units.csv. -#}
{% macro subject_mart(subject) -%}
with indicators as (

    select
        members.*,
        subjects.label_vi as group_vi,
        subjects.label_en as group_en
    from {{ ref('dim_indicator') }} as members
    inner join {{ ref('subjects') }} as subjects
        on members.indicator_group = subjects.indicator_group
    where subjects.subject = '{{ subject }}'

),

sectors as (

    select
        members.*,
        parents.name_vi as parent_vi,
        parents.name_en as parent_en
    from {{ ref('dim_sector') }} as members
    left join {{ ref('dim_sector') }} as parents on members.parent_id = parents.sector_id

)

select
    figures.province_sector_month_id,
    figures.observation_id,
    figures.doc_id,
    figures.province_id,
    provinces.province_code,
    provinces.name_vi as province_vi,
    provinces.name_en as province_en,
    provinces.region_vi,
    provinces.region_en,
    figures.month_start >= provinces.valid_from
    and figures.month_start <= coalesce(provinces.valid_to, date '9999-12-31')
        as is_contemporary_province,
    indicators.indicator_group,
    indicators.group_vi as indicator_group_vi,
    indicators.group_en as indicator_group_en,
    figures.indicator,
    indicators.label_vi as indicator_vi,
    indicators.label_en as indicator_en,
    indicators.ring = 1 as is_headline,
    indicators.is_additive,
    figures.sector,
    sectors.scheme as sector_scheme,
    sectors.sector_level,
    sectors.name_vi as sector_vi,
    sectors.name_en as sector_en,
    sectors.parent_id as parent_sector,
    sectors.parent_vi as parent_sector_vi,
    sectors.parent_en as parent_sector_en,
    figures.item,
    figures.price_basis,
    coalesce(bases.label_vi, '') as price_basis_vi,
    coalesce(bases.label_en, '') as price_basis_en,
    figures.month_id,
    figures.month_start,
    months.label_vi as month_vi,
    months.label_en as month_en,
    months.year,
    months.quarter,
    months.month,
    figures.value,
    figures.unit,
    units.unit_vi,
    units.unit_en,
    round(figures.value / units.divisor, 9) as display_value,
    units.display_unit_vi,
    units.display_unit_en,
    figures.mom_pct,
    figures.yoy_pct,
    figures.cumulated_value,
    figures.cumulated_unit,
    cumulated_units.unit_vi as cumulated_unit_vi,
    cumulated_units.unit_en as cumulated_unit_en,
    round(figures.cumulated_value / cumulated_units.divisor, 9) as cumulated_display_value,
    cumulated_units.display_unit_vi as cumulated_display_unit_vi,
    cumulated_units.display_unit_en as cumulated_display_unit_en,
    figures.cumulated_yoy_pct,
    figures.plan_pct,
    figures.status,
    figures.has_conflict,
    figures.has_revision,
    figures.is_corrected,
    figures.evidence_url
from {{ ref('fct_province_sector_month') }} as figures
inner join indicators on figures.indicator = indicators.indicator_code
left join {{ ref('dim_province') }} as provinces on figures.province_id = provinces.province_id
left join sectors on figures.sector = sectors.sector_id
left join {{ ref('dim_month') }} as months on figures.month_id = months.month_id
left join {{ ref('price_bases') }} as bases on figures.price_basis = bases.price_basis
left join {{ ref('int_units__displayed') }} as units
    on figures.indicator = units.indicator and figures.unit = units.unit
left join {{ ref('int_units__displayed') }} as cumulated_units
    on
        figures.indicator = cumulated_units.indicator
        and figures.cumulated_unit = cumulated_units.unit
order by figures.indicator, figures.sector, figures.month_id
{%- endmacro %}
