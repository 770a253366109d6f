{#- The panel as it was known on a day: of each figure the best statement that was out by then and
    not withdrawn. What reviewers and checks found out later counts, as it does today. -#}
{% macro panel_as_of(day, vintages, observations) -%}
    select
        observations.figure_id,
        observations.province_id,
        observations.indicator,
        observations.sector,
        observations.item,
        observations.price_basis,
        observations.period_start,
        observations.period_end,
        observations.period_kind,
        observations.measure,
        observations.figure_kind,
        observations.unit,
        observations.value,
        observations.status,
        observations.issuer_type,
        observations.report_month_id,
        observations.known_on,
        observations.doc_id,
        observations.observation_id,
        known.candidate_count
    from (
        select
            arg_min(observation_id, preference) as observation_id,
            count(*) as candidate_count
        from {{ vintages }}
        where known_on <= {{ day }} and (withdrawn_on is null or withdrawn_on > {{ day }})
        group by figure_id
    ) as known
    inner join {{ observations }} as observations
        on known.observation_id = observations.observation_id
{%- endmacro %}
{#- The same as a table function of the published file: from panel_as_of('2024-05-30'). Its tables
    have no catalog before them, so that they are found whatever the file is called. -#}
{% macro create_panel_as_of() -%}
    create or replace macro {{ target.schema }}.panel_as_of(day) as table
    {{ panel_as_of("cast(day as date)", "fct_vintages", "fct_observations") }}
{%- endmacro %}
