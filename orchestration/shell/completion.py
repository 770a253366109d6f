r"""What may be typed next: tables after FROM, their columns with comments, functions, words of SQL.

What does not belong here: what there is (``warehouse.catalogue``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document

from orchestration.shell.commands import COMMANDS, SHAPES
from warehouse.catalogue import Catalogue, Column, Table

# What follows FROM or JOIN: a table, the parameters of a function, another name for it.
_SOURCE = re.compile(
    r"\b(?:from|join)\s+(?P<table>\w+)(?:\s*\([^)]*\))?(?:\s+(?:as\s+)?(?P<alias>\w+))?",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w*$")
_QUALIFIED = re.compile(r"(?P<source>\w+)\.\w*$")
_AFTER_FROM = re.compile(r"\b(?:from|join)\s+\w*$", re.IGNORECASE)
_IN_QUOTES = re.compile(r"^(?:[^']*'[^']*')*[^']*'[^']*$")

Offer = tuple[str, str]


class SqlCompleter(Completer):
    """Completes by the catalogue of the version that is read.

    Args:
        catalogue: gives it anew each time, since the version may change.
    """

    def __init__(self, catalogue: Callable[[], Catalogue]) -> None:
        self._catalogue = catalogue

    def get_completions(
        self,
        document: Document,
        complete_event: CompleteEvent,  # noqa: ARG002  the base class has it
    ) -> Iterator[Completion]:
        """What may stand where the cursor is, the likeliest first."""
        before = document.text_before_cursor
        found = _WORD.search(before)
        word = found.group() if found else ""
        for name, meaning in self._offers(before, document.text):
            if name.lower().startswith(word.lower()) and name != word:
                yield Completion(name, -len(word), display_meta=meaning)

    def _offers(self, before: str, text: str) -> Iterable[Offer]:
        catalogue = self._catalogue()
        if before.startswith("\\"):
            return _of_command(catalogue, before)
        if _IN_QUOTES.match(before):
            return ()
        sources = _sources(catalogue, text)
        if qualified := _QUALIFIED.search(before):
            table = sources.get(qualified["source"].lower())
            return _columns(table.columns) if table else ()
        if _AFTER_FROM.search(before):
            return _tables(catalogue)
        return _anything(catalogue, list(sources.values()), before)


def _of_command(catalogue: Catalogue, before: str) -> Iterable[Offer]:
    """A word with a backslash, or what follows it."""
    name, blank, _ = before.partition(" ")
    if not blank:  # the word to complete has no backslash
        return [(known.removeprefix("\\"), meaning) for known, (_, meaning) in COMMANDS.items()]
    follows = {r"\d": _tables(catalogue), r"\format": [(shape, "") for shape in SHAPES]}
    return follows.get(name, [])


def _sources(catalogue: Catalogue, text: str) -> dict[str, Table]:
    """The tables of a statement by the names that it gives them."""
    sources: dict[str, Table] = {}
    for source in _SOURCE.finditer(text):
        if table := catalogue.table(source["table"]):
            sources[table.name] = table
            sources[(source["alias"] or table.name).lower()] = table
    return sources


def _tables(catalogue: Catalogue) -> list[Offer]:
    """Tables and table functions, the latter ready to take their parameters."""
    offers = [
        (t.name + ("(" if t.call else ""), f"{t.call} {t.comment}".strip())
        for t in catalogue.tables
    ]
    return list(dict(offers).items())


def _columns(columns: Iterable[Column]) -> list[Offer]:
    return [(c.name, c.comment or c.data_type.lower()) for c in columns]


def _anything(catalogue: Catalogue, sources: list[Table], before: str) -> Iterator[Offer]:
    """Columns of the tables named, of all while none is; then words of SQL and functions."""
    columns: dict[str, str] = {}
    for table in sources or catalogue.tables:
        for name, meaning in _columns(table.columns):
            columns.setdefault(name, meaning)
    yield from columns.items()
    yield from ((name, "") for name in catalogue.keywords)
    yield from ((f"{name}(", meaning) for name, meaning in catalogue.functions)
    yield from _tables(catalogue)
