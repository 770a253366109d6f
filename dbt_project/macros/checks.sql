{#- The whole numbers that come of swapping two neighbouring digits. -#}
{% macro transpositions(digits) -%}
    list_transform(
        range(1, length(cast({{ digits }} as varchar))),
        lambda place: cast(
            left(cast({{ digits }} as varchar), place - 1)
            || substr(cast({{ digits }} as varchar), place + 1, 1)
            || substr(cast({{ digits }} as varchar), place, 1)
            || substr(cast({{ digits }} as varchar), place + 2) as double
        )
    )
{%- endmacro %}
