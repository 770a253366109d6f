r"""The words of the shell that are no SQL: ``\d``, ``\format``, ``\refresh``, ``\help``, ``\q``.

What does not belong here: what is typed without a backslash.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import polars as pl

from orchestration.cli_output import say
from orchestration.cli_rows import Shape
from orchestration.shell.reader import Reader
from orchestration.shell.screen import show_rows

SHAPES = tuple(shape.value for shape in Shape if shape is not Shape.PARQUET)


class CommandError(Exception):
    """There is no such command, or it cannot take what follows it; the message says what can."""


@dataclass(slots=True)
class State:
    """What a session remembers.

    Attributes:
        reader: the version that is asked.
        shape: how answers are shown.
        is_over: whether the user has left.
        outdated: the version of which was said that a newer one is out.
    """

    reader: Reader
    shape: Shape
    is_over: bool = False
    outdated: str = ""


def run_command(state: State, line: str) -> None:
    """Do what a line with a backslash says.

    Raises:
        CommandError: there is no such command, or it cannot take what follows it.
    """
    name, _, rest = line.strip().removesuffix(";").partition(" ")
    if name not in COMMANDS:
        raise CommandError(f"there is no {name}; the commands are {', '.join(COMMANDS)}")
    COMMANDS[name][0](state, rest.strip())


def _describe(state: State, name: str) -> None:
    if not name:
        _list(state)
        return
    table = state.reader.catalogue.table(name)
    if table is None:
        raise CommandError(rf"there is no table {name}; \d lists them")
    say(f"{table.name}{table.call}: {table.comment}")
    columns = [(c.name, c.data_type.lower(), c.comment) for c in table.columns]
    _show_rows(columns, ("column", "type", "comment"))


def _list(state: State) -> None:
    tables = state.reader.catalogue.tables
    _show_rows([(t.name + t.call, t.rows, t.comment) for t in tables], ("table", "rows", "comment"))


def _show_rows(rows: Sequence[tuple[object, ...]], names: tuple[str, ...]) -> None:
    show_rows(pl.DataFrame(rows, schema=names, orient="row"), Shape.TABLE, fit=True)


def _format(state: State, name: str) -> None:
    if name not in SHAPES:
        raise CommandError(rf"\format takes one of {', '.join(SHAPES)}")
    state.shape = Shape(name)


def _refresh(state: State, rest: str) -> None:
    state.reader.refresh()
    say(f"reading version {state.reader.version}")


def _help(state: State, rest: str) -> None:
    for name, (_, meaning) in COMMANDS.items():
        say(f"{name:<10} {meaning}")
    say("A statement of SQL ends with ;   Ctrl-C stops it, Ctrl-D leaves.")


def _quit(state: State, rest: str) -> None:
    state.is_over = True


COMMANDS: dict[str, tuple[Callable[[State, str], None], str]] = {
    r"\d": (_describe, r"list the tables; \d TABLE lists its columns"),
    r"\format": (_format, f"how answers are shown: {', '.join(SHAPES)}"),
    r"\refresh": (_refresh, "read the newest version from now on"),
    r"\help": (_help, "this list"),
    r"\q": (_quit, "leave"),
}
