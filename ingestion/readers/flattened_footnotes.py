"""Footnotes of a text that lost its typography: labels stand at line starts, marks are glued.

A line that begins with the next label of an ascending series is a footnote only when the
same label also stands glued to a word of the running text above it ("chú thích3.").
What does not belong here: footnotes of formats that still know them (``pdf.py``, ``docx.py``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ingestion.documents import FootnoteMark
from ingestion.readers.lines import Line, ends_sentence, measure

_LABEL = re.compile(r"(\d{1,3})\s+(?=[“\"(]?[^\W\d_])")
_UNIT_POWERS = re.compile(r"(?<![^\W\d_])(?:[kcdm]?m|[Mm]|CO|PM)$")


@dataclass(slots=True)
class Flattened:
    """What was found: footnotes as groups of lines with their label, marks, body lines."""

    body: list[Line] = field(default_factory=list)
    notes: list[tuple[str, int, list[Line]]] = field(default_factory=list)
    marks: list[FootnoteMark] = field(default_factory=list)


def separate(lines: Sequence[Line]) -> Flattened:
    """Part the footnotes from the running text."""
    found = Flattened()
    index = 0
    while index < len(lines):
        label = _label(lines[index], len(found.notes) + 1)
        mark = _find_mark(found, label[1]) if label else None
        if label is None or mark is None:
            found.body.append(lines[index])
            index += 1
            continue
        note = _note_lines(lines, index, len(found.notes) + 2)
        found.marks.append(mark)
        found.notes.append((label[1], label.end(), note))
        index += len(note)
    return found


def _label(line: Line, expected: int) -> re.Match[str] | None:
    label = _LABEL.match(line.text)
    if label is None or int(label[1]) != expected or not line.text[label.end() :][:1].isupper():
        return None
    return label


def _find_mark(found: Flattened, label: str) -> FootnoteMark | None:
    """Look for the label glued to running text, the surest way of gluing first."""
    after = found.marks[-1].end if found.marks else 0
    for glue in (r"(?<=[^\W\d_A-Z])", r"(?<=[%)”\"…])", r"(?<=\b[12]\d{3})", r"(?<=[A-Z])"):
        pattern = re.compile(rf"{glue}{label}(?![\d\w]|[.,/]\d)")
        for line in found.body:
            if line.end <= after:
                continue
            for match in pattern.finditer(line.text):
                start = line.start + match.start()
                if start >= after and not _UNIT_POWERS.search(line.text[: match.start()]):
                    return FootnoteMark(start, start + len(label), label)
    return None


def _note_lines(lines: Sequence[Line], first: int, following_label: int) -> list[Line]:
    """Take a footnote's lines up to the next label, the page's end or the note's own end."""
    layout = measure(lines)
    note = [lines[first]]
    for line in lines[first + 1 :]:
        last = note[-1]
        is_done = ends_sentence(last.text) and not layout.is_full(last, line)
        if line.turns_page or is_done or _label(line, following_label):
            break
        note.append(line)
    return note
