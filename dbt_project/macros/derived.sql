{#- Identity of a derived figure: the series, what of it, and the way that led there. -#}
{% macro derived_key() -%}
    {{ key_of([
        "derivation_code", "series_key", "measure", "unit", "start_month", "end_month"
    ]) }}
{%- endmacro %}
{#- One source of a derived figure: a reported one, or one that is itself derived. -#}
{% macro source_of(id, is_derived="false") -%}
    {'source_id': {{ id }}, 'is_derived': {{ is_derived }}}
{%- endmacro %}
