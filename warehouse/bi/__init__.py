"""Apache Superset as the BI tool, as code: settings, users, datasets, charts and dashboards.

Superset has an environment of its own (``make bi``); the modules that describe what it shows
(``datasets``, ``charts``, ``bundle``) need nothing of it, those that run it (``setup``, ``pages``,
``superset_config``) run in that environment only.

What does not belong here: what a figure means (``dbt_project/``) and publishing it.
"""
