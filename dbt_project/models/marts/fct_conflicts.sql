-- A row a pair of statements that differ, with why; the values of both, and which was chosen.
select
    {{ key_of(["conflicts.first_observation_id", "conflicts.second_observation_id"]) }}
        as conflict_id,
    conflicts.figure_id,
    conflicts.conflict_kind,
    conflicts.first_definition_code,
    conflicts.second_definition_code,
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
    conflicts.first_value,
    conflicts.second_value,
    conflicts.gap,
    case
        when earlier.unit not in ('percent', 'pp') and conflicts.first_value <> 0
            then
                round(
                    100 * cast(conflicts.gap as double) / cast(conflicts.first_value as double), 2
                )
    end as gap_pct,
    conflicts.tolerance,
    earlier.issuer_type as first_issuer_type,
    later.issuer_type as second_issuer_type,
    earlier.report_month_id as first_report_month_id,
    later.report_month_id as second_report_month_id,
    conflicts.first_observation_id,
    conflicts.second_observation_id,
    conflicts.first_doc_id,
    conflicts.second_doc_id,
    -- The one that other figures bear out, where they bear out one alone.
    case
        when
            coalesce(first_checks.closing_count, 0) > 0
            and coalesce(second_checks.closing_count, 0) = 0
            then conflicts.first_observation_id
        when
            coalesce(second_checks.closing_count, 0) > 0
            and coalesce(first_checks.closing_count, 0) = 0
            then conflicts.second_observation_id
    end as supported_observation_id,
    chosen.observation_id as chosen_observation_id,
    chosen.chosen_by
from {{ ref('int_conflicts__sorted') }} as conflicts
inner join {{ ref('fct_observations') }} as earlier
    on conflicts.first_observation_id = earlier.observation_id
inner join {{ ref('fct_observations') }} as later
    on conflicts.second_observation_id = later.observation_id
left join {{ ref('int_observations__judged') }} as first_checks
    on conflicts.first_observation_id = first_checks.observation_id
left join {{ ref('int_observations__judged') }} as second_checks
    on conflicts.second_observation_id = second_checks.observation_id
left join {{ ref('int_figures__chosen') }} as chosen on conflicts.figure_id = chosen.figure_id
-- Contradictions are few among millions of roundings and revisions, and are asked for alone.
order by conflicts.conflict_kind, earlier.period_end
