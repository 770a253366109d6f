-- What a person should look at, in one shape: figures whose print or scan allowed two readings,
-- figures that disagree, figures that break an identity, and digits that were not understood. What
-- was reviewed does not come again; revisions are the ordinary course (fct_vintages).
with figures as (

    select * from {{ ref('fct_observations') }}

),

ambiguous as (

    select
        case when ocr_confidence is null then 'ambiguous' else 'doubtful_ocr' end as reason,
        observation_id,
        null as other_observation_id,
        doc_id,
        page,
        char_start,
        raw_value as printed,
        quote as words,
        province_id,
        -- A plan for years to come is as recent as the report that states it.
        least(period_end, coalesce(report_month_id, period_end)) as month_id,
        indicator,
        sector,
        item,
        measure,
        value,
        other_value,
        unit,
        -- The other reading of 1.234 is a thousand times as much or as little.
        case when is_borne_out then 0.0 else 1.0 end as gap_share,
        '' as detail
    from figures
    where is_ambiguous and not is_reviewed

),

disputed as (

    select
        pairs.conflict_kind as reason,
        pairs.first_observation_id as observation_id,
        pairs.second_observation_id as other_observation_id,
        earlier.doc_id,
        earlier.page,
        earlier.char_start,
        earlier.raw_value as printed,
        earlier.quote as words,
        pairs.province_id,
        least(pairs.period_end, coalesce(later.report_month_id, pairs.period_end)) as month_id,
        pairs.indicator,
        pairs.sector,
        pairs.item,
        pairs.measure,
        pairs.first_value as value,
        pairs.second_value as other_value,
        pairs.unit,
        -- A point more of growth is a hundredth more of what grew, so both are shares of a level.
        case
            when pairs.unit in ('percent', 'pp') then least(1, abs(pairs.gap) / 100)
            else
                least(
                    1, abs(pairs.gap) / greatest(abs(pairs.first_value), abs(pairs.second_value))
                )
        end as gap_share,
        '' as detail
    from {{ ref('fct_conflicts') }} as pairs
    inner join figures as earlier on pairs.first_observation_id = earlier.observation_id
    inner join figures as later on pairs.second_observation_id = later.observation_id
    where
        pairs.conflict_kind not in ('rounding', 'revision')
        and not (earlier.is_reviewed and later.is_reviewed)

),

broken as (

    select
        'broken_identity' as reason,
        figures.observation_id,
        null as other_observation_id,
        figures.doc_id,
        figures.page,
        figures.char_start,
        figures.raw_value as printed,
        figures.quote as words,
        figures.province_id,
        least(figures.period_end, coalesce(figures.report_month_id, figures.period_end))
            as month_id,
        figures.indicator,
        figures.sector,
        figures.item,
        figures.measure,
        figures.value,
        try_cast(arg_max(members.needed_value, checks.relative_gap) as decimal(38, 9))
            as other_value,
        figures.unit,
        least(1, max(checks.relative_gap)) as gap_share,
        string_agg(distinct checks.identity_code, ', ' order by checks.identity_code) as detail
    from {{ ref('fct_reconciliation') }} as checks
    inner join figures
        on coalesce(checks.culprit_observation_id, checks.observation_id) = figures.observation_id
    left join {{ ref('bridge_reconciliation_observations') }} as members
        on
            checks.check_id = members.check_id
            and figures.observation_id = members.observation_id
    where checks.severity in ('flag', 'hold') and not figures.is_reviewed
    group by all

),

not_understood as (

    select
        runs.fate as reason,
        null as observation_id,
        null as other_observation_id,
        runs.doc_id,
        runs.page,
        runs.char_start,
        runs.printed,
        runs.words,
        provinces.province_id,
        reports.report_period_end as month_id,
        null as indicator,
        null as sector,
        null as item,
        null as measure,
        null as value,
        null as other_value,
        null as unit,
        0.0 as gap_share,
        runs.detail
    from {{ ref('fct_ledger') }} as runs
    inner join {{ ref('dim_report') }} as reports on runs.doc_id = reports.doc_id
    left join {{ ref('int_provinces__linked') }} as provinces
        on
            reports.province_code = provinces.province_code
            and {{ first_day('reports.report_period_end') }}
            between provinces.valid_from and coalesce(provinces.valid_to, date '9999-12-31')
    where runs.fate = 'not_understood'

)

select * from ambiguous
union all
select * from disputed
union all
select * from broken
union all
select * from not_understood
