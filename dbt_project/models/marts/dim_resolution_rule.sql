{% for rule in var("resolution_rules") if rule.column -%}
    select
        '{{ rule.code }}' as rule_code,
        {{ loop.index }} as rule_rank,
        '{{ rule.label_vi }}' as label_vi,
        '{{ rule.label_en }}' as label_en
    union all
{% endfor -%}
select
    'first_in_report' as rule_code,
    {{ var("resolution_rules") | length + 1 }} as rule_rank,
    'Đứng trước trong báo cáo' as label_vi,
    'It stands first in the report' as label_en
union all
select
    'only_candidate' as rule_code,
    0 as rule_rank,
    'Chỉ có một số liệu' as label_vi,
    'Stated once only' as label_en
order by rule_rank
