"""Links from Dagster to the evidence pages.

Browsers do not follow a page of a server to a file, so ``khoso ui`` serves the pages beside
Dagster's and says where in the environment of its programs.

What does not belong here: writing the pages (``evidence``).
"""

from __future__ import annotations

import os
from pathlib import Path

import dagster as dg

from warehouse.home import Home

ADDRESS_VARIABLE = "KHOSO_EVIDENCE_ADDRESS"


def evidence_link(home: Home, page: Path) -> dg.UrlMetadataValue:
    """A link to a page, given as a path below the folder of the pages."""
    served = os.environ.get(ADDRESS_VARIABLE)
    return dg.MetadataValue.url(
        f"{served}/{page.as_posix()}" if served else (home.evidence / page).as_uri()
    )
