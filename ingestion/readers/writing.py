"""Writing the stored text of a format that has none of its own.

Keeps offsets exact: whatever is written returns where it stands. What does not belong
here: any format's own logic.
"""

from __future__ import annotations

from collections.abc import Iterable

from ingestion.documents import Block, BlockKind, Cell, Span

_SEPARATOR = " | "


class TextWriter:
    """Collects the text piece by piece."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self.length = 0

    @property
    def text(self) -> str:
        """All that was written."""
        return "".join(self._parts)

    def write(self, part: str) -> int:
        """Append ``part`` and return where it begins."""
        start = self.length
        self._parts.append(part)
        self.length += len(part)
        return start

    def write_table(
        self,
        rows: Iterable[tuple[int, Iterable[tuple[int, str, str]]]],
        title: str,
        page: int | None = None,
    ) -> Block | None:
        """Write rows of (column, text, address), a line each; ``None`` when all are blank."""
        start = self.length
        cells: list[Cell] = []
        for number, row in rows:
            written = [cell for cell in row if cell[1]]
            for position, (column, text, address) in enumerate(written):
                self.write(_SEPARATOR if position else "")
                begin = self.write(text)
                cells.append(Cell(number, column, Span(begin, self.length, page), address))
            if written:
                self.write("\n")
        if not cells:
            return None
        span = Span(start, self.length - 1, page)
        return Block(BlockKind.TABLE, (span,), cells=tuple(cells), title=title)
