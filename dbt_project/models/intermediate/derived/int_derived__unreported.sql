-- What is derived from reported figures alone, where no report states that very figure.
with derived as (

    {% for derivation in ("subtracted", "accumulated", "implied", "compared", "shared") -%}
        select
            *,
            null as base_month
        from {{ ref("int_derived__" ~ derivation) }}
        union all
    {% endfor -%}
    select * from {{ ref('int_derived__chained') }}

)

select
    derived.*,
    {{ derived_key() }} as derived_id
from derived
where not exists (
        select 1 from {{ ref('int_figures__keyed') }} as reported
        where
            derived.series_key = reported.series_key
            and derived.measure = reported.measure
            and derived.unit = reported.unit
            and derived.start_month = reported.start_month
            and derived.end_month = reported.end_month
    )
