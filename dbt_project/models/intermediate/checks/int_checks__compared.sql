-- All checks in one shape, each with what its gap alone says. Rounding is what half a step of every
-- member allows, and half a step more for figures that were cut off instead of rounded. Against an
-- earlier report a gap may be a silent revision: up to the identity's `across_gap` it is unclear.
with checks as (

    {% for model in [
        "int_checks__summed", "int_checks__shared", "int_checks__ranged", "int_checks__between",
        "int_checks__weighted",
        "int_checks__grown", "int_checks__accumulated", "int_checks__bounded", "int_checks__planned",
        "int_checks__chained", "int_checks__exchanged"
    ] -%}
        select
            identity_code,
            scope,
            statement_number,
            stated_value,
            computed_value,
            tolerance,
            gap,
            members
        from {{ ref(model) }}
        {% if not loop.last %}union all{% endif %}
    {% endfor %}

),

judged as (

    select
        checks.identity_code,
        checks.scope,
        checks.statement_number,
        checks.stated_value,
        checks.computed_value,
        checks.gap,
        checks.tolerance + stated.half_step as tolerance,
        checks.members,
        -- Growth is compared in percent, levels with themselves.
        checks.gap / case
            when stated.unit in ('percent', 'pp') then 100
            else greatest(abs(checks.stated_value), abs(checks.computed_value))
        end as relative_gap,
        case
            when checks.gap <= (checks.tolerance + stated.half_step) * (1 + 1e-9) then 'closes'
            when
                checks.scope = 'across_reports'
                and relative_gap <= coalesce(identities.across_gap, 0)
                then 'unclear'
            else 'broken'
        end as verdict,
        identities.is_equality = 'yes' as is_equality,
        identities.within_severity,
        identities.across_severity,
        identities.across_gap
    from checks
    inner join {{ ref('int_statements__keyed') }} as stated
        on checks.statement_number = stated.statement_number
    inner join {{ ref('identities') }} as identities
        on checks.identity_code = identities.identity_code

)

select
    * exclude (within_severity, across_severity, across_gap),
    cast(
        md5_number_lower(
            identity_code || cast(list_sort(
                list_transform(members, lambda member: member.statement_number)
            ) as varchar)
        ) >> 1 as bigint
    ) as check_id,
    case
        when verdict = 'closes' then 'none'
        when verdict = 'unclear' then 'note'
        when scope = 'within_report' then within_severity
        -- Beyond what revisions explain.
        when across_gap is not null then 'flag'
        else across_severity
    end as severity
from judged
