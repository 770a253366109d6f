-- Two statements of one figure with different values. Within one unit of the coarser printed
-- place they agree (rounding); a later month's report or a later version of the same report
-- corrects (revision); all else cannot both be true (contradiction).
with observations as (

    select * from {{ ref('int_observations__stepped') }}

),

pairs as (

    select
        earlier.observation_id as first_observation_id,
        later.observation_id as second_observation_id,
        earlier.province_id,
        earlier.indicator,
        earlier.sector,
        earlier.item,
        earlier.price_basis,
        earlier.period_start,
        earlier.period_end,
        earlier.measure,
        earlier.figure_kind,
        earlier.unit,
        earlier.doc_id as first_doc_id,
        later.doc_id as second_doc_id,
        earlier.value as first_value,
        later.value as second_value,
        later.value - earlier.value as gap,
        greatest(earlier.value_step, later.value_step) as tolerance,
        coalesce(earlier.report_period_end, '') <> coalesce(later.report_period_end, '')
        or (
            earlier.doc_id <> later.doc_id
            and earlier.report_key = later.report_key
        ) as is_restated
    from observations as earlier
    inner join observations as later
        on
            earlier.province_id = later.province_id
            and earlier.indicator = later.indicator
            and earlier.sector = later.sector
            and earlier.item = later.item
            and earlier.price_basis = later.price_basis
            and earlier.period_start = later.period_start
            and earlier.period_end = later.period_end
            and earlier.measure = later.measure
            and earlier.figure_kind = later.figure_kind
            and earlier.unit = later.unit
            and earlier.value <> later.value
            -- The report written first stands first.
            and (
                coalesce(earlier.report_period_end, ''), earlier.version_number,
                earlier.doc_id, earlier.char_start, earlier.observation_id
            ) < (
                coalesce(later.report_period_end, ''), later.version_number,
                later.doc_id, later.char_start, later.observation_id
            )
    -- "9-10 nghìn đồng/kg" is a range: two prices side by side that do not contradict.
    where
        earlier.doc_id <> later.doc_id
        or earlier.unit not like 'VND/%'
        or later.char_start - earlier.char_end not between 0 and 3

)

select
    * exclude (is_restated),
    case
        -- Steps are binary fractions; the sliver keeps 0.1 from exceeding 0.1.
        when abs(cast(gap as double)) <= tolerance * (1 + 1e-9) then 'rounding'
        when is_restated then 'revision'
        else 'contradiction'
    end as conflict_kind
from pairs
