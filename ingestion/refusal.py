"""Why a document gives nothing: no reader takes it, or what was read is not to be loaded.

What does not belong here: what becomes of a document that is refused (``store``).
"""

from __future__ import annotations

from ingestion.documents import UnreadableDocumentError
from ingestion.extraction import Extraction
from ingestion.quarantine import Refusal
from ingestion.vocabulary.limits import thresholds


def explained(error: UnreadableDocumentError, file_name: str) -> Refusal:
    """Split a reader's message, which names the file as it lies there, into reason and remedy."""
    _, _, message = str(error).partition(": ")
    reason, _, remedy = (message or str(error)).partition("; ")
    return Refusal(reason, remedy or f"replace {file_name} by a readable copy", error.waits_for)


def refusal(extraction: Extraction) -> Refusal | None:
    """Say why a document that was read must not be loaded, with the remedy; else ``None``."""
    if extraction.facts.period is None:
        return Refusal(
            "no report period found in its title or text",
            "add a title line such as 'BÁO CÁO tình hình ... tháng 5 năm 2024' and drop it again",
            facts=extraction.facts,
        )
    if not extraction.facts.province_code:
        return _of_no_province(extraction)
    return _too_little_understood(extraction)


def _of_no_province(extraction: Extraction) -> Refusal:
    header = "a header line such as 'UBND TỈNH BẮC GIANG'"
    why_none = extraction.facts.inferred_from.get("province")
    if not why_none:
        return Refusal(
            "no province found in its text",
            f"add {header} and drop it again",
            facts=extraction.facts,
        )
    return Refusal(
        f"its figures are of no province: {why_none}",
        f"leave it out; if they are a province's all the same, add {header} and drop it again",
        facts=extraction.facts,
    )


def _too_little_understood(extraction: Extraction) -> Refusal | None:
    share, runs = extraction.prose_share
    limits = thresholds()
    if runs < limits["min_runs_to_judge"] or share <= limits["max_not_understood_share"]:
        return None
    return Refusal(
        f"{share:.0%} of its {runs} numbers were not understood",
        "look at them with `khoso ledger FILE --fate not_understood`; add what the vocabulary"
        " lacks and run again",
        facts=extraction.facts,
    )
