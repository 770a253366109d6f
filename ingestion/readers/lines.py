"""Printed lines and the rule that joins them into paragraphs.

Shared by every reader whose format knows lines but not paragraphs (text, PDF). What does
not belong here: what a block is called (``blocks.py``) and how lines are found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_CAPITALS = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
MARKER = re.compile(
    rf"""(?P<marker>
        [-–—+•●▪◦‣⁃·](?=[\s"“(]|[^\W\d_])         # a bullet, not the sign of a number
      | \*(?=\s)                                  # nor markdown's emphasis
      | \(?\d{{1,2}}(?:\.\d{{1,2}}){{0,3}}[.)](?=\s|[^\W\d_])
      | \d{{1,2}}(?:\.\d{{1,2}}){{1,3}}(?=\s+[{_CAPITALS}])
      | \d{{1,2}}-(?=\s+[{_CAPITALS}])            # "1- Công nghiệp"
      | [IVX]{{1,5}}[.)](?=\s|[^\W\d_])
      | [a-hđ][.)](?=\s)
      | [A-D]\.(?=\s+[{_CAPITALS}]{{2}})           # a part, its title in capitals
      | Điều\ \d{{1,2}}[.:](?=\s)                 # an article of a resolution
    )\s*""",
    re.VERBOSE,
)
_SENTENCE_END = re.compile(r"[.;:!?…][\"”»)*_]*$")
_CLAUSE_END = re.compile(r"[.;:!?…,][\"”»)*_]*$")
_SUBSECTION = re.compile(r"\d{1,2}\.\d{1,2}\.?(?:\d{1,2}\.?)?\s")
_TITLE = re.compile(r"(?:báo cáo|tình hình|kết quả|số liệu)\b.*(?:năm |/)(?:19|20)\d\d", re.I)
_LABEL = re.compile(
    r"(?:[-–+•]\s*)?(?:[^\W\d_][^:.;,]{1,50}|\d{1,2} tháng[^:.;,]{0,40}):\s"  # "8 tháng: ..."
)
_SOURCE = re.compile(r"\([^()\d]{1,40}\) ?[-–—] ?\S")  # "(QNO) - Sở Du lịch cho biết ..."
_FIGURE = re.compile(r"\d[.,]\d|%|\b(?:tỷ|triệu|nghìn)\b")

# Shares of the text's width: a line that leaves more than the next word's room free has
# ended its paragraph; one below the second share has done so even without a full stop.
_FULL = 0.85
_SHORT = 0.7
_HALF = 0.5
_STATEMENT = 40  # characters; below it a line can be a menu entry or a table's cell
_WRAPPED_WIDTHS = (50, 130)  # characters of a full line that a page's width wraps


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line.

    Attributes:
        text: its words, without surrounding blanks.
        start: where ``text`` begins in the document's text.
        width: printed width, in characters or points.
        lead: width of the first word, in the same unit.
        page: the page, where the format has pages.
        gap: whether the space above it separates paragraphs.
        number: counts the lines of the document, so that a left-out line shows.
        turns_page: whether a page begins with it.
    """

    text: str
    start: int
    width: float
    lead: float
    page: int | None = None
    gap: bool = False
    number: int = 0
    turns_page: bool = False

    @property
    def end(self) -> int:
        """Offset behind the last character."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Layout:
    """How a text is set: the usual width of a full line, and whether lines are wrapped."""

    width: float
    wrapped: bool = True

    def is_full(self, line: Line, following: Line) -> bool:
        """Whether the next line's first word would not have fitted on ``line``."""
        return line.width + following.lead > _FULL * self.width


def measure(lines: Iterable[Line]) -> Layout:
    """Measure the layout of text whose widths are characters."""
    widths = sorted(line.width for line in lines)
    if not widths:
        return Layout(width=0, wrapped=False)
    width = widths[int(len(widths) * 0.9)] if len(widths) > 1 else widths[0]
    return Layout(width=width, wrapped=_WRAPPED_WIDTHS[0] <= width <= _WRAPPED_WIDTHS[1])


