-- Growth and change against levels. The base is what the same report says of the earlier period,
-- else what its publisher last said of it before. Levels of one price basis are compared; growth
-- that is real by custom says nothing of current prices.
with statements as (

    select
        statements.*,
        indicators.has_seasons
    from {{ ref('int_statements__keyed') }} as statements
    inner join {{ ref('stg_vocabulary__indicators') }} as indicators
        on statements.indicator = indicators.indicator_code
    where
        statements.figure_kind = 'actual'
        and (not indicators.is_growth_real or starts_with(statements.price_basis, 'constant'))

),

levels as (

    select * from statements
    where measure = 'level'

),

changes as (

    select
        *,
        case
            when starts_with(measure, 'yoy') then 12
            when measure = 'qoq_pct' then 3
            else 1
        end as distance
    from statements
    where
        measure in ('yoy_pct', 'yoy_abs')
        or (measure in ('mom_pct', 'mom_abs') and start_month = end_month)
        or (measure = 'qoq_pct' and end_month - start_month = 2)

),

compared as (

    select
        changes.statement_number,
        changes.doc_key,
        changes.publisher_key,
        changes.report_month,
        changes.series_key,
        changes.measure,
        changes.value,
        changes.half_step,
        changes.has_seasons,
        changes.start_month - changes.distance as base_start_month,
        changes.end_month - changes.distance as base_end_month,
        levels.unit,
        levels.value as level_value,
        levels.half_step as level_half_step,
        levels.statement_number as level_number
    from changes
    inner join levels
        on
            changes.doc_key = levels.doc_key
            and changes.series_key = levels.series_key
            and changes.start_month = levels.start_month
            and changes.end_month = levels.end_month
    where
        (ends_with(changes.measure, '_pct') and levels.value > 0)
        or changes.unit = levels.unit

),

based as (

    select
        compared.*,
        'within_report' as scope,
        levels.value as base_value,
        levels.half_step as base_half_step,
        levels.statement_number as base_number
    from compared
    inner join levels
        on
            compared.doc_key = levels.doc_key
            and compared.series_key = levels.series_key
            and compared.unit = levels.unit
            and compared.base_start_month = levels.start_month
            and compared.base_end_month = levels.end_month

),

based_elsewhere as (

    select
        compared.*,
        'across_reports' as scope,
        levels.value as base_value,
        levels.half_step as base_half_step,
        levels.statement_number as base_number
    from (
        select * from compared
        where not has_seasons and not exists (
                select 1 from based
                where compared.statement_number = based.statement_number
            )
    ) as compared
    asof inner join levels
        on
            compared.publisher_key = levels.publisher_key
            and compared.series_key = levels.series_key
            and compared.unit = levels.unit
            and compared.base_start_month = levels.start_month
            and compared.base_end_month = levels.end_month
            and {{ first_order("compared.report_month") }} > levels.said_order

),

pairs as (

    select * from based
    union all
    select * from based_elsewhere

),

measured as (

    select
        *,
        100 * (level_value / base_value - 1) as computed_value,
        half_step
        + 100 * level_value / base_value
        * (level_half_step / level_value + base_half_step / base_value) as tolerance,
        base_value * (1 + value / 100) as needed_level,
        level_value / nullif(1 + value / 100, 0) as needed_base
    from pairs
    where ends_with(measure, '_pct') and base_value > 0
    union all
    select
        *,
        level_value - base_value as computed_value,
        half_step + level_half_step + base_half_step as tolerance,
        base_value + value as needed_level,
        level_value - value as needed_base
    from pairs
    where ends_with(measure, '_abs')

)

select
    case when ends_with(measure, '_pct') then 'growth_of_level' else 'change_of_level' end
        as identity_code,
    scope,
    statement_number,
    value as stated_value,
    computed_value,
    tolerance,
    abs(value - computed_value) as gap,
    [
        { 'statement_number': statement_number, 'needed_value': computed_value },
        { 'statement_number': level_number, 'needed_value': needed_level },
        { 'statement_number': base_number, 'needed_value': needed_base }
    ] as members
from measured
union all
select
    'change_and_growth' as identity_code,
    'within_report' as scope,
    changes.statement_number,
    changes.value as stated_value,
    growth.level_value * (1 - 1 / (1 + growth.value / 100)) as computed_value,
    changes.half_step
    + growth.level_half_step * abs(1 - 1 / (1 + growth.value / 100))
    + growth.level_value * growth.half_step / 100 / power(1 + growth.value / 100, 2) as tolerance,
    abs(changes.value - growth.level_value * (1 - 1 / (1 + growth.value / 100))) as gap,
    [
        {
            'statement_number': changes.statement_number,
            'needed_value': growth.level_value * (1 - 1 / (1 + growth.value / 100))
        },
        { 'statement_number': growth.level_number, 'needed_value': cast(null as double) },
        {
            'statement_number': growth.statement_number,
            'needed_value': 100 * (
                growth.level_value / nullif(growth.level_value - changes.value, 0) - 1
            )
        }
    ] as members
from compared as changes
inner join compared as growth
    on
        changes.level_number = growth.level_number
        and left(changes.measure, 3) = left(growth.measure, 3)
where ends_with(changes.measure, '_abs')
    and ends_with(growth.measure, '_pct')
    and growth.value > -100
