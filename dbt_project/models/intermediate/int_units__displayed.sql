-- In which unit each indicator is shown: as its own line says, else as all figures of that unit.
select
    indicators.indicator_code as indicator,
    units.unit_code as unit,
    units.label_vi as unit_vi,
    units.label_en as unit_en,
    coalesce(own.divisor, usual.divisor) as divisor,
    coalesce(own.label_vi, usual.label_vi) as display_unit_vi,
    coalesce(own.label_en, usual.label_en) as display_unit_en
from {{ ref('stg_vocabulary__indicators') }} as indicators
cross join {{ ref('units_of_measure') }} as units
left join {{ ref('display_units') }} as own
    on units.unit_code = own.unit_code and indicators.indicator_code = own.indicator
left join {{ ref('display_units') }} as usual
    on units.unit_code = usual.unit_code and usual.indicator is null
