{#- Two statements of one figure that differ. -#}
with {{ listed('display_units') }}

select
    conflicts.conflict_id,
    conflicts.province_id,
    provinces.name_{{ l }} as province_name,
    provinces.region_{{ l }} as region_name,
    {{ series('conflicts') }} as indicator_name,
    {{ wrapped(series('conflicts')) }} as indicator_label,
    sectors.name_{{ l }} as sector_name,
    {{ named('measure', 'conflicts.measure') }} as measure_name,
    conflicts.period_end as month,
    conflicts.conflict_kind,
    {{ named('conflict_kind', 'conflicts.conflict_kind') }} as conflict_name,
    {{ shown('conflicts.first_value') }} as first_value,
    {{ shown('conflicts.second_value') }} as second_value,
    {{ shown_unit('conflicts') }} as display_unit,
    conflicts.gap_pct,
    {{ named('publisher', 'conflicts.first_issuer_type') }} as first_publisher,
    {{ named('publisher', 'conflicts.second_issuer_type') }} as second_publisher,
    {{ named('publisher', 'conflicts.second_issuer_type') }} as publisher_name,
    {{ see('firsts.evidence_url') }} as first_evidence,
    {{ see('seconds.evidence_url') }} as second_evidence,
    case when conflicts.chosen_observation_id = conflicts.first_observation_id then {{ say("'số thứ nhất'", "'the first'") }}
        when conflicts.chosen_observation_id = conflicts.second_observation_id then {{ say("'số thứ hai'", "'the second'") }}
        else {{ say("'số khác'", "'another'") }} end as chosen,
    rules.label_{{ l }} as chosen_by
from fct_conflicts as conflicts
inner join fct_observations as firsts on conflicts.first_observation_id = firsts.observation_id
inner join fct_observations as seconds on conflicts.second_observation_id = seconds.observation_id
left join dim_sector as sectors on conflicts.sector = sectors.sector_id
left join dim_resolution_rule as rules on conflicts.chosen_by = rules.rule_code
{{ join_names('conflicts') }}
{{ join_units('conflicts') }}
