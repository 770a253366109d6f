-- Every figure that was extracted stands in the record, whatever became of it afterwards; one that
-- a reviewer withdrew stands among the corrections.
select stated.observation_id
from {{ ref('stg_reports__observations') }} as stated
left join {{ ref('fct_observations') }} as recorded
    on stated.observation_id = recorded.observation_id
left join {{ ref('fct_corrections') }} as withdrawn
    on
        stated.observation_id = withdrawn.observation_id
        and withdrawn.action = 'withdraw'
        and withdrawn.outcome = 'applied'
where
    recorded.observation_id is null
    and withdrawn.observation_id is null
    and {{ in_scope('stated.province_code') }}
