-- Figures that a later version of their report no longer states.
select
    earlier.observation_id,
    earlier.figure_id,
    superseded.superseded_by_doc_id,
    reports.known_on as withdrawn_on
from {{ ref('fct_observations') }} as earlier
inner join {{ ref('int_reports__superseded') }} as superseded
    on earlier.doc_id = superseded.doc_id
inner join (
    select distinct
        doc_id,
        known_on
    from {{ ref('fct_observations') }}
) as reports on superseded.superseded_by_doc_id = reports.doc_id
where not exists (
        select 1 from {{ ref('fct_observations') }} as later
        where
            later.doc_id = superseded.superseded_by_doc_id
            and earlier.figure_id = later.figure_id
    )
