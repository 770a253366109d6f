-- The best grade whose limits a report keeps, and what kept it from the next better one. A few
-- cases in a short report are forgiven, though they are a large share of it. What a report has none
-- of (no checks) speaks neither for nor against it; one that states no figure has no grade.
with counts as (

    unpivot (
        select
            doc_id,
            observation_count,
            digit_runs,
            closing_within + broken_within as checks_within,
            not_understood_runs as not_understood,
            doubtful_count as doubtful,
            broken_within as broken,
            contradicting_count as contradicting
        from {{ ref('int_reports__judged') }}
        where observation_count > 0
    )
    on not_understood, doubtful, broken, contradicting
    into name criterion value cases

),

shares as (

    select
        doc_id,
        criterion,
        cases,
        cases / nullif(
            case criterion
                when 'not_understood' then digit_runs
                when 'broken' then checks_within
                else observation_count
            end, 0
        ) as share
    from counts

),

limits as (

    unpivot (
        select
            grade_rank,
            spared_cases,
            most_not_understood as not_understood,
            most_doubtful as doubtful,
            most_broken as broken,
            most_contradicting as contradicting
        from {{ ref('report_grades') }}
    )
    on not_understood, doubtful, broken, contradicting
    into name criterion value most

),

exceeded as (

    select
        shares.doc_id,
        shares.criterion,
        shares.share,
        limits.most,
        limits.grade_rank
    from shares
    inner join limits
        on
            shares.criterion = limits.criterion
            and shares.share > limits.most
            and shares.cases > limits.spared_cases

),

ranked as (

    select
        reports.doc_id,
        coalesce(max(exceeded.grade_rank), 0) + 1 as grade_rank
    from {{ ref('int_reports__judged') }} as reports
    left join exceeded on reports.doc_id = exceeded.doc_id
    where reports.observation_count > 0
    group by reports.doc_id

),

reasons as (

    select
        ranked.doc_id,
        string_agg(exceeded.criterion, ', ' order by criteria.criterion_rank) as kept_back_by,
        string_agg(
            format(
                '{}: {:.1f}% > {:.1f}%', criteria.label_vi, 100 * exceeded.share,
                100 * exceeded.most
            ), '; '
            order by criteria.criterion_rank
        ) as reason_vi,
        string_agg(
            format(
                '{}: {:.1f}% > {:.1f}%', criteria.label_en, 100 * exceeded.share,
                100 * exceeded.most
            ), '; '
            order by criteria.criterion_rank
        ) as reason_en
    from ranked
    inner join exceeded
        on
            ranked.doc_id = exceeded.doc_id
            and ranked.grade_rank - 1 = exceeded.grade_rank
    inner join {{ ref('report_grade_criteria') }} as criteria
        on exceeded.criterion = criteria.criterion
    group by ranked.doc_id

)

select
    ranked.doc_id,
    grades.grade,
    coalesce(reasons.kept_back_by, '') as kept_back_by,
    coalesce(reasons.reason_vi, '') as reason_vi,
    coalesce(reasons.reason_en, '') as reason_en
from ranked
inner join {{ ref('report_grades') }} as grades on ranked.grade_rank = grades.grade_rank
left join reasons on ranked.doc_id = reasons.doc_id
