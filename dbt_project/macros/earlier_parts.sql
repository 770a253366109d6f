{#- Two CTEs: each row of `pairs`, a period and the last part of it, with what is stated of the rest.
    `within_reports` takes it from the same report, and `across_reports`, for what has none there,
    what the publisher last said before. -#}
{% macro earlier_parts(pairs, statements, keys, may_look_back) -%}
within_reports as (

    select
        pairs.*,
        'within_report' as scope,
        {{ earlier_columns() }}
    from {{ pairs }} as pairs
    inner join {{ statements }} as earlier
        on
            pairs.doc_key = earlier.doc_key
            and {{ earlier_condition(keys) }}

),

across_reports as (

    select
        pairs.*,
        'across_reports' as scope,
        {{ earlier_columns() }}
    from (
        select * from {{ pairs }} as candidates
        where {{ may_look_back }} and not exists (
                select 1 from within_reports
                where candidates.statement_number = within_reports.statement_number
            )
    ) as pairs
    asof inner join {{ statements }} as earlier
        on
            pairs.publisher_key = earlier.publisher_key
            and {{ earlier_condition(keys) }}
            and {{ first_order("pairs.report_month") }} > earlier.said_order

)
{%- endmacro %}
{% macro earlier_columns() -%}
    earlier.statement_number as earlier_number,
    earlier.value as earlier_value,
    earlier.half_step as earlier_half_step
{%- endmacro %}
{% macro earlier_condition(keys) -%}
    {% for key in keys %}pairs.{{ key }} = earlier.{{ key }} and {% endfor -%}
    pairs.start_month = earlier.start_month
    and pairs.later_start_month - 1 = earlier.end_month
{%- endmacro %}
