-- Every figure of a report, with its names and what became of it. A figure that another
-- statement was chosen for is shown as such; else the publication of its figure is its own.
select
    stated.doc_id,
    stated.observation_id,
    stated.figure_id::varchar as figure_id,
    stated.indicator,
    indicators.label_vi as indicator_vi,
    stated.sector,
    sectors.name_vi as sector_vi,
    stated.item,
    stated.price_basis,
    coalesce(provinces.name_full_vi, stated.province_code) as province_vi,
    stated.period_start,
    stated.period_end,
    stated.measure,
    stated.value,
    stated.unit,
    coalesce(units.divisor, 1) as divisor,
    coalesce(units.display_unit_vi, stated.unit) as unit_vi,
    stated.status,
    stated.figure_kind,
    stated.approx,
    stated.is_ambiguous,
    stated.other_value,
    stated.ocr_confidence,
    stated.is_corrected,
    stated.quote,
    stated.page,
    stated.locator,
    stated.char_start,
    stated.char_end,
    stated.raw_value,
    stated.raw_unit,
    case
        when chosen.observation_id = stated.observation_id then chosen.publication
        else 'not_chosen'
    end as state,
    chosen.error_pattern,
    coalesce(chosen.candidate_count, 0) as candidate_count,
    rules.label_vi as chosen_by_vi,
    parse_filename(chosen.evidence_url) as chosen_link,
    series_id(
        provinces.territory_id, stated.indicator, stated.sector, stated.item, stated.price_basis
    ) as series_id
from fct_observations as stated
left join fct_figures as chosen on stated.figure_id = chosen.figure_id
left join dim_resolution_rule as rules on chosen.chosen_by = rules.rule_code
left join dim_indicator as indicators on stated.indicator = indicators.indicator_code
left join dim_sector as sectors on stated.sector = sectors.sector_id
left join dim_province as provinces on stated.province_id = provinces.province_id
left join dim_display_unit as units
    on stated.indicator = units.indicator and stated.unit = units.unit
