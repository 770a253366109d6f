"""Sample reports as PDF: footnotes with raised marks at the foot of their page, ruled tables.

What does not belong here: any other form. The font comes from a package (Be Vietnam Pro,
OFL), because the fonts that reportlab brings cannot write Vietnamese.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from fontpkg_be_vietnam_pro import ROOT as FONT_ROOT
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageTemplate,
    Paragraph,
    Table,
)

from formats.markup import MARK, Block

_FOOT = 4.5 * cm
_SIDE = 2 * cm
_BODY = ParagraphStyle("body", fontName="Text", fontSize=11, leading=15, spaceAfter=5)
_BOLD = ParagraphStyle("bold", _BODY, fontName="Strong", spaceBefore=4)
_TITLE = ParagraphStyle("title", _BOLD, alignment=TA_CENTER, fontSize=12)
_CELL = ParagraphStyle("cell", _BODY, fontSize=9, leading=11, spaceAfter=0)
_HEAD = ParagraphStyle("head", _CELL, alignment=TA_CENTER, fontSize=10, leading=13)
_NOTE = ParagraphStyle("note", _BODY, fontSize=8.5, leading=11, spaceAfter=1)
_STYLES = {"title": _TITLE, "heading": _BOLD, "subheading": _BOLD}


class _NotedParagraph(Paragraph):  # type: ignore[misc]
    """A paragraph that hands its footnotes to the page that it is drawn on."""

    notes: tuple[Paragraph, ...] = ()

    def split(self, _width: float, _height: float) -> list[Flowable]:
        """Move whole to the next page: a mark and its note must stand on one page."""
        return []

    def draw(self) -> None:
        """Draw the words and hand over the notes."""
        super().draw()
        self.canv.__dict__.setdefault("notes", []).extend(self.notes)


def write_pdf(blocks: list[Block], path: Path) -> None:
    """Write one report, uncompressed: the bytes must not depend on a zlib."""
    pdfmetrics.registerFont(TTFont("Text", FONT_ROOT / "files" / "BeVietnamPro-Regular.ttf"))
    pdfmetrics.registerFont(TTFont("Strong", FONT_ROOT / "files" / "BeVietnamPro-Bold.ttf"))
    notes = {block.label: _note(block) for block in blocks if block.kind == "note"}
    width, height = A4
    frame = Frame(_SIDE, _FOOT, width - 2 * _SIDE, height - _FOOT - _SIDE, 0, 0, 0, 0)
    document = BaseDocTemplate(
        str(path),
        pagesize=A4,
        invariant=1,
        pageCompression=0,
        title=_title(blocks),
        author="Kho Số",
    )
    document.addPageTemplates(PageTemplate("page", [frame], onPageEnd=_draw_foot))
    document.build([_flowable(block, notes) for block in blocks if block.kind != "note"])


def _title(blocks: list[Block]) -> str:
    return ". ".join(block.text for block in blocks if block.kind == "title")


def _note(block: Block) -> Paragraph:
    return Paragraph(f'<super size="6">{block.label}</super> {block.text}', _NOTE)


def _flowable(block: Block, notes: dict[str, Paragraph]) -> Flowable:
    if block.kind == "letterhead":
        return Table([[Paragraph(cell, _HEAD) for cell in row] for row in block.rows])
    if block.kind == "table":
        return _table(block)
    text = MARK.sub(r'<super size="7">\1</super>', block.text)
    if block.kind == "item":
        text = f"- {text}"
    paragraph = _NotedParagraph(text, _STYLES.get(block.kind, _BODY))
    paragraph.notes = tuple(notes[label] for label in MARK.findall(block.text))
    return paragraph


def _table(block: Block) -> Table:
    width = A4[0] - 2 * _SIDE
    rest = (width - 5.5 * cm) / (len(block.rows[0]) - 1)
    table = Table(
        [[Paragraph(cell, _CELL) for cell in row] for row in block.rows],
        colWidths=[5.5 * cm, *[rest] * (len(block.rows[0]) - 1)],
        repeatRows=1,
        spaceAfter=8,
    )
    table.setStyle(
        [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
    )
    return table


def _draw_foot(canvas: Any, document: BaseDocTemplate) -> None:
    canvas.setFont("Text", 9)
    canvas.drawCentredString(A4[0] / 2, 1 * cm, str(document.page))
    notes = canvas.__dict__.pop("notes", [])
    if not notes:
        return
    canvas.line(_SIDE, _FOOT - 0.2 * cm, _SIDE + 5 * cm, _FOOT - 0.2 * cm)
    top = _FOOT - 0.4 * cm
    for note in notes:
        _, height = note.wrapOn(canvas, A4[0] - 2 * _SIDE, _FOOT)
        top -= height
        note.drawOn(canvas, _SIDE, top)
