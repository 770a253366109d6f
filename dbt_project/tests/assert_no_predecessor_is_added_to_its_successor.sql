-- A province of today counts each piece of its land once: never a unit and one made of it.
select * from {{ ref('int_restatements__doubled') }}
