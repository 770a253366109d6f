"""Which parts of a document state figures: results do, tasks and the tail don't.

What does not belong here: figures themselves.
"""

from __future__ import annotations

from ingestion.documents import Block, BlockKind, Document
from ingestion.language.text import compile_folded, fold

_TASKS = compile_folded(
    r"\b(?:nhiệm vụ|phương hướng|định hướng|giải pháp|kế hoạch tháng|kế hoạch công tác|"
    r"chương trình công tác|công tác trọng tâm|kiến nghị|đề xuất|tổ chức thực hiện|dự báo|"
    r"dự kiến (?:tháng|quý|kế hoạch))\b"
)
_RESULTS = compile_folded(
    r"\b(?:kết quả|tình hình|thực hiện nhiệm vụ|về thực hiện|đánh giá|thực trạng|mục tiêu)\b"
)
_TAIL = compile_folded(r"\A(?:nơi nhận|tm\. |kt\. |giám đốc|chủ tịch|phó giám đốc)")
_TOP_MARK = compile_folded(r"\A(?:[IVX]+|[A-D])[.)/]?\Z")
_BARE_PART = compile_folded(r"\Aphần (?:thứ )?\w+[.:]?\Z")
_PART = compile_folded(r"\A(?:phần (?:thứ )?\w+|[ivx]+[.)]|[a-d][.)])")


class Sections:
    """Follows the headings of a document and says whether its blocks state figures."""

    def __init__(self) -> None:
        self._is_stating = True
        self._is_over = False
        self._is_bare = False  # the title of the part that has begun stands in the next block

    def enter(self, document: Document, block: Block) -> bool:
        """Take note of a block; return whether it may state figures."""
        text = fold(" ".join(document.text[s.start : s.end] for s in block.spans)).strip()
        if _TAIL.match(text) and len(text) < 200 and block.kind is not BlockKind.FOOTNOTE:
            self._is_over = self._is_over or text.startswith("nơi nhận")
        if self._is_bare or self._is_top(block, text):
            self._is_stating = bool(_RESULTS.search(text)) or not _TASKS.search(text)
            self._is_bare = bool(_BARE_PART.match(text))
        return self._is_stating and not self._is_over

    def _is_top(self, block: Block, text: str) -> bool:
        """A heading of the first rank: a Roman numeral, a letter, a part, or capitals."""
        if block.kind is BlockKind.FOOTNOTE or block.kind is BlockKind.TABLE or len(text) > 250:
            return False
        if _TOP_MARK.match(block.marker.strip()) or _PART.match(text):
            return True
        return block.kind is BlockKind.HEADING and block.level == 1
