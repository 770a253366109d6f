-- Why two statements differ: the print is rounded; a later report or version revises; one does not
-- say in which prices it counts; their words name different definitions, or one a narrower one and
-- the other none; the one's value is what the other states for another period; or else they
-- contradict each other.
with pairs as (

    select
        pairs.*,
        pairs.is_other_month
        or (
            pairs.first_doc_id <> pairs.second_doc_id
            and earlier.report_key = later.report_key
        ) as is_restated
    from {{ ref('int_observations__paired') }} as pairs
    left join {{ ref('int_reports__versioned') }} as earlier
        on pairs.first_doc_id = earlier.doc_id
    left join {{ ref('int_reports__versioned') }} as later
        on pairs.second_doc_id = later.doc_id

),

-- Few differ otherwise than by rounding and revision, and only of these the words are looked at.
odd as (

    select
        pairs.*,
        earlier.indicator,
        earlier.quote as first_quote,
        later.quote as second_quote
    from pairs
    inner join {{ ref('fct_observations') }} as earlier
        on pairs.first_observation_id = earlier.observation_id
    inner join {{ ref('fct_observations') }} as later
        on pairs.second_observation_id = later.observation_id
    where not pairs.is_rounding and not pairs.is_restated and not pairs.is_other_basis

),

defined as (

    select
        sides.first_observation_id,
        sides.second_observation_id,
        arg_min(definitions.definition_code, definitions.definition_rank)
        filter (where sides.is_first) as first_definition_code,
        arg_min(definitions.definition_code, definitions.definition_rank)
        filter (where not sides.is_first) as second_definition_code,
        -- Of the side that names one, where the other names none.
        arg_min(definitions.is_narrower, definitions.definition_rank) = 'yes' as is_narrower
    from (
        select
            first_observation_id,
            second_observation_id,
            indicator,
            true as is_first,
            first_quote as quote
        from odd
        union all
        select
            first_observation_id,
            second_observation_id,
            indicator,
            false as is_first,
            second_quote as quote
        from odd
    ) as sides
    inner join {{ ref('definitions') }} as definitions
        on
            sides.indicator = definitions.indicator
            and regexp_matches(sides.quote, definitions.pattern, 'i')
    group by sides.first_observation_id, sides.second_observation_id

),

sides as (

    select
        first_observation_id,
        second_observation_id,
        first_observation_id as observation_id,
        cast(second_value as double) as other_value
    from odd
    union all
    select
        first_observation_id,
        second_observation_id,
        second_observation_id as observation_id,
        cast(first_value as double) as other_value
    from odd

),

stated_elsewhere as (

    select distinct
        sides.first_observation_id,
        sides.second_observation_id
    from sides
    inner join
        {{ ref('int_statements__keyed') }} as own
        on sides.observation_id = own.observation_id
    inner join {{ ref('int_statements__keyed') }} as others
        on
            own.doc_key = others.doc_key
            and own.series_key = others.series_key
            and own.measure = others.measure
            and own.unit = others.unit
            and own.value <> others.value
            and (own.start_month <> others.start_month or own.end_month <> others.end_month)
            and sides.other_value = others.value

)

select
    pairs.* exclude (is_restated, is_other_month),
    defined.first_definition_code,
    defined.second_definition_code,
    case
        when pairs.is_other_basis then 'price_basis'
        when pairs.is_rounding then 'rounding'
        when pairs.is_restated then 'revision'
        when
            defined.first_definition_code <> defined.second_definition_code
            or (
                defined.is_narrower
                and (
                    defined.first_definition_code is null
                    or defined.second_definition_code is null
                )
            )
            then 'definition'
        when stated_elsewhere.first_observation_id is not null then 'other_period'
        else 'contradiction'
    end as conflict_kind
from pairs
left join defined
    on
        pairs.first_observation_id = defined.first_observation_id
        and pairs.second_observation_id = defined.second_observation_id
left join stated_elsewhere
    on
        pairs.first_observation_id = stated_elsewhere.first_observation_id
        and pairs.second_observation_id = stated_elsewhere.second_observation_id
where not (pairs.is_other_basis and pairs.is_rounding)
