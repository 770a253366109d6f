-- Investment attracted in all, counted in dollars, is what foreigners registered and what domestic
-- investors registered in dong, at a rate of that year; each in one figure or in all that its
-- registrations state. And one figure in both currencies.
with statements as (

    select
        *,
        hash(territory_id, item, figure_kind) as owner_key
    from {{ ref('int_statements__keyed') }}
    where measure = 'level' and unit in ('USD', 'VND')

),

registered as (

    select
        doc_key,
        owner_key,
        indicator,
        unit,
        start_month,
        end_month,
        bool_or(sector = 'total') as has_total,
        {{ exact_sum("case when sector = 'total' then value else 0 end") }} as total_value,
        {{ exact_sum("case when sector <> 'total' then value else 0 end") }} as parts_value,
        {{ exact_sum("half_step") }} as half_step,
        list(statement_number) filter (where sector = 'total') as total_numbers,
        list(statement_number) as numbers
    from statements
    where
        (indicator, unit) in (('fdi_capital', 'USD'), ('domestic_capital', 'VND'))
        and (sector = 'total' or starts_with(sector, 'registration:'))
    group by all

),

capital as (

    select
        * replace (case when has_total then total_numbers else numbers end as numbers),
        case when has_total then total_value else parts_value end as value
    from registered

),

meetings as (

    select
        totals.statement_number,
        totals.end_month,
        totals.value as stated_value,
        totals.half_step + foreign_capital.half_step as dollars_tolerance,
        foreign_capital.value as dollars,
        domestic.value as dong,
        domestic.half_step as dong_half_step,
        [totals.statement_number] || foreign_capital.numbers || domestic.numbers as numbers
    from statements as totals
    inner join capital as foreign_capital
        on
            totals.doc_key = foreign_capital.doc_key
            and totals.owner_key = foreign_capital.owner_key
            and totals.start_month = foreign_capital.start_month
            and totals.end_month = foreign_capital.end_month
            and foreign_capital.indicator = 'fdi_capital'
    inner join capital as domestic
        on
            totals.doc_key = domestic.doc_key
            and totals.owner_key = domestic.owner_key
            and totals.start_month = domestic.start_month
            and totals.end_month = domestic.end_month
            and domestic.indicator = 'domestic_capital'
    where
        totals.indicator = 'investment_registered'
        and totals.sector = 'total'
        and totals.unit = 'USD'
    union all
    select
        in_dollars.statement_number,
        in_dollars.end_month,
        in_dollars.value as stated_value,
        in_dollars.half_step as dollars_tolerance,
        0 as dollars,
        in_dong.value as dong,
        in_dong.half_step as dong_half_step,
        [in_dollars.statement_number, in_dong.statement_number] as numbers
    from statements as in_dollars
    inner join statements as in_dong
        on
            in_dollars.doc_key = in_dong.doc_key
            and in_dollars.series_key = in_dong.series_key
            and in_dollars.start_month = in_dong.start_month
            and in_dollars.end_month = in_dong.end_month
    where in_dollars.unit = 'USD' and in_dong.unit = 'VND'

),

banded as (

    select
        meetings.*,
        meetings.dollars + meetings.dong / rates.high as least_value,
        meetings.dollars + meetings.dong / rates.low as greatest_value,
        meetings.dollars_tolerance + meetings.dong_half_step / rates.low as tolerance
    from meetings
    inner join {{ ref('exchange_rates') }} as rates on meetings.end_month // 12 = rates.year

)

select
    'exchange_rate' as identity_code,
    'within_report' as scope,
    statement_number,
    stated_value,
    greatest(least_value, least(greatest_value, stated_value)) as computed_value,
    tolerance,
    greatest(least_value - stated_value, stated_value - greatest_value, 0) as gap,
    list_transform(
        numbers,
        lambda number: { 'statement_number': number, 'needed_value': cast(null as double) }
    ) as members
from banded
