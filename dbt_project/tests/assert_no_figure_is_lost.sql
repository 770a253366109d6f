-- Every figure that was extracted stands in the record, whatever became of it afterwards.
select stated.observation_id
from {{ ref('stg_reports__observations') }} as stated
left join {{ ref('fct_observations') }} as recorded
    on stated.observation_id = recorded.observation_id
where recorded.observation_id is null
