-- A row for each part of each total: which indicators and sectors add up to it, with what sign.
-- Parts written without a scheme are indicators, and then the sector is that of the total.
with sums as (

    select
        row_number() over (order by indicator, sector, parts) as sum_id,
        indicator as total_indicator,
        sector as total_sector,
        len(string_split(parts, '|')) as part_count,
        contains(parts, '-') as has_deductions,
        unnest(string_split(parts, '|')) as part
    from {{ ref('sums') }}

)

select
    sum_id,
    total_indicator,
    total_sector,
    part_count,
    has_deductions,
    case when contains(part, ':') then total_indicator else ltrim(part, '-') end as part_indicator,
    case when contains(part, ':') then part else total_sector end as part_sector,
    case when starts_with(part, '-') then -1 else 1 end as sign
from sums
