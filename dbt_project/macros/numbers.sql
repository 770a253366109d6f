{#- An exact number as people write it, without trailing zeros. -#}
{% macro plain_number(value) -%}
    rtrim(rtrim(cast({{ value }} as varchar), '0'), '.')
{%- endmacro %}
{#- A stable whole number for a combination of columns; `hash()` may change with the database. -#}
{% macro key_of(columns) -%}
    cast(md5_number_lower(concat_ws('|', {{ columns | join(", ") }})) >> 1 as bigint)
{%- endmacro %}
