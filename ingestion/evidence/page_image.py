"""Draws a page of a PDF with the box of a figure on it.

What does not belong here: finding the box (``readers.pdf``).
"""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PIL import Image, ImageDraw

from ingestion.documents import Box

_PIXELS_A_POINT = 2.0
_AIR = 2.5  # points between the figure and its frame
# Blue is told from black and white by every kind of colour sight; the letters show through.
_FILL, _FRAME, _FRAME_WIDTH = (0, 114, 178, 56), (0, 114, 178, 255), 3


def page_image(path: Path, page: int, box: Box | None) -> Image.Image:
    """Draw a page, with a frame around the box if there is one."""
    with pypdfium2.PdfDocument(path) as pdf:
        drawn: Image.Image = pdf[page - 1].render(scale=_PIXELS_A_POINT).to_pil().convert("RGBA")
    if box is not None:
        air = (-_AIR, -_AIR, _AIR, _AIR)
        frame = [(edge + wide) * _PIXELS_A_POINT for edge, wide in zip(box, air, strict=True)]
        marked = Image.new("RGBA", drawn.size)
        ImageDraw.Draw(marked).rectangle(frame, _FILL, _FRAME, _FRAME_WIDTH)
        drawn = Image.alpha_composite(drawn, marked)
    return drawn.convert("RGB")
