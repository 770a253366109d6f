-- A report as its page and the index present it.
select
    reports.doc_id,
    reports.file_name,
    reports.title,
    reports.issuer,
    reports.issuer_type,
    reports.report_number,
    reports.report_date,
    reports.report_period_start,
    reports.report_period_end,
    reports.media_type,
    reports.page_count,
    reports.version_number,
    reports.is_latest_version,
    reports.observation_count,
    reports.not_understood_runs,
    coalesce(provinces.name_full_vi, '') as province_vi,
    quality.grade,
    grades.label_vi as grade_vi,
    quality.reason_vi as grade_reason_vi,
    (
        select list(distinct figures.indicator order by figures.indicator)
        from fct_observations as figures
        where figures.doc_id = reports.doc_id
    ) as indicators
from dim_report as reports
left join fct_report_quality as quality on reports.doc_id = quality.doc_id
left join dim_report_grade as grades on quality.grade = grades.grade
left join dim_province as provinces on quality.province_id = provinces.province_id
