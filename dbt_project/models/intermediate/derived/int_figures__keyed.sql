-- The actual figures as derivations want them: narrow, with whole-number keys and months, and with
-- what may be done with them. Held figures are kept, since nothing is derived in their place.
select
    chosen.figure_id,
    statements.publisher_key,
    statements.series_key,
    statements.place_key,
    statements.indicator,
    statements.sector,
    statements.measure,
    statements.unit,
    statements.start_month,
    statements.end_month,
    statements.value,
    statements.half_step,
    chosen.publication = 'held' as is_held,
    chosen.publication = 'flagged' as is_flagged,
    indicators.has_seasons,
    indicators.is_additive and not indicators.has_seasons as adds_up,
    indicators.may_be_negative,
    starts_with(statements.price_basis, 'constant') as is_in_constant_prices,
    indicators.is_growth_real,
    indicators.level_unit = 'index' as is_index,
    statements.unit = indicators.level_unit as is_in_level_unit
from {{ ref('int_figures__chosen') }} as chosen
inner join {{ ref('int_statements__keyed') }} as statements
    on chosen.observation_id = statements.observation_id
inner join {{ ref('stg_vocabulary__indicators') }} as indicators
    on statements.indicator = indicators.indicator_code
where
    statements.figure_kind = 'actual'
    and statements.measure in ('level', 'mom_pct', 'yoy_pct', 'share_pct')
