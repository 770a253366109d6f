-- A drill-down: every statement of one figure with its words.
select
    reports.issuer, figures.report_month_id, figures.measure, figures.value, figures.unit,
    figures.status, figures.quote, figures.file_name, figures.page
from fct_observations as figures
inner join dim_report as reports using (doc_id)
where
    figures.province_code = '24' and figures.indicator = 'industrial_output'
    and figures.sector = 'total' and figures.period_end = '2024-05'
order by figures.report_month_id, figures.measure
