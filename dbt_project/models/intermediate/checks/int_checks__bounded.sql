-- What no figure can be: outside the bounds of its measure, or more than the whole that it is a
-- part of in the same report. That a bound holds says nothing, so only what breaks one is listed.
with statements as (

    select * from {{ ref('int_statements__keyed') }}
    where figure_kind = 'actual'

),

levels as (

    select
        statements.*,
        case
            when statements.item <> '' then statements.sector
            when coalesce(sectors.parent_id, '') in ('', sectors.scheme || ':TOTAL') then 'total'
            else sectors.parent_id
        end as whole_sector
    from statements
    inner join {{ ref('stg_vocabulary__indicators') }} as indicators
        on
            statements.indicator = indicators.indicator_code
            and indicators.is_additive
    left join {{ ref('stg_vocabulary__sectors') }} as sectors
        on statements.sector = sectors.sector_id
    where
        statements.measure = 'level'
        and not indicators.may_be_negative

),

pairs as (

    select
        wholes.statement_number as whole_number,
        parts.statement_number as part_number,
        wholes.value as whole_value,
        parts.value as part_value,
        wholes.half_step + parts.half_step as tolerance
    from levels as parts
    inner join levels as wholes
        on
            parts.doc_key = wholes.doc_key
            and parts.territory_id = wholes.territory_id
            and parts.indicator = wholes.indicator
            and parts.whole_sector = wholes.sector
            and parts.price_basis = wholes.price_basis
            and parts.unit = wholes.unit
            and parts.start_month = wholes.start_month
            and parts.end_month = wholes.end_month
            and wholes.item = ''
            and parts.statement_number <> wholes.statement_number
    where parts.item <> '' or parts.sector <> 'total'

)

select
    'within_bounds' as identity_code,
    'within_report' as scope,
    statements.statement_number,
    statements.value as stated_value,
    greatest(
        coalesce(bounds.lower, statements.value),
        least(coalesce(bounds.upper, statements.value), statements.value)
    ) as computed_value,
    statements.half_step as tolerance,
    greatest(bounds.lower - statements.value, statements.value - bounds.upper, 0) as gap,
    [{
        'statement_number': statements.statement_number, 'needed_value': cast(null as double)
    }] as members
from statements
inner join {{ ref('value_bounds') }} as bounds
    on
        statements.measure = bounds.measure
        and (
            statements.indicator = bounds.indicator
            -- Those of any indicator hold where it has none of its own.
            or (
                bounds.indicator is null
                and not exists (
                    select 1 from {{ ref('value_bounds') }} as own
                    where
                        statements.indicator = own.indicator
                        and statements.measure = own.measure
                )
            )
        )
where
    bounds.lower - statements.value > statements.half_step
    or statements.value - bounds.upper > statements.half_step
union all
select
    'part_within_whole' as identity_code,
    'within_report' as scope,
    part_number as statement_number,
    part_value as stated_value,
    least(part_value, whole_value) as computed_value,
    tolerance,
    greatest(part_value - whole_value, 0) as gap,
    [
        { 'statement_number': part_number, 'needed_value': cast(null as double) },
        { 'statement_number': whole_number, 'needed_value': cast(null as double) }
    ] as members
from pairs
where part_value - whole_value > tolerance
