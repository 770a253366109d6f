-- The sum of twelve months in a row, reported or, where no report states a month, derived from the
-- year so far; that of a calendar year only where no report states the year.
with months as (

    select
        figure_id,
        figure_id as source_id,
        false as is_derived,
        series_key,
        measure,
        unit,
        end_month,
        value,
        half_step as uncertainty,
        is_flagged
    from {{ ref('int_figures__keyed') }}
    where
        measure = 'level'
        and adds_up
        and not is_held
        and start_month = end_month
    union all
    select
        figure_id,
        derived_id as source_id,
        true as is_derived,
        series_key,
        measure,
        unit,
        end_month,
        value,
        uncertainty,
        is_flagged
    from {{ ref('int_derived__unreported') }}
    where derivation_code = 'month_from_cumulated'

),

summed as (

    select
        'trailing_twelve_months' as derivation_code,
        figure_id,
        series_key,
        case when end_month % 12 = 11 then 'year' else 'other' end as period_kind,
        measure,
        unit,
        first(end_month) over twelve as start_month,
        end_month,
        {{ exact_sum("value", "twelve") }} as value,
        {{ exact_sum("uncertainty", "twelve") }} as uncertainty,
        bool_or(is_flagged) over twelve as is_flagged,
        list({{ source_of('source_id', 'is_derived') }}) over twelve as sources
    from months
    window twelve as (
        partition by series_key, unit
        order by end_month
        rows between 11 preceding and current row
    )

),

whole as (

    select
        *,
        {{ derived_key() }} as derived_id
    from summed
    where len(sources) = 12 and end_month - start_month = 11

)

select whole.*
from whole
where not exists (
        select 1 from {{ ref('int_figures__keyed') }} as reported
        where
            whole.series_key = reported.series_key
            and whole.measure = reported.measure
            and whole.unit = reported.unit
            and whole.start_month = reported.start_month
            and whole.end_month = reported.end_month
    )
