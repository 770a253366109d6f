-- Each reviewed correction beside the figure that it is about, and whether it still fits. One that
-- does not is never applied by halves: the build stops (assert_corrections_still_fit).
with corrections as (

    select * from {{ ref('stg_review__corrections') }}

),

found as (

    select
        corrections.correction_id as found_for,
        count(*) as figure_count,
        min(figures.observation_id) as found_observation_id,
        min(figures.raw_value) as found_raw_value,
        min(figures.value) as found_value,
        min(figures.indicator) as found_indicator,
        min(figures.sector) as found_sector,
        min(figures.item) as found_item,
        min(figures.period_start) as found_period_start,
        min(figures.period_end) as found_period_end,
        min(figures.unit) as found_unit
    from corrections
    inner join {{ ref('stg_reports__observations') }} as figures
        on
            corrections.doc_id = figures.doc_id
            and corrections.char_start = figures.char_start
            and corrections.measure = figures.measure
            and figures.observation_id
            = coalesce(corrections.observation_id, figures.observation_id)
    group by corrections.correction_id

),

beside as (

    select
        corrections.*,
        found.*,
        documents.doc_id is not null as is_here,
        coalesce(documents.file_name || ' ', '') || '(document ' || corrections.doc_id
        || '), offset ' || corrections.char_start || ', ' || corrections.measure as place,
        count(*) over (
            partition by
                corrections.doc_id, corrections.char_start, corrections.measure,
                coalesce(found.found_observation_id, corrections.observation_id)
        ) as line_count
    from corrections
    left join found on corrections.correction_id = found.found_for
    left join {{ ref('stg_reports__documents') }} as documents
        on corrections.doc_id = documents.doc_id

),

judged as (

    select
        *,
        case
            when fault <> '' then 'faulty_line'
            when line_count > 1 then 'repeated_line'
            when not is_here then 'not_applicable'
            when figure_count is null then 'figure_gone'
            when figure_count > 1 then 'several_figures'
            when found_raw_value <> expected_raw_value then 'other_print'
            when found_value <> expected_value then 'other_value'
            else 'applied'
        end as outcome,
        outcome = 'applied' and action <> 'withdraw' as is_kept
    from beside

)

select
    *,
    case when is_kept then coalesce(new_value, found_value) end as became_value,
    case when is_kept then coalesce(new_indicator, found_indicator) end as became_indicator,
    case when is_kept then coalesce(new_sector, found_sector) end as became_sector,
    case when is_kept then coalesce(new_item, found_item) end as became_item,
    case when is_kept then coalesce(new_period_start, found_period_start) end
        as became_period_start,
    case when is_kept then coalesce(new_period_end, found_period_end) end as became_period_end,
    case when is_kept then coalesce(new_measure, measure) end as became_measure,
    case when is_kept then coalesce(new_unit, found_unit) end as became_unit,
    case outcome
        when 'applied' then 'the figure is as the reviewer saw it'
        when 'not_applicable' then 'the document is not among the reports of this warehouse'
        when 'faulty_line' then coalesce(place, 'a line') || ': ' || fault || '; mend the line'
        when 'repeated_line' then place || ': several lines correct this figure; keep one'
        when 'figure_gone'
            then
                place || ': the figure ' || expected_raw_value
                || ' is no longer read there; look at the page and delete or renew the line'
        when 'several_figures'
            then place || ': several figures are read there; name one by its observation_id'
        when 'other_print'
            then
                place || ': ' || found_raw_value || ' is printed there, not ' || expected_raw_value
                || '; look at the page and delete or renew the line'
        else
            place || ': it is now read as ' || {{ plain_number('found_value') }} || ', not '
            || {{ plain_number('expected_value') }}
            || '; look at the page and delete or renew the line'
    end as explanation
from judged
