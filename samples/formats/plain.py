"""Sample reports as plain text and as markdown."""

from __future__ import annotations

import textwrap
from pathlib import Path

from formats.markup import Block

_WIDTH = 88


def write_text(blocks: list[Block], path: Path) -> None:
    """Write text with hard line breaks, as text saved out of a paged document has them."""
    _write(path, [_as_text(block) for block in blocks])


def write_markdown(blocks: list[Block], path: Path) -> None:
    """Write markdown with pipe tables."""
    _write(path, [_as_markdown(block) for block in blocks])


def _write(path: Path, parts: list[str]) -> None:
    path.write_bytes(("\n\n".join(parts) + "\n").encode())


def _as_text(block: Block) -> str:
    if block.kind == "letterhead":
        half = _WIDTH // 2
        return "\n".join(f"{left:^{half}}{right:^{half}}".rstrip() for left, right in block.rows)
    if block.kind == "title":
        return "\n".join(line.center(_WIDTH).rstrip() for line in textwrap.wrap(block.text, 70))
    if block.kind == "item":
        return textwrap.fill(block.text, _WIDTH, initial_indent="- ")
    return textwrap.fill(block.text, _WIDTH)


def _as_markdown(block: Block) -> str:
    if block.kind == "letterhead":
        return "\\\n".join(f"**{left}** — {right}" for left, right in block.rows)
    if block.kind == "table":
        rows = ["| " + " | ".join(row) + " |" for row in block.rows]
        rule = "|" + " --- |" * len(block.rows[0])
        return "\n".join([rows[0], rule, *rows[1:]])
    marks = {"title": "# ", "heading": "## ", "subheading": "### ", "item": "- "}
    return marks.get(block.kind, "") + block.text
