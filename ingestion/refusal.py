"""Why a document that was read gives nothing all the same.

What does not belong here: files that cannot be read (``readers``) and what becomes of a document
that is refused (``store``).
"""

from __future__ import annotations

from ingestion.extraction import Extraction
from ingestion.vocabulary.limits import thresholds


def refusal(extraction: Extraction) -> tuple[str, str] | None:
    """Say why a document that was read must not be loaded, with the remedy; else ``None``."""
    if extraction.facts.period is None:
        return (
            "no report period found in its title or text",
            "add a title line such as 'BÁO CÁO tình hình ... tháng 5 năm 2024' and drop it again",
        )
    if not extraction.facts.province_code:
        return (
            "no province found in its text",
            "add a header line such as 'UBND TỈNH BẮC GIANG' and drop it again",
        )
    return _too_little_understood(extraction)


def _too_little_understood(extraction: Extraction) -> tuple[str, str] | None:
    share, runs = extraction.prose_share
    limits = thresholds()
    if runs < limits["min_runs_to_judge"] or share <= limits["max_not_understood_share"]:
        return None
    return (
        f"{share:.0%} of its {runs} numbers were not understood",
        "look at them with `khoso ledger FILE --fate not_understood`; add what the vocabulary"
        " lacks and run again",
    )
