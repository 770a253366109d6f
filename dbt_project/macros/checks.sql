{#- A document and a publisher as whole numbers. -#}
{% macro doc_key(doc_id) -%}
    {{ key_of([doc_id]) }}
{%- endmacro %}
{% macro publisher_key(territory_id, issuer_type) -%}
    {{ key_of([territory_id, issuer_type]) }}
{%- endmacro %}
{#- Which of several statements was said last: a whole number that grows with the month of the
    report and its version, and is unique, so that a rebuild picks the same. -#}
{% macro said_order(report_month, version, id) -%}
    ({{ month_number(report_month) }}) * 1099511627776
    + least({{ version }}, 255) * 4294967296
    + cast(md5_number_lower({{ id }}) % 4294967296 as bigint)
{%- endmacro %}
{#- What is said in reports of this month, as a number of month, lies at or above this. -#}
{% macro first_order(month) -%}
    ({{ month }}) * 1099511627776
{%- endmacro %}
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
