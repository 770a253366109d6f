-- Investment attracted in all, counted in dollars, is what foreigners registered and what domestic
-- investors registered in dong, at a rate of that year. And one figure in both currencies.
with statements as (

    select
        *,
        hash(territory_id, sector, item, figure_kind) as thing_key
    from {{ ref('int_statements__keyed') }}
    where measure = 'level' and unit in ('USD', 'VND')

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
        [
            totals.statement_number, foreign_capital.statement_number, domestic.statement_number
        ] as numbers
    from statements as totals
    inner join statements as foreign_capital
        on
            totals.doc_key = foreign_capital.doc_key
            and totals.thing_key = foreign_capital.thing_key
            and totals.start_month = foreign_capital.start_month
            and totals.end_month = foreign_capital.end_month
    inner join statements as domestic
        on
            totals.doc_key = domestic.doc_key
            and totals.thing_key = domestic.thing_key
            and totals.start_month = domestic.start_month
            and totals.end_month = domestic.end_month
    where
        totals.indicator = 'investment_registered'
        and totals.unit = 'USD'
        and foreign_capital.indicator = 'fdi_capital'
        and foreign_capital.unit = 'USD'
        and domestic.indicator = 'domestic_capital'
        and domestic.unit = 'VND'
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

)

select
    'exchange_rate' as identity_code,
    'within_report' as scope,
    meetings.statement_number,
    meetings.stated_value,
    greatest(
        meetings.dollars + meetings.dong / rates.high,
        least(meetings.dollars + meetings.dong / rates.low, meetings.stated_value)
    ) as computed_value,
    meetings.dollars_tolerance + meetings.dong_half_step / rates.low as tolerance,
    greatest(
        meetings.dollars + meetings.dong / rates.high - meetings.stated_value,
        meetings.stated_value - meetings.dollars - meetings.dong / rates.low,
        0
    ) as gap,
    list_transform(
        meetings.numbers,
        lambda number: { 'statement_number': number, 'needed_value': cast(null as double) }
    ) as members
from meetings
inner join {{ ref('exchange_rates') }} as rates on meetings.end_month // 12 = rates.year
