{#- Documents, and how well each was read. -#}
select
    reports.doc_id,
    qualities.province_id,
    coalesce(provinces.name_{{ l }}, '') as province_name,
    coalesce(provinces.region_{{ l }}, '') as region_name,
    {{ named('publisher', 'reports.issuer_type') }} as publisher_name,
    reports.report_period_end as month,
    reports.file_name,
    reports.observation_count,
    reports.digit_runs,
    reports.not_understood_runs,
    100 * reports.not_understood_share as not_understood_pct,
    qualities.contradicting_count,
    qualities.broken_checks,
    qualities.revision_count,
    qualities.grade,
    qualities.grade || ' – ' || grades.label_{{ l }} as grade_name,
    grades.meaning_{{ l }} as grade_meaning,
    qualities.reason_{{ l }} as grade_reason,
    {{ link('reports.evidence_url', 'reports.file_name') }} as evidence
from dim_report as reports
left join fct_report_quality as qualities on reports.doc_id = qualities.doc_id
left join dim_report_grade as grades on qualities.grade = grades.grade
left join dim_province as provinces on qualities.province_id = provinces.province_id
where reports.is_latest_version
