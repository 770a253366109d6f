-- Reports on one month, with the unit that they are of and that unit's territory: a province that
-- only changed its rank has the same publishers as before.
select
    reports.doc_id,
    {{ doc_key("reports.doc_id") }} as doc_key,
    provinces.territory_id,
    reports.issuer_type,
    {{ publisher_key("provinces.territory_id", "reports.issuer_type") }} as publisher_key,
    {{ month_number('reports.report_period_end') }} as report_month,
    coalesce(counted.digit_runs, 0) as digit_runs,
    coalesce(counted.not_understood_runs, 0) as not_understood_runs
from {{ ref('int_reports__versioned') }} as reports
inner join {{ ref('dim_province') }} as provinces
    on
        reports.province_code = provinces.province_code
        and {{ first_day('reports.report_period_end') }}
        between provinces.valid_from and coalesce(provinces.valid_to, date '9999-12-31')
left join {{ ref('int_reports__counted') }} as counted on reports.doc_id = counted.doc_id
where reports.report_period_start = reports.report_period_end
