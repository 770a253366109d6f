-- One figure a cell of the monthly table, with the name of the rule that decided for it.
select
    md5(
        concat_ws('|', province_id, indicator, sector, item, price_basis, period_end)
    ) as province_sector_month_id,
    province_id,
    indicator,
    sector,
    item,
    price_basis,
    period_end as month_id,
    figure_role,
    measure,
    value,
    unit,
    observation_id,
    candidate_count,
    has_conflict,
    has_revision,
    is_corrected,
    case
        when candidate_count = 1 then 'only_candidate'
        when is_in_level_unit <> next_is_in_level_unit then 'preferred_unit'
        when figure_kind <> next_figure_kind then 'actual_over_forecast'
        when is_doubtful <> next_is_doubtful then 'certain_over_ambiguous'
        when coalesce(report_period_end, '') <> coalesce(next_report_period_end, '')
            then 'latest_report_month'
        when publisher_rank <> next_publisher_rank then 'publisher_precedence'
        when
            coalesce(report_date, date '0001-01-01')
            <> coalesce(next_report_date, date '0001-01-01')
            or version_number <> next_version_number
            then 'latest_report_date'
        when value_step <> next_value_step then 'higher_precision'
        else 'first_in_report'
    end as chosen_by
from {{ ref('int_figures__ranked') }}
where preference = 1
