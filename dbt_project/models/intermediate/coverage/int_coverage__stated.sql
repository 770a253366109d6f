-- Which publisher states which indicator (the total, no single item) for which month: in its report
-- on that month, or only in another one.
select
    publisher_key,
    indicator,
    end_month,
    count(*) as figure_count,
    coalesce(bool_or(report_month = end_month), false) as is_in_own_report,
    coalesce(min(doc_key) filter (where report_month = end_month), min(doc_key)) as doc_key
from {{ ref('int_statements__keyed') }}
where
    sector = 'total'
    and item = ''
    and (figure_kind = 'actual' or (figure_kind = 'forecast' and end_month <= report_month))
group by publisher_key, indicator, end_month
