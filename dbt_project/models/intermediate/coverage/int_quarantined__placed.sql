-- Documents that were put aside although they say whose report on which month they are, counted by
-- publisher and month.
select
    provinces.territory_id,
    {{ publisher_key("provinces.territory_id", "quarantined.issuer_type") }} as publisher_key,
    {{ month_number("quarantined.report_period_end") }} as report_month,
    count(*) as put_aside_count
from {{ ref('stg_reports__quarantined') }} as quarantined
inner join {{ ref('dim_province') }} as provinces
    on
        quarantined.province_code = provinces.province_code
        and {{ first_day("quarantined.report_period_end") }}
        between provinces.valid_from and coalesce(provinces.valid_to, date '9999-12-31')
where
    quarantined.report_period_start = quarantined.report_period_end
    and quarantined.issuer_type is not null
group by all
