"""A synthetic nation: reports whose truth is known, to measure and to score the warehouse with.

``python -m bench.nation HOME`` writes the extracted side of a home for provinces, publishers and
months whose figures are consistent with each other, plants errors in some of them, builds the
warehouse and says what it found of them and how long it took.

What does not belong here: reading reports (``ingestion``) and judging figures (``dbt_project``).
"""
