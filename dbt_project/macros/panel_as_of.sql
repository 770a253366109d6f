{#- The panel as it was known on a day: of each figure the best statement that was out by then and
    not withdrawn. What reviewers and checks found out later counts, as it does today. A better one
    that was withdrawn later stood before this one as long as it stood. Filters on province,
    indicator and sector reach both tables. -#}
{% macro panel_as_of(day, vintages, figures) -%}
    select
        figures.figure_id,
        figures.province_id,
        figures.indicator,
        figures.sector,
        figures.item,
        figures.price_basis,
        figures.period_start,
        figures.period_end,
        figures.period_kind,
        figures.measure,
        figures.figure_kind,
        figures.unit,
        statements.value,
        statements.status,
        statements.issuer_type,
        statements.report_month_id,
        statements.known_on,
        statements.doc_id,
        statements.observation_id
    from {{ figures }} as figures
    inner join {{ vintages }} as statements
        on
            figures.figure_id = statements.figure_id
            and figures.province_id = statements.province_id
            and figures.indicator = statements.indicator
            and figures.sector = statements.sector
    left join {{ vintages }} as better
        on
            statements.figure_id = better.figure_id
            and statements.preference > better.preference
            and better.known_on <= {{ day }}
            and better.withdrawn_on > {{ day }}
    where
        statements.known_on <= {{ day }}
        and (statements.withdrawn_on is null or statements.withdrawn_on > {{ day }})
        and (statements.superseded_on is null or statements.superseded_on > {{ day }})
        and better.figure_id is null
{%- endmacro %}
{#- The same as a table function of the published file: from panel_as_of('2024-05-30'). Its tables
    have no catalog before them, so that they are found whatever the file is called. -#}
{% macro create_panel_as_of() -%}
    create or replace macro {{ target.schema }}.panel_as_of
    (day) as table ({{ panel_as_of("cast(day as date)", "fct_vintages", "fct_figures") }});
    {{ comment_on_function("panel_as_of", "panel_as_of(day) gives the figures as they were known on a day, each by the best statement that was out by then.") }}
{%- endmacro %}
