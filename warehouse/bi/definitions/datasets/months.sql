{#- The months of all subjects: a province, indicator, sector, item, price basis and month a row. -#}
with figures as (
{%- for subject in subjects %}
    select * from mart_{{ subject }}{% if not loop.last %} union all{% endif %}
{%- endfor %}
),

-- How many provinces there were in a month: a month in which few of them report is no default.
maps as (
    select months.month_id, count(*) as provinces_then
    from dim_month as months
    inner join dim_province as provinces
        on months.month_start between provinces.valid_from and coalesce(provinces.valid_to, date '9999-12-31')
    where provinces.province_id <> 'VN'
    group by months.month_id
)

select
    figures.province_sector_month_id,
    figures.province_id,
    figures.province_code,
    figures.province_{{ l }} as province_name,
    figures.region_{{ l }} as region_name,
    provinces.valid_from,
    provinces.valid_to,
    figures.is_contemporary_province and figures.province_id <> 'VN' as is_province,
    maps.provinces_then,
    figures.indicator_group_{{ l }} as group_name,
    figures.indicator,
    figures.indicator_{{ l }}
        || case when figures.price_basis <> '' then ' (' || figures.price_basis_{{ l }} || ')' else '' end
        as indicator_name,
    figures.indicator_{{ l }}
        || case when figures.price_basis <> '' then ' (' || figures.price_basis_{{ l }} || ')' else '' end
        || case when figures.item <> '' then ': ' || figures.item else '' end
        as series_name,
    figures.is_headline,
    figures.sector,
    figures.sector_{{ l }} as sector_name,
    {{ wrapped('figures.sector_' ~ l, 38) }} as sector_label,
    figures.item,
    figures.price_basis,
    figures.month_id as month,
    figures.month_start,
    date_diff('month', figures.month_start, newest.month_start) as months_ago,
    cast(figures.value as double) as value,
    figures.unit,
    figures.display_value,
    figures.display_unit_{{ l }} as display_unit,
    cast(figures.mom_pct as double) as mom_pct,
    cast(figures.yoy_pct as double) as yoy_pct,
    cast(figures.cumulated_value as double) as cumulated_value,
    figures.cumulated_unit,
    figures.cumulated_display_value,
    figures.cumulated_display_unit_{{ l }} as cumulated_display_unit,
    cast(figures.cumulated_yoy_pct as double) as cumulated_yoy_pct,
    cast(figures.plan_pct as double) as plan_pct,
    {{ named('status', 'figures.status') }} as status_name,
    figures.has_conflict,
    -- A province is chosen by its name, which outlives the unit: a merger is no second newest month.
    row_number() over (
        partition by
            figures.province_vi, figures.indicator, figures.sector, figures.item, figures.price_basis
        order by figures.month_start desc
    ) = 1 as is_newest,
    {{ named('publisher', 'reports.issuer_type') }} as publisher_name,
    {{ link('figures.evidence_url', 'reports.file_name') }} as evidence
from figures
left join dim_report as reports on figures.doc_id = reports.doc_id
left join dim_province as provinces on figures.province_id = provinces.province_id
left join maps on figures.month_id = maps.month_id
cross join (select max(month_start) as month_start from fct_province_sector_month) as newest
