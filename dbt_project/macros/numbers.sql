{#- An exact number as people write it, without trailing zeros. -#}
{% macro plain_number(value) -%}
    rtrim(rtrim(cast({{ value }} as varchar), '0'), '.')
{%- endmacro %}
