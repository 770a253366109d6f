-- Reports of which a later version states the half or more anew: what that leaves out was taken
-- back with it. A later paper of the same key that states other things is no new version of it.
with stated as (

    select distinct
        reports.report_key,
        reports.version_number,
        reports.doc_id,
        observations.figure_id
    from {{ ref('fct_observations') }} as observations
    inner join {{ ref('int_reports__versioned') }} as reports
        on observations.doc_id = reports.doc_id
    -- Most reports have one version only.
    where reports.version_count > 1

),

sizes as (

    select
        doc_id,
        count(*) as figure_count
    from stated
    group by doc_id

),

repeated as (

    select
        earlier.doc_id,
        later.doc_id as later_doc_id,
        any_value(later.version_number) as later_version_number,
        count(*) as repeated_count
    from stated as earlier
    inner join stated as later
        on
            earlier.report_key = later.report_key
            and earlier.figure_id = later.figure_id
            and earlier.version_number < later.version_number
    group by earlier.doc_id, later.doc_id

)

select
    repeated.doc_id,
    arg_min(repeated.later_doc_id, repeated.later_version_number) as superseded_by_doc_id
from repeated
inner join sizes on repeated.doc_id = sizes.doc_id
where repeated.repeated_count >= sizes.figure_count / 2
group by repeated.doc_id
