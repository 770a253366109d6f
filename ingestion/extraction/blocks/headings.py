"""Headings and heads of lists: the topic that one names.

Headlines, too, which shout a figure of the text below.

What does not belong here: which blocks are headings (``readers``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingestion import vocabulary
from ingestion.documents import Block, BlockKind, Document
from ingestion.extraction.sentence.circumstances import framing_period
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.crop_labels import crop_of_label
from ingestion.extraction.subjects.items import families
from ingestion.extraction.words.lexer import Lexer
from ingestion.extraction.words.tokens import (
    ComparisonToken,
    NameToken,
    NumberToken,
    PeriodToken,
    Token,
)
from ingestion.language.text import fold

_MOST_WORDS, _MOST_OF_TITLE = 12, 20
_DIGIT = re.compile(r"\d")
_STOPS = (".", ";", ":", ",", ")")
_BESIDE_PLAN = frozenset({"filler", "status", ",", ":", "ignored"})


def under_heading(tokens: Sequence[Token], start: Context) -> Context:
    """A heading names the indicator of figures that stand without one."""
    alias = next((a for t in tokens if isinstance(t, NameToken) for a in t.aliases), None)
    if alias is None or alias.after not in {"", "topic"} or not _is_plain(alias):
        return start
    basis = next((t.code for t in tokens if t.kind == "price_basis"), "")
    return start._replace(indicator=alias.indicator, sector=alias.sector, price_basis=basis)


def of_plan(tokens: Sequence[Token], start: Context, words: str) -> Context:
    """``1. Chỉ tiêu kế hoạch năm 2020``: what stands below are the aims of that year.

    Below ``1. Một số chỉ tiêu chủ yếu``, which names no year, stands what was reached.
    """
    said = [t for t in tokens if t.kind not in _BESIDE_PLAN]
    plan = said[0] if len(said) == 1 else None
    if not isinstance(plan, ComparisonToken) or plan.code != "plan" or plan.base is None:
        return start
    if not _DIGIT.search(words, plan.start, plan.end):
        return start
    return start._replace(status="plan", period=plan.base, is_undated=False)


def section_of(tokens: Sequence[Token], head: Context, section: Context) -> Context:
    """The section below a heading; ``Khu vực dịch vụ`` divides that on the growth of the economy.

    Args:
        tokens: of the heading.
        head: what it names.
        section: what stood above it.
    """
    said = [t for t in tokens if t.kind in {"name", "word"}]
    parts = [t for t in said if isinstance(t, NameToken) and any(map(_is_of_economy, t.sectors))]
    return section if said and parts == said and _tells_growth(section) else head


def of_economy(context: Context, section: Context) -> Context:
    """``1. Tăng trưởng kinh tế``: each paragraph below tells of the growth of another part.

    Args:
        context: what the paragraph before ended with: crops, say, that explain the growth.
        section: what the heading above names.
    """
    if not _tells_growth(section):
        return context
    return context._replace(indicator=section.indicator, sector="total", item="", is_lost=False)


def of_activities(tokens: list[Token], section: Context) -> list[Token]:
    """``Sản xuất công nghiệp tăng 9%`` in that section: value added, and no index of production."""
    if not _tells_growth(section):
        return tokens
    told: list[Token] = []
    is_rate = False  # the next number is a percentage
    for token in reversed(tokens):
        if isinstance(token, NumberToken):
            is_rate = "percent" in token.units
        told.append(_without_meaning(token) if is_rate else token)
    return told[::-1]


def _without_meaning(token: Token) -> Token:
    """An activity's name, without the indicators that it names elsewhere."""
    if isinstance(token, NameToken) and _is_activity(token):
        return replace(token, aliases=())
    return token


def _is_activity(name: NameToken) -> bool:
    known = vocabulary.word_list("activity")
    return bool(name.aliases) and all(fold(a.alias) in known for a in name.aliases)


def _tells_growth(section: Context) -> bool:
    known = vocabulary.indicators().get(section.indicator)
    return known is not None and "economy" in known.schemes and known.group == "accounts"


def _is_of_economy(name: vocabulary.SectorName) -> bool:
    return name.scheme == "economy"


def of_crop(words: str, tokens: Sequence[Token], start: Context) -> Context:
    """``a) Cây lương thực có hạt``: areas and outputs below it are of that crop."""
    crop = "" if any(t.kind == "season" for t in tokens) else crop_of_label(tokens, words)
    return start._replace(carried_item=crop, families=families(tokens)) if crop else start


def list_head(start: Context, tokens: Sequence[Token]) -> Context | None:
    """``3. Sản phẩm chủ yếu 6 tháng``: the period holds for the list right below."""
    head = framed_head(start, tokens)
    return None if head is start else head._replace(in_breakdown=bool(head.indicator))


def divided(spoken: Context, start: Context) -> Context | None:
    """``a) Chia theo thành phần kinh tế``: below it stand parts of what was just spoken of."""
    if not spoken.indicator or spoken.is_lost:
        return None
    return start._replace(
        indicator=spoken.indicator, price_basis=spoken.price_basis, in_breakdown=True
    )


def framed_head(head: Context, tokens: Sequence[Token]) -> Context:
    """``Sản phẩm chủ yếu (8 tháng đầu năm):``: the period holds for what follows."""
    period = framing_period(tokens)
    return head if period is None else head._replace(period=period, fallback=None, is_undated=False)


def turns(before: Context, head: Context) -> bool:
    """Whether a head among the items of another turns to something else."""
    is_same = head.indicator == before.indicator and head.period == before.period
    return not is_same or head.comparison is not before.comparison


def _is_plain(alias: vocabulary.Alias) -> bool:
    """``1. Sản xuất công nghiệp`` names a topic, ``Chỉ số sản xuất công nghiệp`` an index."""
    indicator = vocabulary.indicators()[alias.indicator]
    return indicator.level_unit != "index" or fold(alias.alias).startswith(fold("chỉ số"))


def _is_reading(tokens: Sequence[Token]) -> bool:
    """``IIP: +5,3%``: a line of a list, whose text says nothing else."""
    kinds = [t.kind for t in tokens]
    last = tokens[-1] if tokens else None
    is_signed = isinstance(last, NumberToken) and last.is_signed
    return is_signed and kinds[-2:] == [":", "number"] and kinds.count("number") == 1


def is_headline(document: Document, block: Block, lexer: Lexer) -> bool:
    """``IIP tăng 20,65%`` on a line of its own: the text says it again, with its period."""
    if block.kind not in {BlockKind.HEADING, BlockKind.PARAGRAPH} or block.marker:
        return False
    words = document.text[block.spans[0].start : block.spans[-1].end].split()
    is_title = block is document.blocks[0]
    if (
        len(words) > (_MOST_OF_TITLE if is_title else _MOST_WORDS)
        or not words
        or words[-1].endswith(_STOPS)
    ):
        return False
    text = " ".join(words)
    if not _DIGIT.search(text):
        return False
    tokens = lexer.tokens(text)
    if _is_reading(tokens):
        return False
    has_number = any(isinstance(token, NumberToken) for token in tokens)
    return has_number and not any(isinstance(token, PeriodToken) for token in tokens)
