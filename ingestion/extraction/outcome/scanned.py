"""Says of figures that OCR read how sure they are, and flags the ones in doubt.

What does not belong here: reading scans (``readers/ocr``); the other readings that a clean
print allows (``language.numbers``); what figures say of each other
(``contradictions``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ingestion.documents import Document, PrintedNumber, Span
from ingestion.extraction.outcome.contradictions import contradicted
from ingestion.language.numbers import decimal_mark, parse_number
from ingestion.vocabulary.limits import thresholds

Row = dict[str, object]


def is_doubtful(number: PrintedNumber) -> bool:
    """Whether readings of a number differ, or none is sure."""
    least = thresholds()["min_ocr_confidence"]
    return bool(number.other) or (number.confidence is not None and number.confidence < least)


def is_doubted(document: Document, spans: Iterable[Span]) -> bool:
    """Whether some words hold a number in doubt, and with it all that they say."""
    return any(is_doubtful(n) for s in spans for n in document.numbers_in(s.start, s.end))


def with_confidence(document: Document, rows: Iterable[Row]) -> Iterator[Row]:
    """Complete raw rows by ``ocr_confidence``, and by doubt where there is some."""
    if not document.is_scanned:
        yield from (row | {"ocr_confidence": None} for row in rows)
        return
    mark = decimal_mark(document.text)
    for row in rows:
        start, end = int(str(row["char_start"])), int(str(row["char_end"]))
        yield row | _added(row, document.numbers_in(start, end), mark)


def with_contradictions(rows: Sequence[Row]) -> list[Row]:
    """Flag the figures that OCR read where others of the document contradict them."""
    if all(row["ocr_confidence"] is None for row in rows):
        return list(rows)
    flags = contradicted(rows)
    return [
        row | {"is_ambiguous": True} if flag and row["ocr_confidence"] is not None else row
        for row, flag in zip(rows, flags, strict=True)
    ]


def _added(row: Row, numbers: list[PrintedNumber], mark: str) -> Row:
    known = [n.confidence for n in numbers if n.confidence is not None]
    added: Row = {"ocr_confidence": min(known, default=None)}
    if any(is_doubtful(number) for number in numbers):
        added["is_ambiguous"] = True
    if len(numbers) == 1 and numbers[0].other and row["other"] is None:
        added["other"] = _value(numbers[0].other, mark, str(row["number"]))
    return added


def _value(other: str, mark: str, taken: str) -> str | None:
    """The other reading as a number; none where it is none, or says the same."""
    try:
        plain = parse_number(other, mark).plain
    except (ValueError, ArithmeticError):
        return None
    return plain if plain != taken else None
