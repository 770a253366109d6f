"""Figures that OCR read say how sure they are."""

from __future__ import annotations

from typing import Any

import pytest

from ingestion.documents import Box, Document, PrintedNumber
from ingestion.extraction.outcome.scanned import with_confidence

BOX = Box(72, 72, 90, 82)


def completed(printed: str, **scan: Any) -> dict[str, object]:
    text = f"tăng {printed}% so với cùng kỳ"
    start, end = 5, 5 + len(printed)
    before = PrintedNumber(0, 2, BOX, confidence=0.1)
    numbers = (before, PrintedNumber(start, end, BOX, **scan)) if scan else ()
    document = Document(text, (), "application/pdf", "ocr", numbers=numbers)
    row: dict[str, object] = {
        "char_start": start, "char_end": end, "number": printed.replace(",", "."),
        "other": None, "is_ambiguous": False,
    }  # fmt: skip
    return next(with_confidence(document, [row]))


def test_a_figure_that_no_scan_gave_has_no_confidence() -> None:
    row = completed("3,9")
    assert (row["ocr_confidence"], row["is_ambiguous"]) == (None, False)


def test_a_sure_figure_is_not_flagged() -> None:
    row = completed("3,9", confidence=0.98)
    assert (row["ocr_confidence"], row["is_ambiguous"]) == (0.98, False)


def test_an_unsure_figure_is_flagged() -> None:
    assert completed("3,9", confidence=0.7)["is_ambiguous"] is True


@pytest.mark.parametrize(
    ("other", "value"), [("3,0", "3.0"), ("39", "39"), ("", None), ("1,2,3", None)]
)
def test_another_reading_is_kept_where_it_is_a_number(other: str, value: str | None) -> None:
    row = completed("3,9", confidence=0.7, other=other)
    assert (row["is_ambiguous"], row["other"]) == (True, value)
