-- What to look at first. The parts of the score are so far apart that a smaller one only decides
-- where the greater ones are equal: headline indicators, then totals, then the gap, then the month.
with judged as (

    select
        candidates.*,
        coalesce(indicators.ring = 1, false) as is_headline,
        coalesce(candidates.sector = 'total' and candidates.item = '', false) as is_total,
        greatest(
            0,
            99 - date_diff(
                'month',
                {{ first_day('candidates.month_id') }},
                {{ first_day('max(candidates.month_id) over ()') }}
            )
        ) as recency
    from {{ ref('int_review__candidates') }} as candidates
    left join {{ ref('stg_vocabulary__indicators') }} as indicators
        on candidates.indicator = indicators.indicator_code

),

scored as (

    select
        *,
        cast(
            case when is_headline then 40000 else 0 end
            + case when is_total then 20000 else 0 end
            + 100 * floor(100 * gap_share)
            + coalesce(recency, 0) as integer
        ) as score
    from judged

)

select
    md5(
        concat_ws(
            '|', scored.reason, scored.doc_id, scored.char_start, scored.observation_id,
            scored.other_observation_id
        )
    ) as review_id,
    cast(
        row_number() over (
            order by
                scored.score desc, scored.gap_share desc, scored.reason asc, scored.doc_id asc,
                scored.char_start asc, scored.observation_id asc, scored.other_observation_id asc
        ) as integer
    ) as review_rank,
    scored.score,
    concat_ws(
        ', ',
        case when scored.is_headline then 'headline indicator' end,
        case when scored.is_total then 'total' end,
        case when scored.gap_share > 0 then 'gap ' || round(100 * scored.gap_share, 1) || ' %' end,
        scored.month_id
    ) as score_explained,
    scored.reason,
    case scored.reason
        when 'ambiguous'
            then 'read the number on its page; confirm, correct or withdraw it in corrections.csv'
        when 'doubtful_ocr'
            then 'read the number on its scan; confirm, correct or withdraw it in corrections.csv'
        when 'broken_identity'
            then
                'compare its places (fct_reconciliation); if it was misread, correct it in '
                || 'corrections.csv, else confirm it'
        when 'not_understood'
            then
                'read the words; if they state a figure, teach its name '
                || '(ingestion/vocabulary/README.md)'
        else
            'compare both places; correct or withdraw the one misread, '
            || 'or confirm both, in corrections.csv'
    end as what_to_do,
    scored.province_id,
    provinces.province_code,
    provinces.name_vi as province_vi,
    scored.month_id,
    concat_ws(
        ', ', scored.indicator, scored.sector, nullif(scored.item, ''), scored.measure,
        nullif(scored.detail, '')
    ) as subject,
    scored.indicator,
    scored.sector,
    scored.item,
    scored.measure,
    scored.value,
    scored.other_value,
    scored.unit,
    cast(scored.gap_share as double) as gap_share,
    scored.doc_id,
    reports.file_name,
    scored.page,
    scored.char_start,
    scored.printed,
    scored.words,
    scored.observation_id,
    scored.other_observation_id,
    others.file_name as other_file_name,
    others.page as other_page,
    others.quote as other_words
from scored
inner join {{ ref('dim_report') }} as reports on scored.doc_id = reports.doc_id
left join {{ ref('dim_province') }} as provinces on scored.province_id = provinces.province_id
left join {{ ref('fct_observations') }} as others
    on scored.other_observation_id = others.observation_id
order by review_rank
