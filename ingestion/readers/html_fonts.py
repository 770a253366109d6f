"""Words of a web page in legacy fonts become Unicode, in place.

A font is named by an element's ``style`` or ``face``, by the page's rules for its class or tag,
or by the element around it. What does not belong here: what the letters of a font stand for
(``encodings``), any other part of style sheets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lxml.html import HtmlElement

from ingestion.encodings import Piece, in_unicode

_FAMILY = re.compile(r"font-family\s*:\s*([^;}]+)", re.IGNORECASE)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_SELECTOR = re.compile(r"(?P<tag>\w*)(?:\.(?P<class>[\w-]+))?")
_UNSEEN = frozenset({"script", "style"})

_Fonts = Mapping[tuple[str, str], str]  # by tag and class, each may be empty
_Slot = tuple[HtmlElement, str, Piece]


def spell(root: HtmlElement) -> None:
    """Rewrite the words of a page."""
    slots = list(_slots(root, _rules(root)))
    words = in_unicode(piece for _, _, piece in slots)
    for element, part, piece in slots:
        if words[piece] != piece.text:
            setattr(element, part, words[piece])


def _slots(root: HtmlElement, rules: _Fonts) -> Iterator[_Slot]:
    """All words with where they stand: inside an element, or behind it."""
    fonts: dict[HtmlElement, str | None] = {}
    for element in root.iter():
        around = fonts.get(element.getparent())
        fonts[element] = around
        if isinstance(element.tag, str) and element.tag not in _UNSEEN:
            fonts[element] = _own_font(element, rules) or around
            if element.text:
                yield element, "text", Piece(element.text, fonts[element])
        if element.tail:
            yield element, "tail", Piece(element.tail, around)


def _own_font(element: HtmlElement, rules: _Fonts) -> str | None:
    tag, classes = str(element.tag), element.get("class", "").split()
    keys = [*((tag, name) for name in classes), *(("", name) for name in classes), (tag, "")]
    return (
        _first_family(element.get("style", ""))
        or _name(element.get("face", ""))
        or next((rules[key] for key in keys if key in rules), None)
    )


def _rules(root: HtmlElement) -> dict[tuple[str, str], str]:
    """Fonts of the page's rules for a tag, a class, or a tag with a class."""
    found: dict[tuple[str, str], str] = {}
    for sheet in root.iter("style"):
        for selectors, body in _RULE.findall(sheet.text or ""):
            font = _first_family(body)
            for selector in selectors.replace("<!--", "").split(","):
                match = _SELECTOR.fullmatch(selector.strip())
                if match and font:
                    found[match["tag"].lower(), match["class"] or ""] = font
    return found


def _first_family(style: str) -> str | None:
    family = _FAMILY.search(style)
    return _name(family[1]) if family else None


def _name(families: str) -> str | None:
    """The first of several fonts, without quotes and escapes."""
    return families.split(",", maxsplit=1)[0].replace("\\", "").strip(" '\"\r\n\t") or None
