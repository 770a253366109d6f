{#- What several datasets say in the same way. `l` is the language. -#}

{#- A link in a cell of a table. Words are data, and Superset takes them for HTML. -#}
{% macro link(url, words) -%}
'<a href="' || {{ url }} || '" target="_blank">'
    || replace(replace({{ words }}, '&', '&amp;'), '<', '&lt;') || '</a>'
{%- endmacro %}

{#- The name of a code; the code itself where it has none. -#}
{% macro named(label_set, code) -%}
case {{ code }}
    {%- for each in labels[label_set] %} when '{{ each.code }}' then '{{ each["label_" ~ l] | replace("'", "''") }}'{% endfor %}
    else {{ code }} end
{%- endmacro %}

{#- File and page of a statement. -#}
{% macro place(statement) -%}
{{ statement }}.file_name || coalesce(', {{ say("tr.", "p.") }} ' || {{ statement }}.page, '')
{%- endmacro %}

{#- A number as text, as the language writes it. -#}
{% macro number(value) -%}
translate(
    case when abs({{ value }}) >= 1000 then format('{:,.0f}', cast({{ value }} as double))
        else format('{:,.1f}', cast({{ value }} as double)) end,
    '{{ say(",.", ",.") }}', '{{ say(".,", ",.") }}'
)
{%- endmacro %}

{#- A name over several lines: a long one would leave no room for bars. -#}
{% macro wrapped(name, width=26) -%}
regexp_replace({{ name }}, '(.{ {{- width -}} ,}?) ', '\1' || chr(10), 'g')
{%- endmacro %}

{#- A link that says no more than that it leads somewhere. -#}
{% macro see(url) -%}
{{ link(url, say("'Xem nguồn'", "'See source'")) }}
{%- endmacro %}

{#- What a series is called: the indicator, its prices, the thing that it is about. -#}
{% macro series(facts) -%}
indicators.label_{{ l }}
    || case when {{ facts }}.price_basis <> ''
        then ' (' || {{ named('price_basis', facts ~ '.price_basis') }} || ')' else '' end
    || case when {{ facts }}.item <> '' then ': ' || {{ facts }}.item else '' end
{%- endmacro %}

{% macro join_names(facts) -%}
left join dim_province as provinces on {{ facts }}.province_id = provinces.province_id
left join dim_indicator as indicators on {{ facts }}.indicator = indicators.indicator_code
{%- endmacro %}

{#- The unit in which people read a value: as the line of the indicator says, else of the unit. -#}
{% macro join_units(facts) -%}
left join display_units as own
    on {{ facts }}.unit = own.unit_code and {{ facts }}.indicator = own.indicator
left join display_units as usual on {{ facts }}.unit = usual.unit_code and usual.indicator = ''
{%- endmacro %}

{% macro shown(value) -%}
cast({{ value }} as double) / coalesce(cast(own.divisor as double), cast(usual.divisor as double), 1)
{%- endmacro %}

{% macro shown_unit(facts) -%}
coalesce(own.label_{{ l }}, usual.label_{{ l }}, {{ facts }}.unit)
{%- endmacro %}

{#- A table of the definitions, written out: the warehouse cannot read files. -#}
{% macro listed(name) -%}
{{ name }}({{ tables[name][0] | join(', ') }}) as (
    values
    {%- for row in tables[name] %}
    ({% for cell in row.values() %}'{{ cell | replace("'", "''") }}'{% if not loop.last %}, {% endif %}{% endfor %})
    {%- if not loop.last %},{% endif %}
    {%- endfor %}
)
{%- endmacro %}
