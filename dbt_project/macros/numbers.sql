{#- An exact number as people write it, without trailing zeros. -#}
{% macro plain_number(value) -%}
    rtrim(rtrim(cast({{ value }} as varchar), '0'), '.')
{%- endmacro %}
{#- A stable whole number for a combination of columns; `hash()` may change with the database. -#}
{% macro key_of(columns) -%}
    cast(md5_number_lower(concat_ws('|', {{ columns | join(", ") }})) >> 1 as bigint)
{%- endmacro %}
{#- A sum that does not depend on the order of its terms, so that a rebuild gives the same bits. -#}
{% macro exact_sum(value, over="") -%}
    cast(
        sum(cast({{ value }} as decimal(38, 6))){% if over %} over {{ over }}{% endif %} as double
    )
{%- endmacro %}
