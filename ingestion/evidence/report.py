"""A whole document as it is shown: its pages as pictures and its text, with all marked numbers.

What does not belong here: what the marks say (``warehouse``), and how a page of the web is
written of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from ingestion.documents import Block, BlockKind, Box, Document
from ingestion.evidence.marks import Mark, Piece, pieces_of_block, pieces_of_cell
from ingestion.evidence.page_image import PIXELS_A_POINT, page_images
from ingestion.evidence.tables import ShownCell, rows_of

# Text stays sharp at this quality, and a page takes well under 100 kB.
_QUALITY = 55
_EFFORT = 4
# Pictures that were drawn in another way are drawn anew.
LOOK = f"{PIXELS_A_POINT:g}x{_QUALITY}"


@dataclass(frozen=True, slots=True)
class TextCell:
    """A cell of a table; ``layout`` says how far it reaches and whether it is a head."""

    pieces: tuple[Piece, ...]
    layout: ShownCell

    @property
    def is_said(self) -> bool:
        """Whether it says something in words."""
        return any(letter.isalpha() for piece in self.pieces for letter in piece.text)


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A passage or a table.

    Attributes:
        kind: of the block.
        level: depth of a heading or list item.
        marker: printed before it.
        title: of a table.
        page: on which it begins, where the format has pages.
        pieces: its words; empty for tables.
        rows: of a table.
    """

    kind: str
    level: int
    marker: str
    title: str
    page: int | None
    pieces: tuple[Piece, ...] = ()
    rows: tuple[tuple[TextCell, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as a picture; the boxes of its numbers are in hundredths of its width and height."""

    number: int
    file: str
    width: int
    height: int
    boxes: tuple[tuple[Box, tuple[str, ...]], ...]


def text_blocks(document: Document, marks: Sequence[Mark]) -> Iterator[TextBlock]:
    """The text of a document in reading order, with its marks."""
    for block in document.blocks:
        page = block.spans[0].page if block.spans else None
        about = (str(block.kind), block.level, block.marker, block.title, page)
        if block.kind is BlockKind.TABLE:
            yield TextBlock(*about, rows=tuple(_rows(document, block, marks)))
        else:
            yield TextBlock(*about, pieces=tuple(pieces_of_block(document, block, marks)))


def _rows(
    document: Document, block: Block, marks: Sequence[Mark]
) -> Iterator[tuple[TextCell, ...]]:
    for row in rows_of(document, block):
        yield tuple(
            TextCell(tuple(pieces_of_cell(document.text, cell.span, marks)), cell) for cell in row
        )


def draw_pages(original: Path, media_type: str, folder: Path) -> None:
    """Draw the pages of an original into a folder, ``1.webp`` and so on."""
    for number, picture in enumerate(page_images(original, media_type), 1):
        picture.save(folder / f"{number}.webp", quality=_QUALITY, method=_EFFORT)


def page_pictures(
    document: Document, marks: Sequence[Mark], pages: Mapping[str, int], folder: Path
) -> Iterator[PagePicture]:
    """The drawn pages of a document with the boxes of its marks.

    Args:
        document: as read.
        marks: numbers of its text.
        pages: the page of each key of a mark, as far as it has one.
        folder: where its pages were drawn.
    """
    for file in sorted(folder.glob("*.webp"), key=lambda path: int(path.stem)):
        number = int(file.stem)
        here = [mark for mark in marks if pages.get(mark.keys[0]) == number]
        with Image.open(file) as picture:
            yield PagePicture(
                number, file.name, *picture.size, tuple(_boxes(document, here, picture.size))
            )


def _boxes(
    document: Document, marks: Sequence[Mark], size: tuple[int, int]
) -> Iterator[tuple[Box, tuple[str, ...]]]:
    width, height = (side / PIXELS_A_POINT / 100 for side in size)
    for mark in marks:
        box = document.box(mark.start, mark.end)
        if box is not None:
            across = (box.x0 / width, box.top / height, box.x1 / width, box.bottom / height)
            yield Box(*(round(edge, 2) for edge in across)), mark.keys
