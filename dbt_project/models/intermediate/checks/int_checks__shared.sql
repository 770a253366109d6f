-- Shares of one report: those of all parts make a hundred, and each is its part over the total.
with statements as (

    select * from {{ ref('int_statements__keyed') }}
    where measure in ('share_pct', 'level')

),

all_parts as (

    select
        statements.doc_key,
        statements.start_month,
        statements.end_month,
        statements.place_key,
        min(statements.statement_number) as statement_number,
        {{ exact_sum("statements.value") }} as computed_value,
        {{ exact_sum("statements.half_step") }} as tolerance,
        list({
            'statement_number': statements.statement_number, 'value': statements.value
        }) as parts
    from statements
    inner join {{ ref('stg_vocabulary__sums') }} as sums
        on
            statements.indicator = sums.part_indicator
            and statements.sector = sums.part_sector
    where statements.measure = 'share_pct' and not sums.has_deductions
    group by
        sums.sum_id, sums.part_count, statements.doc_key, statements.start_month,
        statements.end_month, statements.place_key
    having count(*) = sums.part_count and count(distinct statements.sector) = sums.part_count

)

select
    'shares_to_hundred' as identity_code,
    'within_report' as scope,
    statement_number,
    100.0 as stated_value,
    computed_value,
    tolerance,
    abs(100 - computed_value) as gap,
    list_transform(
        parts,
        lambda part: {
            'statement_number': part.statement_number,
            'needed_value': part.value + 100 - computed_value
        }
    ) as members
from all_parts
union all
select
    'share_of_total' as identity_code,
    'within_report' as scope,
    shares.statement_number,
    shares.value as stated_value,
    100 * parts.value / totals.value as computed_value,
    shares.half_step
    + 100 * parts.half_step / abs(totals.value)
    + 100 * abs(parts.value) * totals.half_step / power(totals.value, 2) as tolerance,
    abs(shares.value - 100 * parts.value / totals.value) as gap,
    [
        {
            'statement_number': shares.statement_number,
            'needed_value': 100 * parts.value / totals.value
        },
        {
            'statement_number': parts.statement_number,
            'needed_value': shares.value * totals.value / 100
        },
        {
            'statement_number': totals.statement_number,
            'needed_value': 100 * parts.value / nullif(shares.value, 0)
        }
    ] as members
from statements as shares
inner join statements as parts
    on
        shares.doc_key = parts.doc_key
        and shares.series_key = parts.series_key
        and shares.start_month = parts.start_month
        and shares.end_month = parts.end_month
inner join {{ ref('stg_vocabulary__sectors') }} as sectors on shares.sector = sectors.sector_id
inner join statements as totals
    on
        parts.doc_key = totals.doc_key
        and parts.place_key = totals.place_key
        and parts.indicator = totals.indicator
        and parts.start_month = totals.start_month
        and parts.end_month = totals.end_month
where
    shares.measure = 'share_pct'
    and parts.measure = 'level'
    and totals.measure = 'level'
    and totals.sector = 'total'
    and totals.value <> 0
    -- A share is of the whole one level up, which is the total only for the first level.
    and sectors.sector_level = 1
