{#- The order of preference, by the rules of `resolution_rules`; last, whichever stands first. -#}
{% macro preference() -%}
    {% for rule in var("resolution_rules") if rule.column -%}
    {{ rule.column }} {{ rule.direction }}, {% endfor -%}
    place asc
{%- endmacro %}
{#- The rule that decided: the first whose column differs between the best and the second best. -#}
{% macro deciding_rule(best, second) -%}
    case
        {% for rule in var("resolution_rules") if rule.column -%}
        when
            coalesce(cast({{ best }}.{{ rule.column }} as varchar), '')
            <> coalesce(cast({{ second }}.{{ rule.column }} as varchar), '')
            then '{{ rule.code }}'
        {% endfor -%}
        when {{ best }}.preference = 1 then 'first_in_report'
    end
{%- endmacro %}
