{{ config(materialized='view') }}
-- The figures as reviewers left them: corrected, confirmed or withdrawn; all others as extracted.
select
    observations.* replace (
        coalesce(reviews.became_value, observations.value) as value,
        coalesce(reviews.became_indicator, observations.indicator) as indicator,
        coalesce(reviews.became_sector, observations.sector) as sector,
        coalesce(reviews.became_item, observations.item) as item,
        coalesce(reviews.became_period_start, observations.period_start) as period_start,
        coalesce(reviews.became_period_end, observations.period_end) as period_end,
        coalesce(reviews.became_measure, observations.measure) as measure,
        coalesce(reviews.became_unit, observations.unit) as unit
    ),
    observations.value as extracted_value,
    reviews.correction_id is not null as is_reviewed,
    coalesce(reviews.action = 'correct', false) as is_corrected
from {{ ref('stg_reports__observations') }} as observations
left join {{ ref('int_corrections__matched') }} as reviews
    on
        observations.observation_id = reviews.found_observation_id
        and reviews.outcome = 'applied'
where
    coalesce(reviews.action, '') <> 'withdraw'
    and {{ in_scope('observations.province_code') }}
