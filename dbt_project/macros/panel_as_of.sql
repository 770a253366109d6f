{#- The panel as it was known on a day: of each figure the best statement that was out by then and
    not withdrawn. What reviewers and checks found out later counts, as it does today. With
    `indicator` others are left out beforehand: no filter on the result reaches that choice. -#}
{% macro panel_as_of(day, vintages, figures, indicator=none) -%}
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
        statements.observation_id,
        known.candidate_count
    from (
        select
            arg_min(observation_id, preference) as observation_id,
            count(*) as candidate_count
        from {{ vintages }}
        where
            known_on <= {{ day }} and (withdrawn_on is null or withdrawn_on > {{ day }})
            {%- if indicator %} and indicator = {{ indicator }}{% endif %}
        group by figure_id
    ) as known
    inner join {{ vintages }} as statements
        on known.observation_id = statements.observation_id
    inner join {{ figures }} as figures on statements.figure_id = figures.figure_id
    {%- if indicator %}
    where statements.indicator = {{ indicator }} and figures.indicator = {{ indicator }}
    {%- endif %}
{%- endmacro %}
{#- The same as table functions of the published file: from panel_as_of('2024-05-30'), and of one
    indicator only, which is quicker. Their tables have no catalog before them, so that they are
    found whatever the file is called. -#}
{% macro create_panel_as_of() -%}
    {%- set known = ["cast(day as date)", "fct_vintages", "fct_figures"] -%}
    create or replace macro {{ target.schema }}.panel_as_of
    (day) as table ({{ panel_as_of(*known) }}),
    (day, one_indicator) as table ({{ panel_as_of(*known, indicator="one_indicator") }});
    {{ comment_on_function("panel_as_of", "panel_as_of(day) gives the figures as they were known on a day, each by the best statement that was out by then; panel_as_of(day, indicator) those of one indicator only, which is quicker.") }}
{%- endmacro %}
