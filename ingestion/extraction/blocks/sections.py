"""Which parts of a document state figures: results do, tasks and the tail don't.

What does not belong here: figures themselves.
"""

from __future__ import annotations

import re

from ingestion.documents import Block, BlockKind, Document
from ingestion.language.text import bare, fold


def _compile(pattern: str) -> re.Pattern[str]:
    """Headings are matched without accents: a scan's "KẾT QUÁ" must not hide a whole report."""
    return re.compile(bare(pattern))


_TASKS = _compile(
    r"\b(?:nhiệm vụ|phương hướng|định hướng|giải pháp|kế hoạch tháng|kế hoạch công tác|"
    r"chương trình công tác|công tác trọng tâm|kiến nghị|đề xuất|tổ chức thực hiện|dự báo|"
    r"dự kiến (?:tháng|quý|kế hoạch))\b"
)
_RESULTS = _compile(
    r"\b(?:kết quả|tình hình|thực hiện (?:(?:các|những|một số) )?(?:nhiệm vụ|mục tiêu|chỉ tiêu)"
    r"|về thực hiện|đánh giá|thực trạng)\b"
)
_OF_PLANS = _compile(_RESULTS.pattern + r"|\bmục tiêu\b")
_TAIL = _compile(r"\A(?:nơi nhận|tm\. |kt\. |giám đốc|chủ tịch|phó giám đốc)")
# Under these a web page lists headlines of other pages.
_OTHER_PAGES = _compile(
    r"\A\W*(?:(?:các |những )?(?:tin|tin bài|tin tức|bài viết|bài) "
    r"(?:liên quan|khác|cùng chuyên mục|cũ hơn|mới hơn|mới nhất|mới|đọc nhiều|đã đăng)"
    r"|cùng chuyên mục|xem thêm|đọc nhiều(?: nhất)?|có thể bạn quan tâm)\W*\Z"
)
_BARE_PART = _compile(r"\Aphần (?:thứ )?\w+[.:]?\Z")
_YEAR = _compile(r"năm (20\d\d)")
_PERIOD = _compile(r"tháng|quý|năm 20\d\d")
# Marks of the first rank, the widest part first; a heading without one is the narrowest.
_NUMBERED = re.compile(r"\A\d{1,2}[.)/]?\Z")  # marks of the rank below those
_LONGEST = 250  # letters of a heading
_OPENING = 20  # letters that tell how a block opens
_RANKS = (
    re.compile(r"\A(?i:phần) (?i:thứ )?\w+"),
    re.compile(r"\A[A-D](?:[.)/]|\Z)"),
    re.compile(r"\A[IVX]+(?:[.)/]|\Z)"),
)


class Sections:
    """Follows the headings of a document and says whether its blocks state figures."""

    def __init__(self, last_year: int, *, is_plan: bool = False) -> None:
        """Begin a document.

        Args:
            last_year: of the report's period; a part about a later one is an outlook.
            is_plan: what a plan states are aims; those of a report are of what is to come.
        """
        self._results = _OF_PLANS if is_plan else _RESULTS
        self._last_year = last_year
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
        opening = bare(fold(printed[:_OPENING]))
        if _TAIL.match(opening) and len(printed) < 200 and block.kind is not BlockKind.FOOTNOTE:
            self._is_over = self._is_over or opening.startswith("noi nhan")
        rank = self._rank if self._is_bare else self._rank_of(block, printed)
        if rank is not None:
            self._decide(bare(fold(printed)), rank)
        return self._is_stating and not (self._is_over or self._is_among_links)

    def _note_links(self, printed: str) -> None:
        """Headlines of other pages have no full stop; a statement ends them."""
        is_head = _OTHER_PAGES.match(bare(fold(printed))) is not None
        self._is_among_links = is_head or (self._is_among_links and not printed.endswith("."))

    def _decide(self, text: str, rank: int) -> None:
        """What lies inside a part that states nothing states nothing, unless it says results."""
        has_results = bool(self._results.search(text))
        if self._is_stating or has_results or rank <= self._rank:
            self._is_stating = has_results or not self._is_outlook(text)
            self._rank = rank
        self._is_bare = bool(_BARE_PART.match(text))

    def _is_outlook(self, text: str) -> bool:
        """``Công tác tháng 10, kế hoạch tháng 11`` is a title: results come first."""
        tasks = _TASKS.search(text)
        if tasks:
            return not _PERIOD.search(text, 0, tasks.start())
        return any(int(year) > self._last_year for year in _YEAR.findall(text))

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
        is_inside = not self._is_stating and self._rank > len(_RANKS)
        return is_inside or _TASKS.match(bare(fold(text))) is not None
