"""``khoso show``: where a figure of the warehouse stands, in words and as it looks there.

What does not belong here: cutting it out and drawing it (``ingestion.evidence``).
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from ingestion.documents import Document
from ingestion.evidence.excerpt import Excerpt, excerpt_of
from ingestion.evidence.page_image import page_image
from ingestion.evidence.web_page import web_page
from ingestion.locators import box_in
from ingestion.readers.sniffing import Format
from ingestion.store import Store
from orchestration.cli_output import need_folder, say, say_marked, warn
from orchestration.cli_sql import ask
from orchestration.markdown import plain
from warehouse.home import Home

Figure = dict[str, Any]

_SHORTEST_ID = 6
_QUERY = """
    select figures.*, provinces.name_vi, indicators.label_vi, sectors.name_vi as sector_vi
    from fct_observations as figures
    inner join dim_province as provinces using (province_id)
    inner join dim_indicator as indicators on figures.indicator = indicators.indicator_code
    inner join dim_sector as sectors on figures.sector = sectors.sector_id
    where starts_with(figures.observation_id, lower($1))
    limit 2
"""
_REMEDY = 'khoso sql "select observation_id, value, quote from fct_observations where ..."'

Id = Annotated[
    str,
    typer.Argument(
        metavar="OBSERVATION", help="Its observation_id, or how it begins.", show_default=False
    ),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Also write it: .png, the page of a PDF; .html, the passage or table of any report.",
    ),
]


class OutdatedError(Exception):
    """What was read of a report is not what was published; the message says what to do."""


def show_command(context: typer.Context, observation: Id, output: Output = None) -> None:
    """Show where a figure stands: file, place and passage, with the number marked.

    The box of a figure on a PDF's page is told in points from the page's upper left corner.
    """
    figure = _figure(context.obj, observation)
    store = Store(context.obj.root)
    document = _document(store, figure)
    is_pdf = document.media_type == Format.PDF
    _check(output, figure["file_name"], is_pdf=is_pdf)
    box = box_in(figure["locator"])
    excerpt = excerpt_of(document, figure["char_start"], figure["char_end"])
    place = f"{figure['file_name']}, {figure['locator']}"
    facts = [_subject(figure), _value(figure)]
    _tell([*facts, place], excerpt, figure["quote"])
    if is_pdf and box is None:
        warn("Where on its page this number is printed is not known: it is not framed.")
    if output is None:
        return
    if output.suffix.lower() == ".png":
        page_image(store.archive.original(figure["doc_id"]), figure["page"], box).save(output)
    else:
        output.write_text(web_page(excerpt, place, facts), encoding="utf-8")
    say(f"Written: {output}")


def _figure(home: Home, observation: str) -> Figure:
    if len(observation) < _SHORTEST_ID:
        raise typer.BadParameter(f"give at least {_SHORTEST_ID} characters of its observation_id")
    found = ask(home, _QUERY, [observation])
    if found.is_empty():
        raise typer.BadParameter(f"no figure has the id {observation}; find it by {_REMEDY}")
    if found.height > 1:
        raise typer.BadParameter(f"several ids begin with {observation}; give more of it")
    return found.row(0, named=True)


def _document(store: Store, figure: Figure) -> Document:
    """The report as it was read, if that is what was published."""
    try:
        document = store.document(figure["doc_id"])
    except FileNotFoundError:
        document = None
    stretch = slice(figure["char_start"], figure["char_end"])
    if document is None or document.text[stretch] != figure["raw_value"]:
        message = "was not read as it was published"
        raise OutdatedError(f"{figure['file_name']} {message}; run `khoso run` and show it again")
    return document


def _check(output: Path | None, file_name: str, *, is_pdf: bool) -> None:
    if output is None:
        return
    need_folder(output)
    ending = output.suffix.lower()
    if ending not in {".png", ".html"}:
        raise typer.BadParameter("end it in .png or .html", param_hint="--output")
    if ending == ".png" and not is_pdf:
        message = f"{file_name} has no pages to picture; end it in .html"
        raise typer.BadParameter(message, param_hint="--output")


def _subject(figure: Figure) -> str:
    start, end = figure["period_start"], figure["period_end"]
    return _joined(
        figure["name_vi"],
        f"{figure['label_vi']} ({figure['indicator']})",
        figure["sector"] != "total" and f"{figure['sector_vi']} ({figure['sector']})",
        figure["item"],
        start if start == end else f"{start} to {end}",
        figure["price_basis"] and f"{figure['price_basis']} prices",
    )


def _value(figure: Figure) -> str:
    gap = "" if figure["raw_unit"] in {"", "%"} else " "
    printed = f"{figure['raw_value']}{gap}{figure['raw_unit']}"
    other = figure["other_value"]
    return _joined(
        f"{figure['measure']} {plain(figure['value'])} {figure['unit']}",
        figure["approx"],
        figure["status"],
        f'printed "{printed}"',
        other is not None and f"could also be {plain(other)}",
        figure["is_corrected"] and "corrected by a reviewer",
    )


def _joined(*parts: str | bool) -> str:
    return " · ".join(str(part) for part in parts if part)


def _tell(lines: list[str], excerpt: Excerpt, quote: str) -> None:
    for line in lines:
        say(line)
    say("")
    say_marked(*excerpt.words)
    if excerpt.table:
        say(f"quote: {quote}")
