-- What publishers stated of each figure of a report, for figures that were stated more than once.
select
    here.doc_id,
    here.observation_id,
    history.observation_id as vintage_id,
    history.issuer_type,
    history.report_month_id,
    history.known_on,
    history.withdrawn_on,
    history.vintage_kind,
    history.value,
    history.revision,
    history.preference = 1 as is_chosen,
    stated.file_name,
    stated.page,
    parse_filename(stated.evidence_url) as link
from fct_observations as here
inner join fct_figures as figures
    on here.figure_id = figures.figure_id and figures.candidate_count > 1
inner join fct_vintages as history on here.figure_id = history.figure_id
inner join fct_observations as stated on history.observation_id = stated.observation_id
