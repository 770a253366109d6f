{#- Words that any client shows beside a table function; a DuckLake keeps none for functions. -#}
{% macro comment_on_function(name, words) -%}
    {% if target.name != 'lake' -%}
    comment on macro table {{ target.schema }}.{{ name }} is '{{ words }}'
    {%- endif %}
{%- endmacro %}
