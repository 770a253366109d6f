"""Pages for tests of OCR, drawn as a scanner would see them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from fontpkg_be_vietnam_pro import ROOT
from PIL import Image, ImageDraw, ImageFont

SIZE = (2480, 3508)
LEFT, TOP, PITCH = 350, 400, 86
BODY, NOTE, MARK = 58, 40, 33
TABLE, TABLE_SIZE = 1500, 46
FONT = next(Path(ROOT).rglob("*-Medium.ttf"))


def _has_tesseract() -> bool:
    if shutil.which("tesseract") is None:
        return False
    listed = subprocess.run(["tesseract", "--list-langs"], capture_output=True, check=False)
    return {b"vie", b"eng"} <= set(listed.stdout.split())


needs_tesseract = pytest.mark.skipif(
    not _has_tesseract(), reason="tesseract with Vietnamese and English data is not installed"
)


class Paper:
    """A white page to write on, line by line."""

    def __init__(self) -> None:
        self.picture = Image.new("L", SIZE, 255)
        self.draw = ImageDraw.Draw(self.picture)
        self.y = TOP

    def line(self, *pieces: str, size: int = BODY) -> None:
        """Set a line; every second piece is a raised mark."""
        x = float(LEFT)
        for index, piece in enumerate(pieces):
            is_mark = index % 2 == 1
            font = ImageFont.truetype(str(FONT), MARK if is_mark else size)
            at = self.y - (20 if is_mark else 0)
            self.draw.text((x, at), piece, font=font, fill=0, anchor="ls")
            x += font.getlength(piece)
        self.y += PITCH * size // BODY

    def rule(self, *corners: int, ink: int = 0, width: int = 3) -> None:
        """Draw a rule from one point to another."""
        self.draw.line(corners, fill=ink, width=width)

    def table(self, rows: Sequence[Sequence[str]], ink: int = 0) -> None:
        """Rule a table and set its words; ``>``: the cell to its left reaches over this one."""
        lefts = [LEFT + 450 * column for column in range(len(rows[0]) + 1)]
        tops = [TABLE + 110 * row for row in range(len(rows) + 1)]
        font = ImageFont.truetype(str(FONT), TABLE_SIZE)
        for top in tops:
            self.rule(lefts[0], top, lefts[-1], top, ink=ink)
        for top, row in zip(tops, rows, strict=False):
            for left, text in zip(lefts, [*row, ""], strict=True):
                if text != ">":
                    self.rule(left, top, left, top + 110, ink=ink)
                    self.draw.text((left + 20, top + 72), text, font=font, fill=0, anchor="ls")

    def save(self, path: Path, skew: float = 0.0, turn: int = 0) -> Path:
        """Save the page, askew and turned."""
        page = self.picture.rotate(skew, Image.Resampling.BICUBIC, fillcolor=255)
        page.rotate(turn, expand=True).save(path)
        return path
