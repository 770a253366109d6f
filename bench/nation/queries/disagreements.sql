-- A list to work off: contradictions of the last years, the widest first.
select
    provinces.name_vi, conflicts.indicator, conflicts.sector, conflicts.period_end,
    conflicts.measure, conflicts.first_value, conflicts.second_value
from fct_conflicts as conflicts
inner join dim_province as provinces using (province_id)
where conflicts.conflict_kind = 'contradiction' and conflicts.period_end >= '2024-01'
order by abs(conflicts.gap / nullif(conflicts.first_value, 0)) desc
limit 50
