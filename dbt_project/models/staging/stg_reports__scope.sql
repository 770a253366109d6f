select province_code
from {{ source('reports', 'scope') }}
