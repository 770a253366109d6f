"""Parts of the economy and of industry that only a list of them calls by such short names.

What does not belong here: parts that are called so everywhere (``naming``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion import vocabulary
from ingestion.extraction.sentence.clauses import Clause
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.items import behind_openers, is_naming
from ingestion.extraction.words.tokens import NameToken, Token
from ingestion.language.text import fold

_AGRICULTURE = "economy:AGRICULTURE"
_INDUSTRY = frozenset({"iip", "industrial_output"})
_SECTIONS = {"vsic:B": "mining", "vsic:C": "manufacturing", "vsic:D": "power", "vsic:E": "water"}


def part_of_structure(clause: Clause, context: Context) -> Context | None:
    """``Cơ cấu kinh tế: nông nghiệp chiếm 21%``: with forestry and fishing, as nothing else is.

    In a list of growth, or within that part, it would be farming alone.
    """
    if context.indicator != "grdp":
        return None
    is_share = context.list_verb == "share" or any(t.code == "share" for t in clause.predicate)
    is_whole = context.sector == "total" and is_share and _is_agriculture(clause, _named(clause))
    said = [t for t in behind_openers(clause.tokens) if is_naming(t)]
    is_listed = _is_agriculture(clause, said) and _lists_sectors(clause)
    return _of_part(context, _AGRICULTURE) if is_whole or is_listed else None


def _is_agriculture(clause: Clause, said: Sequence[Token]) -> bool:
    return len(said) == 1 and _words(clause, said) in vocabulary.word_list("agriculture")


def _lists_sectors(clause: Clause) -> bool:
    """``nông nghiệp tăng 3%; công nghiệp - xây dựng tăng 9%; dịch vụ tăng 8%``: one of the three.

    Not where forestry or fishing is named beside it.
    """
    said = fold(clause.text)
    is_of_three = all(word in said for word in vocabulary.word_list("beside_agriculture"))
    return is_of_three and not any(word in said for word in vocabulary.word_list("in_agriculture"))


def is_within_part(near: Sequence[Token], indicator: vocabulary.Indicator) -> bool:
    """``Tỷ trọng công nghiệp hỗ trợ trong GRDP``: less than the sector that it begins with."""
    parts = [i for i, t in enumerate(near) if isinstance(t, NameToken) and t.sectors]
    behind = near[parts[-1] + 1 : parts[-1] + 2] if parts else ()
    return indicator.code == "grdp" and any(t.kind == "word" for t in behind)


def is_of_branch(clause: Clause, fresh: Context) -> bool:
    """``Ngành cơ khí: giá trị sản xuất công nghiệp đạt 9 tỷ đồng``: the branch's, not all of it."""
    label, colon, _ = clause.text[: clause.number.start].partition(":")
    is_named = bool(colon) and fold(label).startswith(vocabulary.word_list("branch_labels"))
    return is_named and fresh.indicator in _INDUSTRY and fresh.sector == "total"


def section_beside(clause: Clause, rest: Sequence[Token], fresh: Context) -> str:
    """``GTSXCN khai thác đạt 9 tỷ đồng``: a section in short, right behind the name."""
    said = [t for t in rest if isinstance(t, NameToken)]
    if len(said) != 1 or fresh.indicator not in _INDUSTRY or fresh.sector != "total":
        return ""
    words = _words(clause, said)
    named = (code for code, name in _SECTIONS.items() if words in vocabulary.word_list(name))
    return next(named, "")


def short_section(clause: Clause, context: Context) -> Context | None:
    """``khai khoáng tăng 2%, chế biến tăng 12%, điện giảm 24%``: sections beside one in full."""
    if context.indicator not in _INDUSTRY or context.sector not in _SECTIONS:
        return None
    said = _named(clause)
    if not said or not context.in_breakdown:
        return None
    words = _words(clause, said)
    named = (code for code, name in _SECTIONS.items() if words in vocabulary.word_list(name))
    section = next(named, "")
    return _of_part(context, section) if section else None


def _named(clause: Clause) -> list[Token]:
    """The names of a clause; none where ``trong đó`` opens parts of something else."""
    if any(t.kind == "opener" for t in clause.tokens):
        return []
    return [t for t in clause.tokens if is_naming(t)]


def _words(clause: Clause, said: Sequence[Token]) -> str:
    return fold(clause.text[said[0].start : said[-1].end])


def _of_part(context: Context, sector: str) -> Context:
    return context._replace(sector=sector, item="", is_lost=False)
