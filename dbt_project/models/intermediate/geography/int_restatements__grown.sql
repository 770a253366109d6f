-- Growth of added levels, from two of them that both have all parts, since others have no value:
-- month over month, and over the same period of the year before. Growth that is real by custom is
-- not made of current prices, and what today's province states itself is not computed. Of several
-- units the indicator's own counts.
with levels as (

    select
        added.*,
        figures.indicator,
        figures.sector,
        figures.item,
        figures.price_basis,
        figures.period_start,
        figures.period_end,
        figures.unit <> indicators.level_unit as is_in_other_unit
    from {{ ref('int_restatements__added') }} as added
    inner join {{ ref('fct_figures') }} as figures on added.figure_id = figures.figure_id
    inner join {{ ref('stg_vocabulary__indicators') }} as indicators
        on figures.indicator = indicators.indicator_code
    where
        added.value > 0
        and (not indicators.is_growth_real or starts_with(figures.price_basis, 'constant'))

),

compared as (

    select
        *,
        unnest([1, 12]) as distance
    from levels

),

growths as (

    select
        compared.*,
        bases.restated_id as base_restated_id,
        case when compared.distance = 1 then 'mom_pct' else 'yoy_pct' end as measure,
        cast(compared.value as double) as level_value,
        cast(bases.value as double) as base_value,
        bases.uncertainty as base_uncertainty,
        bases.is_approximate as base_is_approximate,
        bases.is_flagged as base_is_flagged
    from compared
    inner join levels as bases
        on
            compared.series_key = bases.series_key
            and compared.start_month - compared.distance = bases.start_month
            and compared.end_month - compared.distance = bases.end_month

),

keyed as (

    select
        *,
        {{ key_of([
            "current_province_id", "indicator", "sector", "item", "price_basis", "period_start",
            "period_end", "measure", "'actual'", "'percent'"
        ]) }} as growth_id
    from growths

),

preferred as (

    select *
    from keyed
    qualify row_number() over (
            partition by growth_id
            order by is_in_other_unit, restated_id
        ) = 1

)

select
    preferred.growth_id as restated_id,
    preferred.current_province_id,
    preferred.figure_id,
    preferred.restated_id as level_restated_id,
    preferred.base_restated_id,
    preferred.measure,
    preferred.part_count,
    100 * (preferred.level_value / preferred.base_value - 1) as value,
    100 * preferred.level_value / preferred.base_value
    * (
        preferred.uncertainty / preferred.level_value
        + preferred.base_uncertainty / preferred.base_value
    ) as uncertainty,
    preferred.is_approximate or preferred.base_is_approximate as is_approximate,
    preferred.is_flagged or preferred.base_is_flagged as is_flagged
from preferred
where not exists (
        select 1 from {{ ref('int_figures__kept') }} as stated
        where preferred.growth_id = stated.restated_id
    )
