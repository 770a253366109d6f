-- The lines of corrections.csv, typed; `fault` says what is wrong with a line as it is written.
with lines as (

    select
        lower(trim(doc_id)) as doc_id,
        try_cast(char_start as bigint) as char_start,
        trim(measure) as measure,
        nullif(trim(observation_id), '') as observation_id,
        trim(expected_raw_value) as expected_raw_value,
        try_cast(expected_value as decimal(38, 9)) as expected_value,
        trim(action) as action,
        nullif(trim(new_value), '') as new_value_as_written,
        try_cast(new_value_as_written as decimal(38, 9)) as new_value,
        nullif(trim(new_indicator), '') as new_indicator,
        nullif(trim(new_sector), '') as new_sector,
        -- Empty means unchanged, so that "no item" needs a mark of its own.
        case when trim(new_item) = '-' then '' else nullif(trim(new_item), '') end as new_item,
        nullif(trim(new_period_start), '') as new_period_start,
        nullif(trim(new_period_end), '') as new_period_end,
        nullif(trim(new_measure), '') as new_measure,
        nullif(trim(new_unit), '') as new_unit,
        nullif(trim(reason), '') as reason,
        nullif(trim(reviewed_by), '') as reviewed_by,
        try_cast(reviewed_on as date) as reviewed_on,
        coalesce(
            new_value_as_written, new_indicator, new_sector, new_item, new_period_start,
            new_period_end, new_measure, new_unit
        ) is not null as says_what_is_new
    from {{ ref('corrections') }}

)

select
    md5(concat_ws('|', doc_id, char_start, measure, observation_id)) as correction_id,
    * exclude (new_value_as_written, says_what_is_new),
    case
        when not coalesce(regexp_full_match(doc_id, '[0-9a-f]{64}'), false)
            then 'doc_id is not the SHA-256 of a document (64 hexadecimal digits)'
        when char_start is null then 'char_start is not a whole number'
        when coalesce(measure, '') = '' then 'measure is missing'
        when coalesce(expected_raw_value, '') = '' then 'expected_raw_value is missing'
        when expected_value is null then 'expected_value is not a number with a decimal point'
        when coalesce(action, '') not in ('correct', 'confirm', 'withdraw')
            then 'action is not correct, confirm or withdraw'
        when action = 'correct' and not says_what_is_new
            then 'action is correct, but no new_ column says what to'
        when action <> 'correct' and says_what_is_new
            then 'action is ' || action || ', so the new_ columns must be empty'
        when new_value_as_written is not null and new_value is null
            then 'new_value is not a number with a decimal point'
        when reason is null then 'reason is missing'
        when reviewed_by is null then 'reviewed_by is missing'
        when reviewed_on is null then 'reviewed_on is not a date YYYY-MM-DD'
        else ''
    end as fault
from lines
