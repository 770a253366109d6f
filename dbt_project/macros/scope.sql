{#- Whether this build does the province. Others are taken over from what is published
    (`warehouse.merging`), so that one report costs one province. -#}
{% macro in_scope(province_code) -%}
    (
        (select bool_or(province_code = '*') from {{ ref('stg_reports__scope') }})
        or coalesce({{ province_code }}, '') in (
            select province_code from {{ ref('stg_reports__scope') }}
        )
    )
{%- endmacro %}
