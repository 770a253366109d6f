"""Groups of lines become blocks: headings, list items, paragraphs, footnotes.

What does not belong here: which lines belong together (``lines.py``), tables (each
reader finds its own) and the meaning of a heading (``extraction/``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ingestion.documents import Block, BlockKind, FootnoteMark, Span
from ingestion.readers.lines import MARKER, Line, ends_sentence, is_upper

_LONGEST_HEADING = 140
_LONGEST_CAPITALS = 250
_LONGEST_UNNUMBERED = 90
_MARKDOWN_HEADING = re.compile(r"(#{1,6})\s+")
_EMPHASIS = re.compile(r"[*_]{1,3}(?=\S)")
_BULLET_LEVELS = {"+": 2, "•": 2, "◦": 3, "▪": 3}
_LETTER_LEVEL = 4
_ARTICLE = "Điều"
_UNNUMBERED_LEVEL = 5
# A figure makes a short line a statement; the number of a month or a year does not.
_DATE_WORDS = re.compile(r"(?:tháng|năm|quý)\s+\d{1,4}(?:[/-]\d{1,4})*|\b(?:19|20)\d\d\b", re.I)
_SPAN_WORDS = re.compile(r"\b\d{1,2}\s+(?:tháng|năm)\b", re.I)  # "kế hoạch 5 năm"


def build(groups: Iterable[Sequence[Line]], marks: Sequence[FootnoteMark] = ()) -> list[Block]:
    """Make blocks of grouped lines, in their order."""
    groups = list(groups)
    blocks = [_block(group, marks) for group in groups]
    for index, (block, group) in enumerate(zip(blocks, groups, strict=True)):
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        if _is_unnumbered_heading(block, group, following):
            blocks[index] = replace(block, kind=BlockKind.HEADING, level=_UNNUMBERED_LEVEL)
    return blocks


def build_each(
    lines: Sequence[Line], levels: Mapping[int, int], marks: Sequence[FootnoteMark] = ()
) -> list[Block]:
    """Make a block of each line.

    Args:
        lines: whole paragraphs.
        levels: by where a line begins, the level of a heading that the format itself marks.
        marks: of footnotes.
    """
    found = zip(build([[line] for line in lines], marks), lines, strict=True)
    return [
        replace(block, kind=BlockKind.HEADING, level=levels[line.start])
        if line.start in levels
        else block
        for block, line in found
    ]


def footnote(group: Sequence[Line], label: str, offset: int) -> Block:
    """Make the block of a footnote whose words begin ``offset`` characters into its lines."""
    return Block(BlockKind.FOOTNOTE, spans(group, group[0].start + offset), marker=label)


def spans(group: Sequence[Line], start: int, end: int | None = None) -> tuple[Span, ...]:
    """Cover the lines with one span for each run of neighbours on one page."""
    runs: list[list[Line]] = []
    for line in group:
        if runs and _adjacent(runs[-1][-1], line):
            runs[-1].append(line)
        else:
            runs.append([line])
    found = [Span(run[0].start, run[-1].end, run[0].page) for run in runs]
    found[0] = replace(found[0], start=start)
    if end is not None:
        found[-1] = replace(found[-1], end=end)
    return tuple(found)


def _adjacent(before: Line, after: Line) -> bool:
    return before.page == after.page and before.number + 1 == after.number


def _block(group: Sequence[Line], marks: Sequence[FootnoteMark]) -> Block:
    text = group[0].text
    hashes = _MARKDOWN_HEADING.match(text)
    position = hashes.end() if hashes else 0
    position, decoration = _skip_emphasis(text, position)
    found = MARKER.match(text, position)
    marker = found["marker"] if found else ""
    position = found.end() if found else position
    start = group[0].start + min(position, len(text))
    last = group[-1]
    end = last.end - (len(decoration) if decoration and last.text.endswith(decoration) else 0)
    depth = len(hashes[1]) if hashes else 0
    kind, level = _classify(group, marker, depth, bool(decoration))
    covered = spans(group, start, max(end, start) if len(group) == 1 else end)
    return Block(kind, covered, level, marker, _inside(covered, marks))


def _skip_emphasis(text: str, position: int) -> tuple[int, str]:
    """Step over markdown emphasis that wraps the whole passage (a bullet is no emphasis)."""
    found = _EMPHASIS.match(text, position)
    if found is None or not text.endswith(found[0][0]):
        return position, ""
    return found.end(), found[0]


def _classify(
    group: Sequence[Line], marker: str, depth: int, is_emphasized: bool
) -> tuple[BlockKind, int]:
    words = " ".join(line.text for line in group).strip("#*_ ")
    longest = _LONGEST_CAPITALS if is_upper(words) or depth else _LONGEST_HEADING
    is_title = len(words) < longest and not ends_sentence(words) and words[-1:] != ","
    if marker.startswith(_ARTICLE):
        return _article(words)
    level = heading_level(marker)
    if depth or (is_emphasized and is_title):
        return BlockKind.HEADING, level or depth or 1
    if is_title and is_upper(words.removeprefix(marker)) and len(words) > 3:
        return BlockKind.HEADING, level or 1
    if marker and level and (is_title or (level == 1 and _heads_part(words))):
        return BlockKind.HEADING, level
    if marker:
        return BlockKind.LIST_ITEM, _BULLET_LEVELS.get(marker, 1)
    return BlockKind.PARAGRAPH, 0


def _article(words: str) -> tuple[BlockKind, int]:
    """``Điều 2. Mục tiêu năm 2022:`` is a heading, an article that is a sentence is not."""
    is_heading = len(words) < _LONGEST_CAPITALS and (words[-1:] == ":" or not ends_sentence(words))
    return (BlockKind.HEADING, 1) if is_heading else (BlockKind.PARAGRAPH, 0)


def _heads_part(words: str) -> bool:
    """``A. Đánh giá kết quả giai đoạn 2011 - 2015:``: the title of a part may end with a colon."""
    is_short = len(words) < _LONGEST_HEADING and words.endswith(":")
    words = _DATE_WORDS.sub("", _SPAN_WORDS.sub("", words))
    return is_short and not re.search(r"\d", words)


def heading_level(marker: str) -> int:
    """Depth of a section from its number; 0 for bullets and brackets."""
    if re.fullmatch(r"[IVX]+[.)]|[A-D]\.", marker):
        return 1
    if re.fullmatch(r"\d+(?:\.\d+)*[.-]?", marker):
        return 1 + len(re.findall(r"\d+", marker))
    return _LETTER_LEVEL if re.fullmatch(r"[a-hđ][.)]", marker) else 0


def _is_unnumbered_heading(block: Block, group: Sequence[Line], following: Block | None) -> bool:
    words = group[0].text
    return (
        block.kind is BlockKind.PARAGRAPH
        and len(group) == 1
        and len(words) <= _LONGEST_UNNUMBERED
        and words[0].isupper()
        and not ends_sentence(words)
        and words[-1] != ","
        and not re.search(r"\d", _DATE_WORDS.sub("", words))
        and following is not None
        and (_is_longer(following, words) or _is_bullet(following))
    )


def _is_longer(following: Block, words: str) -> bool:
    is_text = following.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
    return is_text and following.spans[-1].end - following.spans[0].start > len(words)


def _is_bullet(following: Block) -> bool:
    """``- Tháng 8: 90 tỷ đồng`` may be short, and yet stand below a heading."""
    return following.kind is BlockKind.LIST_ITEM and not heading_level(following.marker)


def _inside(covered: Sequence[Span], marks: Sequence[FootnoteMark]) -> tuple[FootnoteMark, ...]:
    return tuple(
        mark for mark in marks if any(s.start <= mark.start and mark.end <= s.end for s in covered)
    )
