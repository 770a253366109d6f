-- Every plan that a report states. Plans that the words ascribe to different setters are targets of
-- their own, though they are for the same figure; of each the preferred statement counts. One that
-- names no setter is no target of its own where a named one has its value.
with statements as (

    select
        observations.figure_id,
        observations.observation_id,
        observations.value,
        observations.value_step,
        observations.quote,
        ranked.preference
    from {{ ref('fct_observations') }} as observations
    inner join {{ ref('int_statements__ranked') }} as ranked
        on observations.observation_id = ranked.observation_id
    where observations.figure_kind = 'plan'

),

named as (

    select
        statements.observation_id,
        arg_min(setters.setter_code, setters.setter_rank) as setter_code
    from statements
    inner join {{ ref('target_setters') }} as setters
        on regexp_matches(statements.quote, setters.pattern, 'i')
    group by statements.observation_id

),

plans as (

    select
        statements.figure_id,
        coalesce(named.setter_code, 'unsaid') as setter_code,
        arg_min(statements.observation_id, statements.preference) as observation_id,
        arg_min(statements.value, statements.preference) as value,
        arg_min(statements.value_step, statements.preference) as value_step
    from statements
    left join named on statements.observation_id = named.observation_id
    group by statements.figure_id, coalesce(named.setter_code, 'unsaid')

),

repeated as (

    select distinct unsaid.figure_id
    from plans as unsaid
    inner join plans as said
        on
            unsaid.figure_id = said.figure_id
            and unsaid.setter_code = 'unsaid'
            and said.setter_code <> 'unsaid'
    where
        abs(cast(unsaid.value - said.value as double))
        <= greatest(unsaid.value_step, said.value_step) * (1 + 1e-9)

)

select
    plans.*,
    count(*) over (partition by plans.figure_id) as setter_count
from plans
where
    plans.setter_code <> 'unsaid'
    or not exists (
        select 1 from repeated
        where plans.figure_id = repeated.figure_id
    )
