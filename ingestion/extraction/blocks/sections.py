"""Which parts of a document state figures: results and aims do, tasks and the tail don't.

What does not belong here: figures themselves.
"""

from __future__ import annotations

import re

from ingestion.documents import Block, BlockKind, Document
from ingestion.language.text import bare, fold
from ingestion.vocabulary.forms import form

# Marks of the first rank, the widest part first; a heading without one is the narrowest.
_NUMBERED = re.compile(r"\A\d{1,2}[.)/]?\Z")  # marks of the rank below those
_LONGEST = 250  # letters of a heading
_SHORT = 200  # letters of the line that begins the tail
_OPENING = 20  # letters that tell how a block opens
_RANKS = (
    re.compile(r"\A(?i:phần|điều) (?i:thứ )?\w+"),
    re.compile(r"\A[A-D](?:[.)/]|\Z)"),
    re.compile(r"\A[IVX]+(?:[.)/]|\Z)"),
)


class Sections:
    """Follows the headings of a document and says whether its blocks state figures."""

    def __init__(self, last_year: int, *, is_plan: bool = False) -> None:
        """Begin a document.

        Args:
            last_year: of the report's period; a part about a later one is an outlook.
            is_plan: what a plan states are aims, wherever it states them.

        Attributes:
            aimed_at: the year whose aims a report states in the part that has begun, or 0.
        """
        self._results = ("results", "aims", "directions") if is_plan else ("results",)
        self._last_year = last_year
        self._is_plan = is_plan
        self._to_come = 0  # the year that the outlook is on
        self.aimed_at = 0
        self._is_stating = True
        self._is_over = False
        self._is_among_links = False
        self._is_bare = False  # the title of the part that has begun stands in the next block
        self._rank = 0  # of the heading that decided last

    def enter(self, document: Document, block: Block) -> bool:
        """Take note of a block; return whether it may state figures."""
        lines = (document.text[s.start : s.end] for s in block.spans)
        printed = " ".join(" ".join(lines).split())
        if len(printed) > _LONGEST:
            self._is_bare = self._is_among_links = False
            return self._is_stating and not self._is_over
        self._note_links(printed)
        if len(printed) < _SHORT and block.kind is not BlockKind.FOOTNOTE:
            self._is_over |= form("recipients").match(bare(fold(printed[:_OPENING]))) is not None
        rank = self._rank if self._is_bare else self._rank_of(block, printed)
        if rank is not None:
            self._decide(bare(fold(printed)), rank)
        return self._is_stating and not (self._is_over or self._is_among_links)

    def _note_links(self, printed: str) -> None:
        """Headlines of other pages have no full stop; a statement ends them."""
        is_head = form("other_pages").match(bare(fold(printed))) is not None
        self._is_among_links = is_head or (self._is_among_links and not printed.endswith("."))

    def _decide(self, text: str, rank: int) -> None:
        """What lies inside a part that states nothing states nothing, unless it says results."""
        has_results = self._has_results(text)
        self._to_come = 0 if has_results else self._year_to_come(text) or self._to_come
        has_aims = self._has_aims(text) and not has_results
        if self._is_stating or has_results or has_aims or rank <= self._rank:
            is_inside = bool(self.aimed_at) and rank > self._rank
            self._is_stating = has_results or has_aims or not self._is_outlook(text)
            self.aimed_at = self._to_come if has_aims or (is_inside and self._is_stating) else 0
            self._rank = self._rank if is_inside and self.aimed_at else rank
        self._is_bare = bool(form("bare_part").match(text))

    def _has_results(self, text: str) -> bool:
        """Not ``Dự báo tình hình năm 2023``, nor what else is foreseen in the outlook."""
        said = [found.start() for name in self._results if (found := form(name).search(text))]
        foreseen = form("foresight").search(text) if self._to_come else None
        return bool(said) and (foreseen is None or min(said) < foreseen.start())

    def _year_to_come(self, text: str) -> int:
        years = map(int, form("year_of_part").findall(text))
        return next((year for year in years if year > self._last_year), 0)

    def _has_aims(self, text: str) -> bool:
        """``Mục tiêu năm 2022`` in a report on 2021, or ``Chỉ tiêu`` in its part on that year."""
        is_ahead = not self._is_stating or bool(self.aimed_at or self._year_to_come(text))
        return not self._is_plan and is_ahead and bool(self._to_come and form("aims").search(text))

    def _is_outlook(self, text: str) -> bool:
        """``Công tác tháng 10, kế hoạch tháng 11`` is a title: results come first."""
        tasks = form("tasks").search(text)
        if tasks:
            return not form("period_of_part").search(text, 0, tasks.start())
        return self._year_to_come(text) > 0

    def _rank_of(self, block: Block, text: str) -> int | None:
        """Of a heading of the first rank: a part, a letter, a Roman numeral, or capitals."""
        if block.kind is BlockKind.FOOTNOTE or block.kind is BlockKind.TABLE:
            return None
        for rank, pattern in enumerate(_RANKS):
            if pattern.match(block.marker.strip()) or pattern.match(text):
                return rank
        is_heading = block.kind is BlockKind.HEADING
        if is_heading and block.level == 1:
            return len(_RANKS)
        is_numbered = is_heading and bool(_NUMBERED.match(block.marker.strip()))
        return len(_RANKS) + 1 if is_numbered and self._turns(text) else None

    def _turns(self, text: str) -> bool:
        """``7. Nhiệm vụ trọng tâm quý II``: tasks, up to the next heading of that rank."""
        plain = bare(fold(text))
        is_inside = not self._is_stating and self._rank > len(_RANKS)
        return is_inside or form("tasks").match(plain) is not None or self._has_aims(plain)
