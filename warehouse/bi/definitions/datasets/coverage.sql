{#- What is here and what is missing: province, month, indicator and publisher a row. -#}
select
    coverage.coverage_id,
    coverage.province_id,
    provinces.name_{{ l }} as province_name,
    provinces.region_{{ l }} as region_name,
    indicators.label_{{ l }} as indicator_name,
    {{ named('publisher', 'coverage.issuer_type') }} as publisher_name,
    coverage.month_id as month,
    months.month_start,
    date_diff('month', months.month_start, newest.month_start) as months_ago,
    states.state_rank || '. ' || states.label_{{ l }} as state_name,
    coverage.state_code = 'received' as is_received,
    coverage.is_expected,
    coverage.figure_count,
    coverage.not_understood_runs,
    reports.file_name,
    {{ link('reports.evidence_url', 'reports.file_name') }} as evidence
from fct_coverage as coverage
inner join dim_month as months on coverage.month_id = months.month_id
inner join dim_coverage_state as states on coverage.state_code = states.state_code
left join dim_report as reports on coverage.doc_id = reports.doc_id
{{ join_names('coverage') }}
cross join (select max(month_start) as month_start from fct_province_sector_month) as newest
