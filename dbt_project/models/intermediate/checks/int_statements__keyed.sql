-- Every figure as the checks want it: narrow, with months as whole numbers and whole-number keys.
-- A place in a series is everything but period, measure and unit, for a territory whatever its
-- rank; half a step is what rounding may hide. Of a number called "about" or "over", the zeros at
-- its end say nothing. Keys hold within one build, but for the number of the statement.
with observations as (

    select
        *,
        case when approx <> '' then regexp_replace(raw_value, '[^0-9]', '', 'g') else '' end
            as digits
    from {{ ref('fct_observations') }}
    where province_id is not null

)

select
    {{ key_of(["observations.observation_id"]) }} as statement_number,
    observations.observation_id,
    {{ doc_key("observations.doc_id") }} as doc_key,
    {{ publisher_key("territories.territory_id", "observations.issuer_type") }} as publisher_key,
    {{ month_number('observations.report_month_id') }} as report_month,
    {{ said_order("observations.report_month_id", "observations.version_number",
        "observations.observation_id") }} as said_order,
    hash(
        territories.territory_id, observations.indicator, observations.sector, observations.item,
        observations.price_basis, observations.figure_kind
    ) as series_key,
    hash(
        territories.territory_id, observations.item, observations.price_basis,
        observations.figure_kind, observations.unit
    ) as place_key,
    territories.territory_id,
    observations.province_id,
    observations.indicator,
    observations.sector,
    observations.item,
    observations.price_basis,
    observations.figure_kind,
    observations.measure,
    observations.unit,
    {{ month_number('observations.period_start') }} as start_month,
    {{ month_number('observations.period_end') }} as end_month,
    cast(observations.value as double) as value,
    case
        when observations.approx <> ''
            then
                observations.value_step
                * power(10, length(observations.digits) - length(rtrim(observations.digits, '0')))
        else observations.value_step / 2
    end as half_step
from observations
inner join {{ ref('dim_province') }} as territories
    on observations.province_id = territories.province_id
