/*
title_vi = "Kế hoạch đã đạt đến đâu?"
title_en = "How far have plans come?"
about_vi = "Mỗi mục tiêu kế hoạch với kết quả đến tháng đó: đã đạt bao nhiêu phần trăm, lẽ ra phải ở mức nào, còn thiếu bao nhiêu mỗi tháng, và đánh giá."
about_en = "Each planned target with what is reached by the month: the percent reached, where it should stand, what each month left has to bring, and a verdict."

[parameters.month]
type = "month"
label_vi = "Tháng; nếu trống: tháng mới nhất"
label_en = "Month; without it, the newest"

[parameters.indicator]
type = "text"
label_vi = "Chỉ tiêu, theo mã trong dim_indicator; nếu trống: mọi chỉ tiêu"
label_en = "Indicator by its code in dim_indicator; without it, all"

[parameters.province]
*/
with wanted as (
    select
        targets.target_id, targets.province_id, targets.indicator, targets.sector, targets.item,
        targets.target_value, targets.unit, targets.horizon_end, targets.setter_code,
        provinces.name_vi as province
    from fct_targets as targets
    inner join dim_province as provinces on targets.province_id = provinces.province_id
    where
        ($indicator is null or targets.indicator = $indicator)
        and (
            $province is null
            or strip_accents(lower($province))
            in (
                strip_accents(lower(provinces.name_vi)), lower(provinces.name_en),
                lower(provinces.province_id)
            )
        )
),

asked as (
    select coalesce($month, max(progress.month_id)) as month_id
    from fct_target_progress as progress
    inner join wanted
        on progress.province_id = wanted.province_id and progress.target_id = wanted.target_id
)

select
    wanted.province, indicators.label_vi as indicator, sectors.name_vi as sector, wanted.item,
    progress.month_id as month, wanted.horizon_end as due, setters.label_vi as set_by,
    round(wanted.target_value / target_units.divisor, 9) as target,
    target_units.display_unit_vi as target_unit, progress.compared,
    round(progress.actual_value / units.divisor, 9) as actual,
    units.display_unit_vi as actual_unit,
    round(progress.reached_pct, 1) as reached_pct, progress.stated_plan_pct,
    round(progress.path_value / units.divisor, 9) as path, round(progress.gap_pct, 1) as gap_pct,
    round(progress.required_per_month / units.divisor, 9) as required_per_month,
    verdicts.label_vi as verdict
from fct_target_progress as progress
inner join asked on progress.month_id = asked.month_id
inner join wanted
    on progress.province_id = wanted.province_id and progress.target_id = wanted.target_id
inner join dim_indicator as indicators on wanted.indicator = indicators.indicator_code
inner join dim_display_unit as target_units
    on wanted.indicator = target_units.indicator and wanted.unit = target_units.unit
left join dim_display_unit as units
    on wanted.indicator = units.indicator and progress.unit = units.unit
inner join dim_sector as sectors on wanted.sector = sectors.sector_id
left join dim_target_term as setters
    on setters.term_set = 'setter' and wanted.setter_code = setters.term_code
left join dim_target_term as verdicts
    on verdicts.term_set = 'verdict' and progress.verdict_code = verdicts.term_code
order by wanted.province, indicators.label_vi, sectors.name_vi, wanted.item,
    wanted.horizon_end, progress.target_progress_id
