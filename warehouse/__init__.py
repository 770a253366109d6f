"""The finished warehouse: built in private, published whole, read without locks.

One process builds (``build``) a DuckDB file that nobody else sees; ``publish`` puts it into a
folder of its own and flips a link; readers (``access``) only ever meet a finished version.

What does not belong here: what a table means (``dbt_project/``), how a figure is found
(``ingestion/``) and when the line runs (``orchestration/``).
"""
