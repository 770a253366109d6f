-- What was expected of each publisher for each month, against what is there. A figure that a
-- report lacks is not understood where digits that were not understood stand in words about its
-- indicator, or are many in that report, or where a document of that publisher and month was put
-- aside; else the report does not publish it.
with cells as (

    select
        territory_id,
        issuer_type,
        indicator,
        unnest(range(first_month, newest_month + 1)) as month,
        is_expected and (month + 1) % least_months = 0 as is_expected,
        stated_share
    from {{ ref('int_coverage__patterns') }}

),

units as (

    select
        months.territory_id,
        months.month,
        provinces.province_id
    from (
        select distinct
            territory_id,
            month
        from cells
    ) as months
    inner join {{ ref('dim_province') }} as provinces
        on
            months.territory_id = provinces.territory_id
            and {{ first_day(month_of('months.month')) }}
            between provinces.valid_from and coalesce(provinces.valid_to, date '9999-12-31')

),

publishers as (

    select
        units.*,
        issuers.issuer_type,
        {{ publisher_key("units.territory_id", "issuers.issuer_type") }} as publisher_key
    from units
    inner join (
        select distinct
            territory_id,
            issuer_type
        from cells
    ) as issuers
        on units.territory_id = issuers.territory_id

),

reports as (

    select
        publisher_key,
        report_month,
        count(*) as report_count,
        min(doc_key) as doc_key,
        sum(not_understood_runs) / nullif(sum(digit_runs), 0) as not_understood_share
    from {{ ref('int_reports__placed') }}
    group by publisher_key, report_month

),

-- The ledger says of which indicator the words around digits that were not understood speak.
named as (

    select
        reports.publisher_key,
        reports.report_month,
        runs.detail as indicator,
        count(*) as not_understood_runs,
        min(reports.doc_key) as doc_key
    from {{ ref('stg_reports__digit_runs') }} as runs
    inner join {{ ref('int_reports__placed') }} as reports on runs.doc_id = reports.doc_id
    where runs.fate = 'not_understood' and runs.detail <> ''
    group by reports.publisher_key, reports.report_month, runs.detail

),

limits as (

    select max(value) as most_not_understood
    from {{ ref('coverage_thresholds') }}
    where name = 'most_not_understood'

),

compared as (

    select
        publishers.province_id,
        publishers.publisher_key,
        cells.*,
        coalesce(stated.figure_count, 0) as figure_count,
        coalesce(not stated.is_in_own_report, false) as is_from_other_report,
        coalesce(reports.report_count, 0) as report_count,
        coalesce(put_aside.put_aside_count, 0) as put_aside_count,
        coalesce(named.not_understood_runs, 0) as not_understood_runs,
        reports.not_understood_share,
        case
            when stated.figure_count > 0 then 'received'
            when put_aside.put_aside_count > 0 then 'not_understood'
            when reports.report_count is null then 'not_received'
            when named.not_understood_runs > 0 then 'not_understood'
            when reports.not_understood_share > limits.most_not_understood then 'not_understood'
            else 'not_published'
        end as state_code,
        case
            when stated.figure_count > 0 then stated.doc_key
            else coalesce(named.doc_key, reports.doc_key)
        end as doc_key
    from cells
    inner join publishers
        on
            cells.territory_id = publishers.territory_id
            and cells.month = publishers.month
            and cells.issuer_type = publishers.issuer_type
    left join {{ ref('int_coverage__stated') }} as stated
        on
            publishers.publisher_key = stated.publisher_key
            and cells.month = stated.end_month
            and cells.indicator = stated.indicator
    left join reports
        on
            publishers.publisher_key = reports.publisher_key
            and cells.month = reports.report_month
    left join named
        on
            publishers.publisher_key = named.publisher_key
            and cells.month = named.report_month
            and cells.indicator = named.indicator
    left join {{ ref('int_quarantined__placed') }} as put_aside
        on
            publishers.publisher_key = put_aside.publisher_key
            and cells.month = put_aside.report_month
    cross join limits
    where cells.is_expected or stated.figure_count > 0

)

select
    {{ key_of([
        "compared.province_id", "compared.issuer_type", "compared.indicator", "compared.month"
    ]) }} as coverage_id,
    compared.province_id,
    {{ month_of("compared.month") }} as month_id,
    compared.indicator,
    compared.issuer_type,
    compared.is_expected,
    compared.stated_share,
    compared.state_code,
    compared.figure_count,
    compared.is_from_other_report,
    compared.report_count,
    compared.put_aside_count,
    compared.not_understood_runs,
    compared.not_understood_share,
    documents.doc_id
from compared
left join (
    select
        doc_id,
        {{ doc_key("doc_id") }} as doc_key
    from {{ ref('stg_reports__documents') }}
) as documents
    on compared.doc_key = documents.doc_key
