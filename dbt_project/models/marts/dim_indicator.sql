select *
from {{ ref('stg_vocabulary__indicators') }}
order by ring, indicator_group, indicator_code
