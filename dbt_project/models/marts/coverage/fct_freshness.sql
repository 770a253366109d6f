-- The newest month of each headline indicator that each publisher of a province states, and how far
-- that is behind the newest month that any report of the province is on. The day on which somebody
-- asks is no part of the table: freshness_on(day) takes it.
select
    {{ key_of(["patterns.territory_id", "patterns.issuer_type", "patterns.indicator"]) }}
        as freshness_id,
    provinces.province_id,
    patterns.issuer_type,
    patterns.indicator,
    {{ month_of("patterns.newest_stated_month") }} as newest_month_id,
    {{ month_of("patterns.last_month") }} as newest_report_month_id,
    {{ month_of("patterns.newest_month") }} as province_newest_month_id,
    cast(patterns.newest_month - patterns.newest_stated_month as integer) as months_behind,
    patterns.stated_share,
    patterns.is_expected
from {{ ref('int_coverage__patterns') }} as patterns
inner join {{ ref('stg_vocabulary__indicators') }} as indicators
    on
        patterns.indicator = indicators.indicator_code
        and indicators.ring = 1
inner join {{ ref('dim_province') }} as provinces
    on
        patterns.territory_id = provinces.territory_id
        and {{ first_day(month_of('patterns.newest_month')) }}
        between provinces.valid_from and coalesce(provinces.valid_to, date '9999-12-31')
