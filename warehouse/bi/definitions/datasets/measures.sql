{#- The same figures, a measure a row, so that one chart can show whichever is asked for; with the
place of the province on the tiles. -#}
with {{ listed('tiles') }},

months as (
{% include 'months.sql' %}
),

stated as (
    select *, 'level' as measure, display_value as shown, display_unit as shown_unit from months
    union all by name
    select *, 'yoy_pct' as measure, yoy_pct as shown, '%' as shown_unit from months
    union all by name
    select *, 'mom_pct' as measure, mom_pct as shown, '%' as shown_unit from months
    union all by name
    select *, 'cumulated_level' as measure, cumulated_display_value as shown,
        cumulated_display_unit as shown_unit
    from months
    union all by name
    select *, 'cumulated_yoy_pct' as measure, cumulated_yoy_pct as shown, '%' as shown_unit from months
    union all by name
    select *, 'plan_pct' as measure, plan_pct as shown, '%' as shown_unit from months
),

-- Change is shaded by its size to either side of none, anything else by its place among provinces.
shaded as (
    select
        *,
        case
            when measure in ('yoy_pct', 'mom_pct', 'cumulated_yoy_pct') then
                case
                    when shown <= -10 then 'fall-3' when shown <= -5 then 'fall-2'
                    when shown < 0 then 'fall-1' when shown = 0 then 'level'
                    when shown < 5 then 'rise-1' when shown < 10 then 'rise-2' else 'rise-3'
                end
            when shown is not null then
                'rise-' || cast(floor(3.999 * percent_rank() over (
                    partition by indicator, price_basis, sector, item, measure, month, is_province
                    order by shown
                )) as integer)
        end as shade
    from stated
    where shown is not null
)

select
    shaded.* exclude (shade, display_value, display_unit, cumulated_display_value,
        cumulated_display_unit, value, unit, cumulated_value, cumulated_unit),
    {{ named('measure', 'measure') }} as measure_name,
    cast(tiles.tile_row as integer) as tile_row,
    cast(tiles.tile_column as integer) as tile_column,
    '<a class="tile ' || shade || '" title="' || province_name || ': {{ say("xem tỉnh này", "see this province") }}"'
        || ' href="' || replace('{{ page_of_province | replace("'", "''") }}', '@', url_encode(province_name)) || '">' || coalesce(nullif(tiles.short_{{ l }}, ''), province_name) || '<b>'
        || {{ number('shown') }} || '</b></a>' as tile
from shaded
left join tiles
    on
        shaded.province_code = tiles.province_code
        and shaded.month_start between cast(tiles.valid_from as date) and cast(tiles.valid_to as date)
