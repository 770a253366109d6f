-- Statements that disagree with a figure of a report.
with sides as (

    select
        first_doc_id as doc_id,
        first_observation_id as observation_id,
        second_observation_id as rival_id,
        conflict_kind,
        gap,
        gap_pct
    from fct_conflicts
    union all
    select
        second_doc_id as doc_id,
        second_observation_id as observation_id,
        first_observation_id as rival_id,
        conflict_kind,
        -gap as gap,
        gap_pct
    from fct_conflicts

)

select
    sides.doc_id,
    sides.observation_id,
    sides.rival_id,
    sides.conflict_kind,
    sides.gap,
    rivals.value,
    rivals.raw_value,
    rivals.raw_unit,
    rivals.issuer_type,
    rivals.report_month_id,
    rivals.file_name,
    rivals.page,
    rivals.quote,
    parse_filename(rivals.evidence_url) as link
from sides
inner join fct_observations as rivals on sides.rival_id = rivals.observation_id
