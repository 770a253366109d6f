-- The figures of each identity that a report takes part in, once a report.
with joined as (

    select distinct
        here.doc_id,
        members.check_id
    from fct_observations as here
    inner join bridge_reconciliation_observations as members
        on here.observation_id = members.observation_id

)

select
    joined.doc_id,
    joined.check_id::varchar as check_id,
    members.is_stated_side,
    stated.observation_id,
    stated.raw_value,
    stated.raw_unit,
    sectors.name_vi as sector_vi,
    stated.item,
    stated.measure,
    stated.period_start,
    stated.period_end,
    parse_filename(stated.evidence_url) as link
from joined
inner join bridge_reconciliation_observations as members on joined.check_id = members.check_id
inner join fct_observations as stated on members.observation_id = stated.observation_id
left join dim_sector as sectors on stated.sector = sectors.sector_id
