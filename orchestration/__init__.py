"""Wiring: the order in which things run, and the two ways to run them.

``pipeline`` is the line as plain functions; ``cli`` runs it from a terminal and
``definitions`` shows it to Dagster, asset by asset.

What does not belong here: how a figure is read (``ingestion/``), what a table means
(``dbt_project/``) and how a version is built or published (``warehouse/``).
"""
