-- How good each report is: what became of its digits, what is doubtful, which identities close,
-- what it contradicts and revises, how much of it was chosen, and the grade that comes of that.
select
    judged.doc_id,
    provinces.province_id,
    reports.issuer_type,
    reports.report_period_end as report_month_id,
    judged.digit_runs,
    judged.figure_runs / nullif(judged.digit_runs, 0) as figure_share,
    judged.not_stating_runs / nullif(judged.digit_runs, 0) as not_stating_share,
    judged.period_runs / nullif(judged.digit_runs, 0) as period_share,
    judged.legal_reference_runs / nullif(judged.digit_runs, 0) as legal_reference_share,
    judged.name_runs / nullif(judged.digit_runs, 0) as name_share,
    judged.mark_runs / nullif(judged.digit_runs, 0) as mark_share,
    judged.not_understood_runs / nullif(judged.digit_runs, 0) as not_understood_share,
    (
        judged.digit_runs - judged.figure_runs - judged.not_stating_runs - judged.period_runs
        - judged.legal_reference_runs - judged.name_runs - judged.mark_runs
        - judged.not_understood_runs
    ) / nullif(judged.digit_runs, 0) as other_share,
    judged.observation_count,
    judged.chosen_figures,
    judged.ambiguous_count,
    judged.doubtful_ocr_count,
    judged.doubtful_count,
    judged.closing_checks,
    judged.broken_checks,
    judged.unclear_checks,
    judged.closing_within,
    judged.broken_within,
    judged.contradicting_within,
    judged.contradicting_others,
    judged.contradicting_count,
    judged.revision_count,
    graded.grade,
    coalesce(graded.kept_back_by, '') as kept_back_by,
    coalesce(graded.reason_vi, '') as reason_vi,
    coalesce(graded.reason_en, '') as reason_en
from {{ ref('int_reports__judged') }} as judged
inner join {{ ref('int_reports__versioned') }} as reports on judged.doc_id = reports.doc_id
left join {{ ref('int_reports__graded') }} as graded on judged.doc_id = graded.doc_id
left join {{ ref('dim_province') }} as provinces
    on
        reports.province_code = provinces.province_code
        and {{ first_day('reports.report_period_end') }}
        between provinces.valid_from and coalesce(provinces.valid_to, date '9999-12-31')
