"""Writes a figure's passage or table as a web page that needs no other file.

What does not belong here: what is shown (``excerpt``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import lxml.html
from lxml.html import builder as tag

from ingestion.evidence.excerpt import Excerpt
from ingestion.evidence.tables import ShownCell, ShownRow
from ingestion.evidence.words import Words

# Blue on white is told apart by every kind of colour sight; the frame stays on a grey print.
_STYLE = """
body { max-width: 60rem; margin: 2rem auto; padding: 0 1.5rem; color: #111; background: #fff;
       font: 1.05rem/1.6 "Noto Serif", "Times New Roman", serif; }
header { font: .95rem/1.5 system-ui, "Noto Sans", sans-serif; border-bottom: 2px solid #0072b2;
         margin-bottom: 1.5rem; }
h1 { font-size: 1.15rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h1 a { color: inherit; text-decoration: none; }
header p { margin: 0 0 .4rem; }
.above { color: #555; }
mark { background: #cfe6f5; color: inherit; outline: 2px solid #0072b2; padding: 0 .15em;
       font-weight: bold; white-space: nowrap; print-color-adjust: exact;
       -webkit-print-color-adjust: exact; }
.wide { overflow-x: auto; padding: 3px; }
table { border-collapse: collapse; font-size: .9rem; line-height: 1.35; }
th, td { border: 1px solid #999; padding: .25rem .5rem; vertical-align: top; }
td { text-align: right; font-variant-numeric: tabular-nums; }
td.words { text-align: left; }
th { background: #f2f2f2; text-align: left; }
th[scope=col] { text-align: center; }
th.leads { background: #e3f0f8; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } .wide { overflow: visible; }
               tr { break-inside: avoid; } }
"""


def web_page(excerpt: Excerpt, title: str, facts: Sequence[str]) -> str:
    """Write the page.

    Args:
        excerpt: what is shown.
        title: the file and the place in it.
        facts: what was read there, a line each.
    """
    head = tag.HEAD(
        tag.META(charset="utf-8"),
        tag.META(name="viewport", content="width=device-width"),
        tag.TITLE(title),
        tag.STYLE(_STYLE),
    )
    link = tag.A(title, href="#figure")  # a long table's figure stands further down
    said = tag.HEADER(tag.H1(link), *(tag.P(fact) for fact in facts))
    above = [tag.P(passage, {"class": "above"}) for passage in excerpt.above]
    shown = _table(excerpt.table) if excerpt.table else tag.P(*_marked(excerpt.words))
    page = tag.HTML(head, tag.BODY(said, tag.MAIN(*above, shown)), lang="vi")
    return str(lxml.html.tostring(page, doctype="<!DOCTYPE html>", encoding="unicode"))


def _marked(words: Words) -> list[Any]:
    marked = [tag.MARK(words.figure, id="figure")] if words.figure else []
    return [words.before, *marked, words.after]


def _table(rows: Sequence[ShownRow]) -> Any:
    written = (tag.TR(*(_cell(cell) for cell in row)) for row in rows)
    return tag.DIV(tag.TABLE(*written), {"class": "wide"})


def _cell(cell: ShownCell) -> Any:
    reach = {"colspan": cell.columns, "rowspan": cell.rows}
    attributes = {name: str(count) for name, count in reach.items() if count > 1}
    if cell.head_of:
        leads = {"class": "leads"} if cell.leads else {}
        return tag.TH(*_marked(cell.words), attributes | {"scope": cell.head_of} | leads)
    is_said = any(letter.isalpha() for letter in cell.words.before)
    return tag.TD(*_marked(cell.words), attributes | ({"class": "words"} if is_said else {}))
