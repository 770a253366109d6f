"""Draws the pages of a document, and the box of a figure on one of them.

What does not belong here: finding the box (``readers.pdf``).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
from PIL import Image, ImageDraw

from ingestion.documents import Box
from ingestion.readers.ocr import images
from ingestion.readers.sniffing import Format

PIXELS_A_POINT = 2.0
_AIR = 2.5  # points between the figure and its frame
# Blue is told from black and white by every kind of colour sight; the letters show through.
_FILL, _FRAME, _FRAME_WIDTH = (0, 114, 178, 56), (0, 114, 178, 255), 3


def page_image(path: Path, page: int, box: Box | None) -> Image.Image:
    """Draw a page of a PDF, with a frame around the box if there is one."""
    with pypdfium2.PdfDocument(path) as pdf:
        drawn = _drawn(pdf[page - 1]).convert("RGBA")
    if box is not None:
        air = (-_AIR, -_AIR, _AIR, _AIR)
        frame = [(edge + wide) * PIXELS_A_POINT for edge, wide in zip(box, air, strict=True)]
        marked = Image.new("RGBA", drawn.size)
        ImageDraw.Draw(marked).rectangle(frame, _FILL, _FRAME, _FRAME_WIDTH)
        drawn = Image.alpha_composite(drawn, marked)
    return drawn.convert("RGB")


def page_images(path: Path, media_type: str) -> Iterator[Image.Image]:
    """Draw the pages of a PDF or of a scanned picture, in their order; other files have none.

    All are drawn at ``PIXELS_A_POINT``, so that boxes in points fit each of them.
    """
    if media_type == Format.PDF:
        with pypdfium2.PdfDocument(path) as pdf:
            for page in pdf:
                yield _drawn(page).convert("RGB")
                page.close()
    elif media_type == Format.IMAGE:
        scale = PIXELS_A_POINT / images.POINT
        for picture in images.open_pictures(path):
            size = (round(picture.width * scale), round(picture.height * scale))
            yield picture.resize(size, Image.Resampling.LANCZOS)


def _drawn(page: pypdfium2.PdfPage) -> Image.Image:
    drawn: Image.Image = page.render(scale=PIXELS_A_POINT).to_pil()
    return drawn
