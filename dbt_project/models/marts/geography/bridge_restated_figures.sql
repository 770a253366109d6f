with parts as (

    select * from {{ ref('int_figures__kept') }}
    where not is_own

)

select
    restated_id,
    current_province_id as province_id,
    figure_id,
    province_id as figure_province_id,
    'stated' as figure_role
from {{ ref('int_figures__kept') }}
where is_own
union all
select
    restated_id,
    current_province_id as province_id,
    figure_id,
    province_id as figure_province_id,
    'part' as figure_role
from parts
union all
select
    growths.restated_id,
    parts.current_province_id as province_id,
    parts.figure_id,
    parts.province_id as figure_province_id,
    'part' as figure_role
from {{ ref('int_restatements__grown') }} as growths
inner join parts on growths.level_restated_id = parts.restated_id
union all
select
    growths.restated_id,
    parts.current_province_id as province_id,
    parts.figure_id,
    parts.province_id as figure_province_id,
    'base_part' as figure_role
from {{ ref('int_restatements__grown') }} as growths
inner join parts on growths.base_restated_id = parts.restated_id
