{{ config(materialized='view') }}
-- How exactly a figure is printed: value_step is what one unit in its last printed place is
-- worth in the canonical unit. The value over its digits read as a whole number is that step,
-- whatever the separators mean, and is then a power of ten. It is not one where the value was
-- derived (99,7% of last year is -0.3); there the decimals as printed decide. Where a reviewer set
-- another value than the printed digits, their place is still worth what it was read as.
with printed as (

    select
        *,
        try_cast(regexp_replace(raw_value, '[^0-9]', '', 'g') as double) as digits,
        -- A workbook's numbers have a point; three digits behind one may be a group.
        greatest(
            length(regexp_extract(raw_value, ',\s*([0-9]+)\D*$', 1)),
            length(regexp_extract(raw_value, '\.([0-9]{1,2}|[0-9]{4,})\D*$', 1))
        ) as decimal_places
    from {{ ref('int_observations__resolved') }}

),

measured as (

    select
        *,
        case when digits > 0 and value <> 0 then log10(abs(cast(value as double)) / digits) end
            as exponent,
        case
            when is_corrected and digits > 0 and extracted_value <> 0
                then log10(abs(cast(extracted_value as double)) / digits)
        end as extracted_exponent
    from printed

)

select
    * exclude (digits, decimal_places, exponent, extracted_exponent),
    case
        when abs(exponent - round(exponent)) < 1e-6 then power(10, round(exponent))
        when abs(extracted_exponent - round(extracted_exponent)) < 1e-6
            then power(10, round(extracted_exponent))
        when raw_unit ilike '%lần%' then power(10, 2 - decimal_places)
        else power(10, -decimal_places)
    end as value_step
from measured
