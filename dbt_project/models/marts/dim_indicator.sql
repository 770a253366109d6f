select * exclude (may_be_negative, is_growth_real, has_seasons)
from {{ ref('stg_vocabulary__indicators') }}
order by ring, indicator_group, indicator_code
