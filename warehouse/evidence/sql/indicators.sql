-- What indicators are called.
select
    indicator_code,
    label_vi
from dim_indicator
