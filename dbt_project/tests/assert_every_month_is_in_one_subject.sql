-- Every row of the monthly table stands in exactly one subject mart: by indicator there is one
-- mart, with as many rows and the same identities.
{% set subjects = [
    "industry", "trade", "prices", "budget_investment", "enterprises", "agriculture",
    "transport_tourism", "social",
] %}
with months as (

    select
        indicator,
        count(*) as row_count,
        sum(hash(province_sector_month_id)) as identities
    from {{ ref('fct_province_sector_month') }}
    group by indicator

),

subject_rows as (
    {% for subject in subjects %}
        select
            '{{ subject }}' as subject,
            indicator,
            count(*) as row_count,
            sum(hash(province_sector_month_id)) as identities
        from {{ ref('mart_' ~ subject) }}
        group by indicator
        {% if not loop.last %}union all{% endif %}
    {% endfor %}
)

select
    coalesce(months.indicator, subject_rows.indicator) as indicator,
    string_agg(subject_rows.subject, ', ') as subjects
from months
full outer join subject_rows on months.indicator = subject_rows.indicator
group by all
having
    count(*) <> 1
    or any_value(months.row_count) is distinct from any_value(subject_rows.row_count)
    or any_value(months.identities) is distinct from any_value(subject_rows.identities)
