"""The line as Dagster assets, one module a stage: documents, models, published, evidence.

What does not belong here: the work itself; an asset calls ``pipeline`` or ``warehouse`` and
says what came of it. These modules do without ``from __future__ import annotations``: Dagster
reads the annotations of a function while it is decorated.
"""

import warnings

import dagster as dg

# Single-run backfills are "beta" to Dagster and announced at every start; we know.
warnings.filterwarnings("ignore", category=dg.BetaWarning)
