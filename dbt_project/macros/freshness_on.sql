{#- How old the news are on a day, as a table function of the published file: from
    freshness_on('2025-06-15'). Its table has no catalog before it, so that it is found whatever the
    file is called. -#}
{% macro create_freshness_on() -%}
    create or replace macro {{ target.schema }}.freshness_on(day) as table
    select *, datediff('month', cast(newest_month_id || '-01' as date), cast(day as date)) as months_old
    from fct_freshness;
    {{ comment_on_function("freshness_on", "freshness_on(day) gives each row of fct_freshness with how many months before a day its newest figure is.") }}
{%- endmacro %}
