-- A correction that no longer fits its figure stops the build, and says which, where and what to
-- do; a failing test alone would only count.
select complaints
from (
    select string_agg(explanation, ' | ' order by explanation) as complaints
    from {{ ref('int_corrections__matched') }}
    where outcome not in ('applied', 'not_applicable')
    having count(*) > 0
) as misfits
-- In the condition, since a column that nobody counts would not be computed.
where error('seeds/corrections.csv: ' || complaints) is null
