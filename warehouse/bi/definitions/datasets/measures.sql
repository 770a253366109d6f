{#- The same figures, a measure a row, so that one chart can show whichever is asked for; with the
place of the province on the tiles. -#}
with {{ listed('tiles') }},

months as (
{% include 'months.sql' %}
),

measures(measure) as (
    values ('level'), ('yoy_pct'), ('mom_pct'), ('cumulated_level'), ('cumulated_yoy_pct'), ('plan_pct')
),

stated as (
    select
        months.*,
        measures.measure,
        case measures.measure
            when 'level' then months.display_value
            when 'yoy_pct' then months.yoy_pct
            when 'mom_pct' then months.mom_pct
            when 'cumulated_level' then months.cumulated_display_value
            when 'cumulated_yoy_pct' then months.cumulated_yoy_pct
            when 'plan_pct' then months.plan_pct
        end as shown,
        case measures.measure
            when 'level' then months.display_unit
            when 'cumulated_level' then months.cumulated_display_unit
            else '%'
        end as shown_unit
    from months
    cross join measures
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
    {{ named('measure', 'measure') }}
        || case when shown_unit <> '%' then ' (' || shown_unit || ')' else '' end as measure_name,
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
