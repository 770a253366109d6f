-- An index of 100 in the month before an unbroken run of monthly growth, chained month by month
-- from there. Each link rests on the one before it. A run of one month would tell nothing new.
with rates as (

    select
        *,
        'index_chain' as derivation_code,
        end_month - row_number() over (partition by series_key order by end_month) as run
    from {{ ref('int_figures__keyed') }}
    where
        measure = 'mom_pct'
        and is_index
        and not is_held
        and start_month = end_month
        and value > -100

),

linked as (

    select
        derivation_code,
        figure_id,
        series_key,
        'chain_index' as measure,
        'index' as unit,
        start_month,
        end_month,
        run,
        row_number() over so_far as link_number,
        -- The order of multiplying differs from build to build; the print has two decimals.
        round(100 * product(1 + value / 100) over so_far, 6) as value,
        {{ exact_sum("1e6 * half_step / (100 + value)", "so_far") }} / 1e6 as relative_uncertainty,
        bool_or(is_flagged) over so_far as is_flagged
    from rates
    window so_far as (
        partition by series_key, run
        order by end_month
    )

),

named as (

    select
        *,
        {{ derived_key() }} as derived_id
    from linked

),

joined as (

    select
        *,
        lag(derived_id) over in_run as previous_id,
        lead(derived_id) over in_run as next_id
    from named
    window in_run as (
        partition by series_key, run
        order by end_month
    )

)

select
    derivation_code,
    figure_id,
    series_key,
    'month' as period_kind,
    measure,
    unit,
    start_month,
    end_month,
    value,
    value * relative_uncertainty as uncertainty,
    is_flagged,
    [{{ source_of('figure_id') }}]
    || case
        when previous_id is null then []
        else [{{ source_of('previous_id', 'true') }}]
    end as sources,
    end_month - link_number as base_month
from joined
where previous_id is not null or next_id is not null
