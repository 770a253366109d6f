-- A group without a subject would be missing from every subject mart, one with two subjects would
-- stand in two, and a subject without a mart would be nowhere.
with groups as (

    select distinct indicator_group from {{ ref('dim_indicator') }}

)

select
    coalesce(groups.indicator_group, subjects.indicator_group) as indicator_group,
    count(subjects.subject) as subject_count
from groups
full outer join {{ ref('subjects') }} as subjects
    on groups.indicator_group = subjects.indicator_group
group by all
having count(*) <> 1 or count(groups.indicator_group) <> 1 or count(subjects.subject) <> 1
