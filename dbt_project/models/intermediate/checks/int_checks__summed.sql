-- Levels of one report whose parts it states: the whole is the sum of all parts, and no less than
-- the sum of some. Parts stated twice with different values are left out; fct_conflicts shows them.
with statements as (

    select * from {{ ref('int_statements__keyed') }}
    where measure = 'level'

),

parts as (

    select
        sums.sum_id,
        sums.total_indicator,
        case when sums.total_sector = 'same' then statements.sector else sums.total_sector end
            as total_sector,
        sums.part_count,
        sums.has_deductions,
        statements.doc_key,
        statements.place_key,
        statements.start_month,
        statements.end_month,
        count(*) as stated_parts,
        {{ exact_sum("sums.sign * statements.value") }} as computed_value,
        {{ exact_sum("statements.half_step") }} as half_steps,
        min(statements.value) as smallest_part,
        list({
            'statement_number': statements.statement_number,
            'value': statements.value,
            'sign': sums.sign
        }) as parts
    from statements
    inner join {{ ref('stg_vocabulary__sums') }} as sums
        on
            statements.indicator = sums.part_indicator
            and (statements.sector = sums.part_sector or sums.part_sector = 'same')
    group by all
    having count(*) = count(distinct statements.indicator || '|' || statements.sector)

)

select
    case
        when parts.stated_parts = parts.part_count then 'parts_to_total' else 'parts_within_total'
    end
        as identity_code,
    'within_report' as scope,
    totals.statement_number,
    totals.value as stated_value,
    parts.computed_value,
    totals.half_step + parts.half_steps as tolerance,
    case
        when parts.stated_parts = parts.part_count
            then abs(totals.value - parts.computed_value)
        else greatest(parts.computed_value - totals.value, 0)
    end as gap,
    list_transform(
        parts.parts,
        lambda part: {
            'statement_number': part.statement_number,
            'needed_value': part.value + part.sign * (totals.value - parts.computed_value)
        }
    ) || [{
        'statement_number': totals.statement_number, 'needed_value': parts.computed_value
    }] as members
from statements as totals
inner join parts
    on
        totals.doc_key = parts.doc_key
        and totals.place_key = parts.place_key
        and totals.start_month = parts.start_month
        and totals.end_month = parts.end_month
        and totals.indicator = parts.total_indicator
        and totals.sector = parts.total_sector
where
    parts.stated_parts = parts.part_count
    or (
        -- That some parts make less than the total says nothing.
        parts.stated_parts > 1
        and not parts.has_deductions
        and parts.smallest_part >= 0
        and parts.computed_value - totals.value > totals.half_step + parts.half_steps
    )
