select *
from {{ ref('units_of_measure') }}
