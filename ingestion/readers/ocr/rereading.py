"""Reads the numbers of a page again, each cut out of it, by another model at two scales.

The cuttings stand side by side on strips, on one line as on a page: alone on a picture, a
short number is stretched and misread.

What does not belong here: deciding between the readings (``voting``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from PIL import Image

from ingestion.readers.ocr import tesseract
from ingestion.readers.ocr.glyphs import glyphs, raised, separators
from ingestion.readers.ocr.images import WHITE
from ingestion.readers.ocr.tesseract import Seen
from ingestion.readers.ocr.voting import MISFIT, NUMBER, Vote, numbers, vote

_SCALES = (1.0, 0.6)
_DIGITS = "0123456789.,%/()-+:; "
_WIDTH, _GAP, _PAD, _SIDE = 2200, 100, 10, 4  # pixels
_UP, _DOWN = 1.7, 0.7  # of the height of small letters, from the line
_LETTER = re.compile(r"[^\W\d_]")
_BLURRED = re.compile(r"[^\W\d_]|[%\"“”]")  # what is not one glyph each


@dataclass(slots=True, eq=False)
class _Strip:
    """Cuttings of one height side by side."""

    height: int
    cuttings: list[Image.Image] = field(default_factory=list)
    width: int = _GAP // 2

    def add(self, cutting: Image.Image) -> tuple[int, int]:
        """Put a cutting behind the others and return where it stands."""
        start = self.width
        self.cuttings.append(cutting)
        self.width += cutting.width + _GAP
        return start - _GAP // 2, self.width - _GAP // 2

    def picture(self) -> Image.Image:
        """All cuttings on one picture."""
        strip = Image.new("L", (self.width, self.height + 2 * _PAD), WHITE)
        at = _GAP // 2
        for cutting in self.cuttings:
            strip.paste(cutting, (at, _PAD))
            at += cutting.width + _GAP
        return strip


def votes(page: Image.Image, words: Sequence[Seen]) -> list[list[Vote]]:
    """Decide the numbers of words that hold digits, word by word."""
    plain = [not _LETTER.search("".join(NUMBER.split(word.text))) for word in words]
    passes = [_again(page, words, plain, scale) for scale in _SCALES]
    return [list(_decided(page, word, again)) for word, *again in zip(words, *passes, strict=True)]


def figures(page: Image.Image, words: Sequence[Seen]) -> list[Seen]:
    """Words that each are a number by themselves, as both other passes read them where they agree.

    A word that is put right so has no confidence left, and stays in doubt.
    """
    passes = [_again(page, words, [True] * len(words), scale) for scale in _SCALES]
    return [
        replace(word, text=one, confidence=0.0)
        if one == other != word.text and NUMBER.fullmatch(one)
        else word
        for word, one, other in zip(words, *passes, strict=True)
    ]


def _again(
    page: Image.Image, words: Sequence[Seen], plain: Sequence[bool], scale: float
) -> list[str]:
    """Read words again; those that hold letters, too, with all letters allowed."""
    found = [""] * len(words)
    for is_plain, allowed in ((True, _DIGITS), (False, "")):
        places = [at for at, flag in enumerate(plain) if flag is is_plain]
        cuttings = [_cut(page, words[at], scale) for at in places]
        for at, seen in zip(places, read_cuttings(cuttings, allowed), strict=True):
            found[at] = seen
    return found


def _cut(page: Image.Image, word: Seen, scale: float) -> Image.Image:
    line, box = round(word.baseline), word.box
    top, bottom = line - round(_UP * word.x_height), line + round(_DOWN * word.x_height)
    cutting = page.crop((box.x0 - _SIDE, top, box.x1 + _SIDE, bottom))
    size = (max(1, round(cutting.width * scale)), max(1, round(cutting.height * scale)))
    return cutting.resize(size, Image.Resampling.LANCZOS)


def read_cuttings(cuttings: Sequence[Image.Image], allowed: str) -> list[str]:
    """Read small pictures side by side.

    Args:
        cuttings: of one line each; their lines stand at one height.
        allowed: the only characters to read; all when empty.

    Returns:
        The text of each cutting, without blanks; empty where nothing was read.
    """
    strips: list[_Strip] = []
    places = []
    for cutting in cuttings:
        strip = next((s for s in strips[-2:] if _fits(s, cutting)), None)
        if strip is None:
            strip = _Strip(cutting.height)
            strips.append(strip)
        places.append((strips.index(strip), *strip.add(cutting)))
    read = tesseract.read(
        [strip.picture() for strip in strips], tesseract.NUMBERS, tesseract.A_LINE, allowed
    )
    return [_between(read[strip], start, end) for strip, start, end in places]


def _fits(strip: _Strip, cutting: Image.Image) -> bool:
    return strip.height == cutting.height and strip.width + cutting.width < _WIDTH


def _between(words: Sequence[Seen], start: int, end: int) -> str:
    inside = [word for word in words if start <= (word.box.x0 + word.box.x1) / 2 < end]
    return "".join(word.text for word in inside)


def _decided(page: Image.Image, word: Seen, again: Sequence[str]) -> Iterator[Vote]:
    """Decide each number of a word; a pass that saw another count of them saw none."""
    first = numbers(word.text)
    prints = _printed(page, word)
    readings = [numbers(text) for text in again]
    for at, (text, printed) in enumerate(zip(first, prints, strict=True)):
        others = [read[at] if len(read) == len(first) else "" for read in readings]
        yield vote(text, word.confidence, others, printed)


def _printed(page: Image.Image, word: Seen) -> Iterator[str | None]:
    """The measured print of each number, where its glyphs are known from either end.

    Beside a raised glyph that could not be read as a mark, no number is what it seems.
    """
    found = glyphs(page, word.box)
    has_mark = bool(raised(page, word, word.x_height))
    for number in NUMBER.finditer(word.text):
        start, end = number.span()
        after = len(word.text) - end
        if not _BLURRED.search(word.text, 0, start):
            own = found[start:end]
        elif not _BLURRED.search(word.text, end):
            own = found[len(found) - after - (end - start) : len(found) - after]
        else:
            own = []
        yield MISFIT if has_mark else separators(page, own, number[0])
