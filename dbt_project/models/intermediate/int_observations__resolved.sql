{{ config(materialized='view') }}
-- Which unit a code means. The unit in place on the first day of the period's last month, but
-- where that unit had other borders than the one that carried the code when the report was
-- written, the figure is about the latter: a merged province restates its past as it is now,
-- and a province that is about to merge plans for itself. A plan is written as its period begins,
-- not at its end, and is no later than the reports that follow it.
with observations as (

    select * from {{ ref('int_observations__weighed') }}

),

reports as (

    select
        * replace (
            case when document_type = 'plan' then report_period_start else report_period_end end
                as report_period_end
        )
    from {{ ref('int_reports__versioned') }}

),

provinces as (

    select
        *,
        -- A past that nobody had then is that of the territory's first unit, whatever its rank is
        -- when the report is written: one figure has one unit.
        arg_min(province_id, valid_from) over (partition by territory_id) as first_province_id
    from {{ ref('int_provinces__linked') }}

)

select
    observations.*,
    reports.report_key,
    reports.file_name,
    reports.version_number,
    reports.is_latest_version,
    reports.report_period_start,
    reports.report_period_end,
    reports.report_date,
    reports.publisher_rank,
    reports.issuer_type,
    -- A report without a date is taken to be out on the last day of its month.
    coalesce(
        reports.report_date,
        last_day({{ first_day('reports.report_period_end') }}),
        cast(reports.received_at as date)
    ) as known_on,
    case
        when observations.province_code = 'VN' then 'VN'
        when then_valid.territory_id = now_valid.territory_id then then_valid.province_id
        else coalesce(now_valid.first_province_id, then_valid.province_id)
    end as province_id,
    case
        when observations.status in ('plan', 'forecast') then observations.status
        else 'actual'
    end as figure_kind,
    case
        when observations.period_start = observations.period_end then 'month'
        when left(observations.period_start, 4) <> left(observations.period_end, 4) then 'other'
        when
            right(observations.period_start, 2) in ('04', '07', '10')
            and {{ first_day('observations.period_start') }} + interval 2 month
            = {{ first_day('observations.period_end') }}
            then 'quarter'
        when right(observations.period_start, 2) <> '01' then 'other'
        when right(observations.period_end, 2) = '12' then 'year'
        else 'year_to_date'
    end as period_kind,
    coalesce(observations.period_end < reports.report_period_start, false) as is_restatement
from observations
left join reports on observations.doc_id = reports.doc_id
left join provinces as then_valid
    on
        observations.province_code = then_valid.province_code
        and {{ first_day('observations.period_end') }}
        between then_valid.valid_from and coalesce(then_valid.valid_to, date '9999-12-31')
left join provinces as now_valid
    on
        observations.province_code = now_valid.province_code
        and {{ first_day('reports.report_period_end') }}
        between now_valid.valid_from and coalesce(now_valid.valid_to, date '9999-12-31')
