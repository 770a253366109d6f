select
    indicators.code as indicator_code,
    cast(indicators.ring as integer) as ring,
    indicators."group" as indicator_group,
    indicators.label_vi,
    indicators.label_en,
    indicators.level_unit,
    indicators.additive = 'yes' as is_additive,
    coalesce(properties.may_be_negative, 'no') = 'yes' as may_be_negative,
    coalesce(properties.is_growth_real, 'no') = 'yes' as is_growth_real,
    coalesce(properties.has_seasons, 'no') = 'yes' as has_seasons,
    coalesce(indicators.sector_schemes, '') as sector_schemes,
    coalesce(indicators.note, '') as note
from {{ ref('indicators') }} as indicators
left join {{ ref('indicator_properties') }} as properties
    on indicators.code = properties.indicator
