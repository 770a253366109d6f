"""Crops and animals that alone name a figure: ``Cây ngô 4.690 ha``, ``Chăn nuôi: lợn 900 con``.

What does not belong here: crops and animals behind their number (``behind_number``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from ingestion import vocabulary
from ingestion.extraction.sentence.clauses import Clause, Subject
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.behind_number import anew, grown_in, is_harmed
from ingestion.extraction.subjects.items import families, item_in
from ingestion.extraction.words.tokens import NameToken, Token
from ingestion.language.text import fold

_DIGIT = re.compile(r"\d")
_BESIDE = frozenset({"status", "approx", "period", "filler"})
_BEHIND = frozenset({",", ";", "(", "change", "comparison"})


def grown_before(clause: Clause, context: Context) -> Subject | None:
    """The area of a crop, or the herd of an animal, that opens a sentence.

    Only where crops or animals are spoken of, or a label says so: other lists of such things tell
    of harm.
    """
    at = max((i for i, t in enumerate(clause.tokens) if t.kind == ":"), default=-1)
    label, named = clause.tokens[: max(at, 0)], clause.tokens[at + 1 :]
    things = [t for t in named if t.kind not in {"part", "period", ","}]
    thing = things[0] if len(things) == 1 else None
    if not isinstance(thing, NameToken) or thing.aliases or not _is_level(clause):
        return None
    code = grown_in(clause.number, families([thing]), context)
    opens = not _DIGIT.search(clause.text, 0, thing.start)
    if not code or not opens or is_harmed(clause):
        return None
    if not (_is_spoken_of(context) if at < 0 else _heads(clause, label)):
        return None
    return Subject(anew(context, code, item_in(things, clause.text)))


def _is_level(clause: Clause) -> bool:
    """``Lúa đạt 90 ha``, and neither ``Lúa tăng 90 ha`` nor ``Lúa 90 ha chưa gặt``."""
    verbs = [t for t in clause.predicate if t.kind not in _BESIDE]
    is_reached = all(t.code == "reach" for t in verbs)
    return is_reached and all(t.kind in _BEHIND for t in clause.after[:1])


def _is_spoken_of(context: Context) -> bool:
    spoken = vocabulary.indicators().get(context.indicator)
    return spoken is not None and spoken.group == "agriculture" and not context.is_lost


def _heads(clause: Clause, label: Sequence[Token]) -> bool:
    """``Cây màu vụ hè thu``: the season, or the months, say nothing else."""
    said = list(takewhile(lambda t: t.kind not in {"season", "period"}, label))
    words = clause.text[said[0].start : said[-1].end] if said else ""
    return fold(words) in vocabulary.word_list("grown_head")
