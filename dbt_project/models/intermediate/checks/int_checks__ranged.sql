-- Growth of a whole lies between that of its parts, since it is their weighted mean.
with statements as (

    select * from {{ ref('int_statements__keyed') }}
    where measure in ('mom_pct', 'yoy_pct', 'qoq_pct', 'dec_pct')

),

sets as (

    select
        sum_id,
        total_indicator,
        total_sector,
        part_count,
        part_indicator,
        part_sector
    from {{ ref('stg_vocabulary__sums') }}
    where not has_deductions
    union all
    select
        -row_number() over (order by indicator, sector) as sum_id,
        indicator as total_indicator,
        sector as total_sector,
        len(string_split(parts, '|')) as part_count,
        indicator as part_indicator,
        unnest(string_split(parts, '|')) as part_sector
    from {{ ref('weighted_means') }}

),

parts as (

    select
        sets.sum_id,
        sets.total_indicator,
        case when sets.total_sector = 'same' then statements.sector else sets.total_sector end
            as total_sector,
        statements.doc_key,
        statements.place_key,
        statements.measure,
        statements.start_month,
        statements.end_month,
        min(statements.value) as lowest,
        max(statements.value) as highest,
        max(statements.half_step) as half_step,
        list(statements.statement_number) as parts
    from statements
    inner join sets
        on
            statements.indicator = sets.part_indicator
            and (statements.sector = sets.part_sector or sets.part_sector = 'same')
    group by all
    having
        count(*) = any_value(sets.part_count)
        and count(distinct statements.indicator || '|' || statements.sector)
        = any_value(sets.part_count)

)

select
    'growth_within_parts' as identity_code,
    'within_report' as scope,
    totals.statement_number,
    totals.value as stated_value,
    greatest(parts.lowest, least(parts.highest, totals.value)) as computed_value,
    totals.half_step + parts.half_step as tolerance,
    greatest(parts.lowest - totals.value, totals.value - parts.highest, 0) as gap,
    list_transform(
        parts.parts,
        lambda part: { 'statement_number': part, 'needed_value': cast(null as double) }
    ) || [{
        'statement_number': totals.statement_number, 'needed_value': cast(null as double)
    }] as members
from statements as totals
inner join parts
    on
        totals.doc_key = parts.doc_key
        and totals.place_key = parts.place_key
        and totals.measure = parts.measure
        and totals.start_month = parts.start_month
        and totals.end_month = parts.end_month
        and totals.indicator = parts.total_indicator
        and totals.sector = parts.total_sector
