"""Parts of the economy and of industry that only a list of them calls by such short names.

What does not belong here: parts that are called so everywhere (``naming``).
"""

from __future__ import annotations

from ingestion import vocabulary
from ingestion.extraction.sentence.clauses import Clause
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.items import is_naming
from ingestion.language.text import fold

_AGRICULTURE = "economy:AGRICULTURE"
_INDUSTRY = frozenset({"iip", "industrial_output"})
_SECTIONS = {"vsic:B": "mining", "vsic:C": "manufacturing", "vsic:D": "power", "vsic:E": "water"}


def part_of_structure(clause: Clause, context: Context) -> Context | None:
    """``Cơ cấu kinh tế: nông nghiệp chiếm 21%``: with forestry and fishing, as nothing else is.

    In a list of growth, or within that part, it would be farming alone.
    """
    if context.indicator != "grdp" or context.sector != "total":
        return None
    is_share = context.list_verb == "share" or any(t.code == "share" for t in clause.predicate)
    said = [t for t in clause.tokens if is_naming(t)]
    if not is_share or len(said) != 1 or any(t.kind == "opener" for t in clause.tokens):
        return None
    name = fold(clause.text[said[0].start : said[0].end])
    is_agriculture = name in vocabulary.word_list("agriculture")
    return context._replace(sector=_AGRICULTURE, item="", is_lost=False) if is_agriculture else None


def short_section(clause: Clause, context: Context) -> Context | None:
    """``khai khoáng tăng 2%, chế biến tăng 12%, điện giảm 24%``: sections beside one in full."""
    if context.indicator not in _INDUSTRY or context.sector not in _SECTIONS:
        return None
    said = [t for t in clause.tokens if is_naming(t)]
    if not said or not context.in_breakdown or any(t.kind == "opener" for t in clause.tokens):
        return None
    words = fold(clause.text[said[0].start : said[-1].end])
    named = (code for code, name in _SECTIONS.items() if words in vocabulary.word_list(name))
    section = next(named, "")
    return context._replace(sector=section, item="", is_lost=False) if section else None
