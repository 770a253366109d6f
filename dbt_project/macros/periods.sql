{#- First day of a 'YYYY-MM' month. -#}
{% macro first_day(month) -%}
    try_cast({{ month }} || '-01' as date)
{%- endmacro %}
{#- Months since year 0 of a 'YYYY-MM' month, so that months can be counted with. -#}
{% macro month_number(month) -%}
    cast(left({{ month }}, 4) as bigint) * 12 + cast(right({{ month }}, 2) as bigint) - 1
{%- endmacro %}
{#- The 'YYYY-MM' month of such a number. -#}
{% macro month_of(number) -%}
    printf('%04d-%02d', cast({{ number }} // 12 as integer), cast({{ number }} % 12 + 1 as integer))
{%- endmacro %}
