"""Runs of a Word file in legacy fonts become Unicode, in place.

A run names its font itself, or its style does, or the style of its paragraph, or the defaults.
What does not belong here: what the letters of a font stand for (``encodings``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from docx.oxml.ns import qn

from ingestion.encodings import Piece, in_unicode

_PROPERTIES = qn("w:rPr")
_THEME = "a font of the theme"  # all of them are Unicode
_RUN_PARTS = (_PROPERTIES, qn("w:rStyle"))
_PARAGRAPH_PARTS = (qn("w:pPr"), qn("w:pStyle"))


class RunFonts:
    """The fonts that the styles of one Word file give to its runs."""

    def __init__(self, source: Any) -> None:
        styles = source.styles.element
        every = styles.findall(qn("w:style"))
        self._styles = {style.get(qn("w:styleId")): style for style in every}
        self._default = next(
            (s.get(qn("w:styleId")) for s in every if _is_default_of_paragraphs(s)), None
        )
        self._defaults = styles.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}")

    def spell(self, root: Any, printed: Sequence[str]) -> None:
        """Rewrite the words below an element.

        Args:
            root: of a body or of footnotes.
            printed: tags of all that is printed; words with a break between them stay apart.
        """
        found = [
            (list(nodes), font)
            for (font, _), nodes in groupby(root.iter(*printed), key=self._place)
            if font is not None
        ]
        pieces = [Piece("".join(n.text or "" for n in nodes), font) for nodes, font in found]
        words = in_unicode(pieces)
        for (nodes, _), piece in zip(found, pieces, strict=True):
            if words[piece] != piece.text:
                _write(nodes, words[piece])

    def _place(self, node: Any) -> tuple[str | None, Any]:
        """Font and paragraph of printed words; no font for a break."""
        paragraph = next(node.iterancestors(qn("w:p")), None)
        if node.tag != qn("w:t"):
            return None, paragraph
        run = next(node.iterancestors(qn("w:r")), None)
        return self._font(run, paragraph), paragraph

    def _font(self, run: Any, paragraph: Any) -> str:
        paragraph_style = _value(paragraph, _PARAGRAPH_PARTS) or self._default
        holders = (
            run,
            *self._lineage(_value(run, _RUN_PARTS)),
            *self._lineage(paragraph_style),
            self._defaults,
        )
        return next((font for holder in holders if (font := _own_font(holder))), _THEME)

    def _lineage(self, name: str | None) -> Iterator[Any]:
        """A style and those that it is based on."""
        seen: set[str | None] = set()
        while name in self._styles and name not in seen:
            seen.add(name)
            yield self._styles[name]
            name = _value(self._styles[name], (qn("w:basedOn"),))


def _is_default_of_paragraphs(style: Any) -> bool:
    is_default = style.get(qn("w:default")) in {"1", "true", "on"}
    return is_default and style.get(qn("w:type")) == "paragraph"


def _value(holder: Any, path: Sequence[str]) -> str | None:
    found = None if holder is None else holder.find("/".join(path))
    return None if found is None else found.get(qn("w:val"))


def _own_font(holder: Any) -> str | None:
    """The font that an element's own run properties name for letters beyond ASCII."""
    fonts = None if holder is None else holder.find(f"{_PROPERTIES}/{qn('w:rFonts')}")
    if fonts is None:
        return None
    if fonts.get(qn("w:hAnsiTheme")):
        return _THEME
    name: str | None = fonts.get(qn("w:hAnsi")) or fonts.get(qn("w:ascii"))
    return name


def _write(nodes: Sequence[Any], words: str) -> None:
    """Put all words into the first node: a letter of VNI may lie across two of them."""
    for node in nodes[1:]:
        node.text = ""
    nodes[0].text = words
