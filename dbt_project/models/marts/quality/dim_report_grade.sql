select
    grade,
    grade_rank,
    spared_cases,
    most_not_understood,
    most_doubtful,
    most_broken,
    most_contradicting,
    label_vi,
    label_en,
    meaning_vi,
    meaning_en
from {{ ref('report_grades') }}
order by grade_rank
