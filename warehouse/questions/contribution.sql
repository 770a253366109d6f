/*
title_vi = "Ngành nào đóng góp vào tăng trưởng?"
title_en = "Which sectors carry the growth?"
about_vi = "Tỷ trọng và đóng góp (điểm phần trăm) của từng ngành vào mức tăng so với cùng kỳ của một tỉnh, tính từ giá trị và mức tăng mà báo cáo nêu. Ngành có cấp thấp hơn nằm trong ngành cấp trên."
about_en = "Each sector's share, and its contribution in percentage points to a province's growth on the year before, computed from the levels and rates that reports state. Sectors of a deeper level are parts of those above."

[parameters.indicator]

[parameters.province]
type = "text"
label_vi = "Tỉnh, theo tên hoặc province_id; nếu trống: tỉnh nêu nhiều ngành nhất"
label_en = "Province by name or province_id; without it, the one that states most sectors"

[parameters.month]
type = "month"
label_vi = "Tháng; nếu trống: tháng mới nhất có đủ số liệu"
label_en = "Month; without it, the newest for which there are levels and rates"

[parameters.period]
type = "text"
default = "year_to_date"
choices = ["month", "year_to_date"]
label_vi = "Tháng hay lũy kế từ đầu năm"
label_en = "The month or the year so far"
*/
with levels as (
    select
        figures.province_id, provinces.name_vi as province, figures.month_id, figures.price_basis,
        figures.sector, figures.sector_vi,
        case when $period = 'month' then figures.value else figures.cumulated_value end as level,
        case when $period = 'month' then figures.unit else figures.cumulated_unit end as unit,
        case when $period = 'month' then figures.yoy_pct else figures.cumulated_yoy_pct end
            as growth_pct
    from fct_province_sector_month as figures
    inner join dim_province as provinces on figures.province_id = provinces.province_id
    where
        figures.indicator = $indicator and figures.item = ''
        and ($month is null or figures.month_id = $month)
        and (
            $province is null
            or strip_accents(lower($province))
            in (
                strip_accents(lower(provinces.name_vi)), lower(provinces.name_en),
                lower(provinces.province_id)
            )
        )
        and level is not null and growth_pct > -100
),

-- One province, month and price basis whose total and parts are both there.
asked as (
    select province_id, month_id, price_basis, unit
    from levels
    group by all
    having bool_or(sector = 'total') and count(*) > 1
    order by month_id desc, count(*) desc, province_id, price_basis
    limit 1
),

shown as (
    select levels.*, level::double / (1 + growth_pct / 100) as level_before
    from levels
    inner join asked using (province_id, month_id, price_basis, unit)
),

whole as (
    select level, level_before from shown where sector = 'total'
)

select
    shown.province, shown.month_id as month, shown.price_basis, sectors.sector_level,
    shown.sector, shown.sector_vi, round(shown.level / units.divisor, 9) as value,
    units.display_unit_vi as unit, shown.growth_pct,
    round(100 * shown.level / whole.level, 2) as share_pct,
    round(100 * (shown.level - shown.level_before) / whole.level_before, 2) as contribution_pp
from shown
cross join whole
inner join dim_display_unit as units
    on units.indicator = $indicator and shown.unit = units.unit
inner join dim_sector as sectors on shown.sector = sectors.sector_id
order by shown.sector <> 'total', sectors.sector_level, contribution_pp desc, shown.sector
