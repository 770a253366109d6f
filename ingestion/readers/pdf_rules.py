"""The rules of a PDF page by pdfium.

What does not belong here: the tables that they make (``pdf_grid.py``), the words in the cells
(``pdf_tables.py``).
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from pdfplumber.table import Table
from pypdfium2 import PdfPage, raw

from ingestion.readers.pdf_grid import Edge, Point, edge, tables_of
from ingestion.readers.pdf_tables import FEWEST_STROKES

_MOST_POINTS = 2000  # of one shape; a map or a chart has more


class NotFastError(Exception):
    """A page that only the reference reads; the message says why."""


def ruled_tables(page: PdfPage, height: float) -> list[Table]:
    """Find the ruled tables of a page; their coordinates count from its top.

    Raises:
        NotFastError: what is drawn on the page has edges that this cannot tell.
    """
    strokes = [stroke for path in _paths(page) for stroke in _strokes(path, height)]
    if len(strokes) < FEWEST_STROKES:
        return []
    edges = [edge for stroke in strokes for edge in _edges(stroke)]
    return tables_of(edges)


def _paths(page: PdfPage) -> Iterator[Any]:
    for at in range(raw.FPDFPage_CountObjects(page)):
        found = raw.FPDFPage_GetObject(page, at)
        kind = raw.FPDFPageObj_GetType(found)
        if kind == raw.FPDF_PAGEOBJ_PATH:
            yield found
        elif kind == raw.FPDF_PAGEOBJ_FORM:
            raise NotFastError("it holds a drawing of its own")


def _strokes(path: Any, height: float) -> Iterator[list[Point]]:
    """The lines that a path draws without lifting the pen: their corners, from the page's top."""
    count = raw.FPDFPath_CountSegments(path)
    if count > _MOST_POINTS:
        raise NotFastError("it holds a drawing of many corners")
    matrix, x, y = raw.FS_MATRIX(), ctypes.c_float(), ctypes.c_float()
    raw.FPDFPageObj_GetMatrix(path, matrix)
    corners: list[Point] = []
    for at in range(count):
        segment = raw.FPDFPath_GetPathSegment(path, at)
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_BEZIERTO:
            raise NotFastError("it holds curves")
        if kind == raw.FPDF_SEGMENT_MOVETO and corners:
            yield corners
            corners = []
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        corners.append(_on_page(x.value, y.value, matrix, height))
        if raw.FPDFPathSegment_GetClose(segment):
            corners.append(corners[0])
    if len(corners) > 1:
        yield corners


def _on_page(x: float, y: float, matrix: Any, height: float) -> Point:
    across = matrix.a * x + matrix.c * y + matrix.e
    up = matrix.b * x + matrix.d * y + matrix.f
    return round(across, 2), round(height - up, 2)


def _edges(corners: list[Point]) -> Iterator[Edge]:
    """The level and upright edges of a stroke."""
    for (x0, y0), (x1, y1) in pairwise(corners):
        if x0 == x1 or y0 == y1:
            yield edge((x0, y0), (x1, y1))
