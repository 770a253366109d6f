{#- First day of a 'YYYY-MM' month. -#}
{% macro first_day(month) -%}
    try_cast({{ month }} || '-01' as date)
{%- endmacro %}
