"""The evidence of the published figures as a static site: a page a report and a series, an index.

``queries`` asks the published warehouse, ``labels`` and ``wording`` name what it says in
Vietnamese, ``cards``, ``series``, ``chart`` and ``contents`` lay it out, ``pages`` writes it as
HTML, ``site`` keeps the folder: files are replaced whole, and only where their inputs changed.

What does not belong in this package: how a document looks (``ingestion.evidence``), which is
handed in ready, and any rule about figures (``dbt_project``).
"""
