-- What is known of the quality of each report. What other reports have to do with counts only for
-- figures of the report's own province: a figure of the country or of a neighbour is stated by
-- reports that are none of its concern.
with reports as (

    select
        doc_id,
        province_code
    from {{ ref('int_reports__versioned') }}

),

provinces as (

    select
        province_id,
        province_code
    from {{ ref('dim_province') }}

),

runs as (

    select
        doc_id,
        count(*) as digit_runs,
        count(*) filter (where fate = 'observation') as figure_runs,
        count(*) filter (where fate = 'not_understood') as not_understood_runs,
        count(*) filter (where fate = 'not_stating') as not_stating_runs,
        count(*) filter (where fate = 'period') as period_runs,
        count(*) filter (where fate = 'legal_reference') as legal_reference_runs,
        count(*) filter (where fate = 'name') as name_runs,
        count(*) filter (where fate = 'mark') as mark_runs
    from {{ ref('stg_reports__digit_runs') }}
    group by doc_id

),

figures as (

    select
        doc_id,
        count(*) as observation_count,
        count(*) filter (where is_ambiguous and ocr_confidence is null) as ambiguous_count,
        count(*) filter (where is_ambiguous and ocr_confidence is not null)
            as doubtful_ocr_count,
        count(*) filter (where is_ambiguous and not is_borne_out and not is_reviewed)
            as doubtful_count
    from {{ ref('fct_observations') }}
    group by doc_id

),

checks as (

    select
        checks.doc_id,
        count(*) filter (where checks.verdict = 'closes') as closing_checks,
        count(*) filter (where checks.verdict = 'broken') as broken_checks,
        count(*) filter (where checks.verdict = 'unclear') as unclear_checks,
        count(*) filter (
            where checks.scope = 'within_report' and checks.verdict = 'closes'
        ) as closing_within,
        count(*) filter (
            where
            checks.scope = 'within_report'
            and checks.verdict = 'broken'
            and checks.severity <> 'note'
        ) as broken_within
    from {{ ref('fct_reconciliation') }} as checks
    inner join reports on checks.doc_id = reports.doc_id
    inner join provinces on checks.province_id = provinces.province_id
    where checks.scope = 'within_report' or reports.province_code = provinces.province_code
    group by checks.doc_id

),

disputed as (

    select
        first_doc_id as doc_id,
        first_observation_id as observation_id,
        chosen_observation_id,
        province_id,
        first_doc_id = second_doc_id as is_within
    from {{ ref('fct_conflicts') }}
    where conflict_kind = 'contradiction'
    union all
    select
        second_doc_id as doc_id,
        second_observation_id as observation_id,
        chosen_observation_id,
        province_id,
        first_doc_id = second_doc_id as is_within
    from {{ ref('fct_conflicts') }}
    where conflict_kind = 'contradiction'

),

contradictions as (

    select
        disputed.doc_id,
        count(distinct disputed.observation_id) filter (where disputed.is_within)
            as contradicting_within,
        count(distinct disputed.observation_id) filter (where not disputed.is_within)
            as contradicting_others,
        -- A report is not the worse for another one that is believed less.
        count(distinct disputed.observation_id) filter (
            where
            disputed.is_within
            or disputed.observation_id is distinct from disputed.chosen_observation_id
        ) as contradicting_count
    from disputed
    inner join reports on disputed.doc_id = reports.doc_id
    inner join provinces on disputed.province_id = provinces.province_id
    where disputed.is_within or reports.province_code = provinces.province_code
    group by disputed.doc_id

),

revisions as (

    select
        restated.doc_id,
        count(*) as revision_count
    from {{ ref('fct_vintages') }} as restated
    inner join {{ ref('fct_vintages') }} as earlier
        on
            restated.figure_id = earlier.figure_id
            and restated.issuer_type = earlier.issuer_type
            and restated.vintage_number - 1 = earlier.vintage_number
            and restated.doc_id <> earlier.doc_id
    inner join reports on restated.doc_id = reports.doc_id
    inner join provinces
        on
            restated.province_id = provinces.province_id
            and reports.province_code = provinces.province_code
    where restated.vintage_kind = 'restated'
    group by restated.doc_id

),

chosen as (

    select
        figures.doc_id,
        count(*) as chosen_figures
    from {{ ref('fct_figures') }} as figures
    inner join reports on figures.doc_id = reports.doc_id
    inner join provinces
        on
            figures.province_id = provinces.province_id
            and reports.province_code = provinces.province_code
    group by figures.doc_id

)

select
    reports.doc_id,
    coalesce(runs.digit_runs, 0) as digit_runs,
    coalesce(runs.figure_runs, 0) as figure_runs,
    coalesce(runs.not_understood_runs, 0) as not_understood_runs,
    coalesce(runs.not_stating_runs, 0) as not_stating_runs,
    coalesce(runs.period_runs, 0) as period_runs,
    coalesce(runs.legal_reference_runs, 0) as legal_reference_runs,
    coalesce(runs.name_runs, 0) as name_runs,
    coalesce(runs.mark_runs, 0) as mark_runs,
    coalesce(figures.observation_count, 0) as observation_count,
    coalesce(figures.ambiguous_count, 0) as ambiguous_count,
    coalesce(figures.doubtful_ocr_count, 0) as doubtful_ocr_count,
    coalesce(figures.doubtful_count, 0) as doubtful_count,
    coalesce(checks.closing_checks, 0) as closing_checks,
    coalesce(checks.broken_checks, 0) as broken_checks,
    coalesce(checks.unclear_checks, 0) as unclear_checks,
    coalesce(checks.closing_within, 0) as closing_within,
    coalesce(checks.broken_within, 0) as broken_within,
    coalesce(contradictions.contradicting_within, 0) as contradicting_within,
    coalesce(contradictions.contradicting_others, 0) as contradicting_others,
    coalesce(contradictions.contradicting_count, 0) as contradicting_count,
    coalesce(revisions.revision_count, 0) as revision_count,
    coalesce(chosen.chosen_figures, 0) as chosen_figures
from reports
left join runs on reports.doc_id = runs.doc_id
left join figures on reports.doc_id = figures.doc_id
left join checks on reports.doc_id = checks.doc_id
left join contradictions on reports.doc_id = contradictions.doc_id
left join revisions on reports.doc_id = revisions.doc_id
left join chosen on reports.doc_id = chosen.doc_id
