-- Two statements of one figure with different values, as narrow pairs. Within one unit of the
-- coarser printed place they agree. Two prices side by side are a range and do not contradict.
with observations as (

    select
        figure_id,
        observation_id,
        doc_id,
        indicator,
        price_basis,
        unit,
        value,
        value_step,
        report_month_id,
        version_number,
        char_start,
        char_end,
        hash(
            province_id, indicator, sector, item, period_start, period_end, measure,
            figure_kind, unit
        ) as basisless_key
    from {{ ref('fct_observations') }}
    where province_id is not null

),

disputed as (

    select figure_id
    from observations
    group by figure_id
    having min(value) <> max(value)

),

candidates as (

    select
        observations.figure_id,
        observations.observation_id,
        observations.doc_id,
        observations.unit,
        observations.value,
        observations.value_step,
        observations.report_month_id,
        observations.char_start,
        observations.char_end,
        -- The report written first stands first.
        (
            coalesce(observations.report_month_id, ''), observations.version_number,
            observations.doc_id, observations.char_start, observations.observation_id
        ) as place
    from observations
    inner join disputed on observations.figure_id = disputed.figure_id

),

of_one_figure as (

    select
        earlier.figure_id,
        earlier.observation_id as first_observation_id,
        later.observation_id as second_observation_id,
        earlier.doc_id as first_doc_id,
        later.doc_id as second_doc_id,
        coalesce(earlier.report_month_id, '') <> coalesce(later.report_month_id, '')
            as is_other_month,
        earlier.value as first_value,
        later.value as second_value,
        greatest(earlier.value_step, later.value_step) as tolerance,
        false as is_other_basis
    from candidates as earlier
    inner join candidates as later
        on
            earlier.figure_id = later.figure_id
            and earlier.value <> later.value
            and earlier.place < later.place
    where
        earlier.doc_id <> later.doc_id
        or earlier.unit not like 'VND/%'
        or later.char_start - earlier.char_end not between 0 and 3

),

of_unsaid_basis as (

    select
        said.figure_id,
        said.observation_id as first_observation_id,
        unsaid.observation_id as second_observation_id,
        said.doc_id as first_doc_id,
        unsaid.doc_id as second_doc_id,
        false as is_other_month,
        said.value as first_value,
        unsaid.value as second_value,
        greatest(said.value_step, unsaid.value_step) as tolerance,
        true as is_other_basis
    from observations as said
    inner join observations as unsaid
        on
            said.basisless_key = unsaid.basisless_key
            and said.value <> unsaid.value
            and coalesce(said.report_month_id, '') = coalesce(unsaid.report_month_id, '')
    where said.price_basis <> '' and unsaid.price_basis = ''

)

select
    *,
    second_value - first_value as gap,
    -- Steps are binary fractions; the sliver keeps 0.1 from exceeding 0.1.
    abs(cast(second_value - first_value as double)) <= tolerance * (1 + 1e-9) as is_rounding
from (
    select * from of_one_figure
    union all
    select * from of_unsaid_basis
) as pairs
