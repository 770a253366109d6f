"""Pictures of pages: rendered or opened, freed of specks, set upright and straight.

What does not belong here: reading them (``tesseract``).
"""

from __future__ import annotations

import cmath
import math
from collections.abc import Iterator, Sequence
from itertools import pairwise, product
from pathlib import Path
from typing import NamedTuple

import pypdfium2
from PIL import (
    Image,
    ImageChops,
    ImageFilter,
    ImageOps,
    ImageSequence,
    ImageStat,
    UnidentifiedImageError,
)

from ingestion.documents import Box, UnreadableDocumentError
from ingestion.readers.ocr import tesseract
from ingestion.readers.ocr.tesseract import DPI

WHITE = 255
POINT = DPI / 72  # in pixels
_LONG_SIDE = 11.69 * DPI  # of an A4 page
_CLOSE = 0.15
_SHRINK = 3  # a third of the size is enough to measure skew
_STEPS = ((0.5, 8), (0.1, 5), (0.02, 5))  # degrees, and how many to either side
_INK = 160
_GRAINY = 3  # mean grey levels by which specks change a page


def render(path: Path, numbers: Sequence[int]) -> Iterator[Image.Image]:
    """Render pages of a PDF, counted from 1, in grey."""
    with pypdfium2.PdfDocument(path) as pdf:
        for number in numbers:
            page = pdf[number - 1]
            yield page.render(scale=POINT, grayscale=True).to_pil().convert("L")
            page.close()


def open_pictures(path: Path) -> Iterator[Image.Image]:
    """The pages of a picture file, in grey and at the size of print.

    Raises:
        UnreadableDocumentError: the file is damaged or too large; names it and the remedy.
    """
    try:
        with Image.open(path) as file:
            for frame in ImageSequence.Iterator(file):
                yield _at_print_size(ImageOps.exif_transpose(frame))
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError) as error:
        raise UnreadableDocumentError(
            f"{path.name}: the picture is damaged or too large; scan the page anew at 300 dpi."
        ) from error


def _at_print_size(picture: Image.Image) -> Image.Image:
    """Scale a page as if it were A4; transparent parts are paper."""
    if picture.has_transparency_data:
        page = Image.new("RGBA", picture.size, "white")
        picture = Image.alpha_composite(page, picture.convert("RGBA"))
    grey = picture.convert("L")
    scale = _LONG_SIDE / max(grey.size)
    if abs(scale - 1) < _CLOSE:
        return grey
    size = (max(1, round(grey.width * scale)), max(1, round(grey.height * scale)))
    return grey.resize(size, Image.Resampling.LANCZOS)


class Straight(NamedTuple):
    """A page set straight.

    Attributes:
        angle: by how many degrees it was turned.
        former_size: before it was turned.
    """

    picture: Image.Image
    angle: float
    former_size: tuple[int, int]

    def on_paper(self, box: tesseract.Box) -> Box:
        """Where a part of the picture is on the page as it was scanned, in points."""
        middle, former = (complex(*size) / 2 for size in (self.picture.size, self.former_size))
        back = cmath.rect(1, math.radians(self.angle))
        sides = product((box.x0, box.x1), (box.top, box.bottom))
        corners = [(former + (complex(*at) - middle) * back) / POINT for at in sides]
        return Box.around((at.real, at.imag, at.real, at.imag) for at in corners)


def straight(picture: Image.Image, turn: int = 0) -> Straight:
    """Turn a page upright, take specks out of it and turn its lines level."""
    clean = _clean(picture.rotate(turn, expand=True) if turn else picture)
    angle = skew(clean)
    level = clean.rotate(angle, Image.Resampling.BICUBIC, fillcolor=WHITE) if angle else clean
    return Straight(level, turn + angle, picture.size)


def _clean(picture: Image.Image) -> Image.Image:
    """Take specks out where there are any; what takes them out thins the print, too."""
    smooth = picture.filter(ImageFilter.MedianFilter(3))
    grain = ImageStat.Stat(ImageChops.difference(picture, smooth)).mean[0]
    return smooth if grain > _GRAINY else picture


def inked(picture: Image.Image) -> Image.Image:
    """White where a picture is inked, black elsewhere."""
    return picture.point(lambda value: WHITE if value < _INK else 0)


def skew(picture: Image.Image) -> float:
    """By how many degrees to turn a page so that its lines are level."""
    small = inked(picture.reduce(_SHRINK))
    best = 0.0
    for step, reach in _STEPS:
        angles = [best + step * turn for turn in range(-reach, reach + 1)]
        best = max(angles, key=lambda angle: _sharpness(small.rotate(angle)))
    return best


def _sharpness(picture: Image.Image) -> int:
    """How sharply lines and the space between them part: most where the lines are level."""
    rows = picture.resize((1, picture.height), Image.Resampling.BOX).tobytes()
    return sum((above - below) ** 2 for above, below in pairwise(rows))
