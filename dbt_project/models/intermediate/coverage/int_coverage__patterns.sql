-- What a publisher usually states: for each indicator the share of the months reported on whose
-- report states it. From the publisher's first month to the newest one that any report of its
-- province is on, be it one that was put aside, what is usual is expected; of an indicator that is
-- only counted by the quarter (`least_months` of the vocabulary) in the last month of each.
with months as (

    select
        territory_id,
        issuer_type,
        publisher_key,
        report_month
    from {{ ref('int_reports__placed') }}
    group by all

),

newest as (

    select
        territory_id,
        max(report_month) as newest_month
    from (
        select
            territory_id,
            report_month
        from months
        union all
        select
            territory_id,
            report_month
        from {{ ref('int_quarantined__placed') }}
    ) as reported
    group by territory_id

),

publishers as (

    select
        months.territory_id,
        months.issuer_type,
        min(months.report_month) as first_month,
        max(months.report_month) as last_month,
        any_value(newest.newest_month) as newest_month
    from months
    inner join newest on months.territory_id = newest.territory_id
    group by months.territory_id, months.issuer_type

),

rhythms as (

    select
        code as indicator,
        cast(least_months as integer) as least_months
    from {{ ref('indicators') }}

),

due as (

    select
        months.territory_id,
        months.issuer_type,
        lengths.least_months,
        count(*) as report_months
    from months
    inner join (select distinct least_months from rhythms) as lengths
        on (months.report_month + 1) % lengths.least_months = 0
    group by months.territory_id, months.issuer_type, lengths.least_months

),

stated as (

    select
        months.territory_id,
        months.issuer_type,
        stated.indicator,
        any_value(rhythms.least_months) as least_months,
        count(*) filter (
            where
            stated.is_in_own_report
            and (months.report_month + 1) % rhythms.least_months = 0
        ) as stated_months,
        max(stated.end_month) as newest_stated_month
    from months
    inner join {{ ref('int_coverage__stated') }} as stated
        on
            months.publisher_key = stated.publisher_key
            and months.report_month = stated.end_month
    inner join rhythms on stated.indicator = rhythms.indicator
    group by months.territory_id, months.issuer_type, stated.indicator

),

limits as (

    select
        max(value) filter (where name = 'least_stated_share') as least_stated_share,
        max(value) filter (where name = 'least_report_months') as least_report_months
    from {{ ref('coverage_thresholds') }}

)

select
    publishers.*,
    stated.indicator,
    stated.newest_stated_month,
    stated.least_months,
    coalesce(stated.stated_months / due.report_months, 0) as stated_share,
    coalesce(
        stated.stated_months / due.report_months >= limits.least_stated_share
        and due.report_months >= limits.least_report_months, false
    ) as is_expected
from publishers
inner join stated
    on
        publishers.territory_id = stated.territory_id
        and publishers.issuer_type = stated.issuer_type
left join due
    on
        publishers.territory_id = due.territory_id
        and publishers.issuer_type = due.issuer_type
        and stated.least_months = due.least_months
cross join limits