def has_marker(text: str) -> bool:
    """Whether a line begins with a list or section mark."""
    return MARKER.match(text) is not None


def is_upper(text: str) -> bool:
    """Whether a line is set in capitals."""
    return sum(map(str.isalpha, text)) > 2 and text == text.upper()


def ends_sentence(text: str) -> bool:
    """Whether a line ends where a sentence or a list's head can end."""
    return _SENTENCE_END.search(text) is not None


def is_section(text: str) -> bool:
    """Whether a line begins with the number of a section, or is set in capitals."""
    return re.match(r"(?:\d{1,2}[.\d]*|[IVX]+)[.)]\s", text) is not None or is_upper(text)


def continues(block: Sequence[Line], line: Line, layout: Layout) -> bool:
    """Whether ``line`` runs on from the lines of ``block``."""
    last = block[-1]
    if line.text.startswith("#") or block[0].text.startswith("#"):
        return False
    if has_marker(line.text):
        return _runs_over_marker(block, line, layout)
    if line.gap or not layout.wrapped:
        return _is_torn(last, line)
    if line.text[0].islower():
        return True
    return _runs_on(block, line, layout)


def _is_torn(last: Line, line: Line) -> bool:
    """Whether a sentence was torn over two lines that should each hold a paragraph."""
    if ends_sentence(last.text) or _TITLE.fullmatch(last.text) or _SOURCE.match(line.text):
        return False
    is_long = len(last.text) > _STATEMENT
    return line.text[0].islower() or (is_long and line.text[0] in "(0123456789")


def _runs_over_marker(block: Sequence[Line], line: Line, layout: Layout) -> bool:
    """Tell a dash or number at a line's start that is part of a running sentence."""
    last = block[-1]
    if line.gap or not layout.wrapped or _CLAUSE_END.search(last.text):
        return False
    if _are_labelled(block, line):
        return False
    mark = MARKER.match(line.text)
    if mark and mark["marker"] in "-–—" and line.text[mark.end() :][:1].islower():
        return True
    return layout.is_full(last, line) and not is_section(block[0].text)


def _runs_on(block: Sequence[Line], line: Line, layout: Layout) -> bool:
    """Decide for a line that begins with a capital, a digit or a sign."""
    last = block[-1]
    if _are_labelled(block, line):
        return False
    if _is_heading_after(last, line, layout) or _follows_heading(block, line, layout):
        return False
    if layout.is_full(last, line):
        return not (is_upper(block[0].text) and not is_upper(line.text))
    if is_upper(line.text) and is_upper(last.text):
        return has_marker(block[0].text)
    if ends_sentence(last.text) or last.width < _SHORT * layout.width:
        return last.text.endswith(",")
    return not is_section(block[0].text)


def _are_labelled(block: Sequence[Line], line: Line) -> bool:
    """``- Tháng 8: 5.012 tỷ đồng`` and ``- 8 tháng: 39.210 tỷ đồng``: a list, however wide."""
    if _LABEL.match(line.text) is None:
        return False
    is_bullet = line.text[0] in "-–+•"
    return _LABEL.match(block[0].text) is not None or (is_bullet and not has_marker(block[0].text))


def _is_heading_after(last: Line, line: Line, layout: Layout) -> bool:
    """A short line that ends without a stop, after one that ended with it, is a heading."""
    is_open = not ends_sentence(line.text) and not line.text.endswith(",")
    return is_open and ends_sentence(last.text) and line.width < _HALF * layout.width


def _follows_heading(block: Sequence[Line], line: Line, layout: Layout) -> bool:
    """A full line under the title of a subsection that itself happens to fill its line."""
    title = block[-1].text
    is_title = len(block) == 1 and _SUBSECTION.match(title) and not _FIGURE.search(title, 5)
    is_open = _CLAUSE_END.search(title) is None
    return bool(is_title and is_open and line.width > _SHORT * layout.width)


def join(lines: Iterable[Line], layout: Layout) -> list[list[Line]]:
    """Group lines into blocks, in reading order."""
    blocks: list[list[Line]] = []
    for line in lines:
        if blocks and continues(blocks[-1], line, layout):
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks
