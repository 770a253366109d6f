-- Documents that share a report key are versions of one report; which is the latest is computed
-- here and never stored, so it cannot go stale.
select
    documents.*,
    coalesce(precedence.publisher_rank, 99) as publisher_rank,
    row_number() over (
        partition by documents.report_key
        order by documents.report_date nulls first, documents.received_at, documents.doc_id
    ) as version_number,
    count(*) over (partition by documents.report_key) as version_count,
    version_number = version_count as is_latest_version
from {{ ref('stg_reports__documents') }} as documents
left join {{ ref('publisher_precedence') }} as precedence
    on documents.issuer_type = precedence.issuer_type
