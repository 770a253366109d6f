"""From a report's bytes to its observations.

Archive, readers, language, extraction, normalization, store: each step works on one document
and shares nothing but the archive and Parquet.

What does not belong here: DuckDB, dbt (``warehouse/``, ``dbt_project/``) and Dagster
(``orchestration/``).
"""
