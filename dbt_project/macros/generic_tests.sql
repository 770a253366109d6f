{#- Generic tests of our own: the package hub cannot be reached from where this is built. -#}

{% test unique_combination(model, columns) %}
    select {{ columns | join(", ") }}
    from {{ model }}
    group by {{ columns | join(", ") }}
    having count(*) > 1
{% endtest %}

{% test is_month(model, column_name) %}
    select {{ column_name }}
    from {{ model }}
    where {{ column_name }} is not null
        and not regexp_full_match({{ column_name }}, '\d{4}-(0[1-9]|1[0-2])')
{% endtest %}

{% test holds(model, expression) %}
    select *
    from {{ model }}
    where not coalesce({{ expression }}, false)
{% endtest %}

{% test at_most(model, column_name, most) %}
    select *
    from {{ model }}
    where {{ column_name }} > {{ most }}
{% endtest %}

{% test one_unit_at_a_time(model) %}
    select earlier.province_id
    from {{ model }} as earlier
    inner join {{ model }} as later
        on
            earlier.province_code = later.province_code
            and earlier.valid_from < later.valid_from
            and coalesce(earlier.valid_to, date '9999-12-31') >= later.valid_from
{% endtest %}
