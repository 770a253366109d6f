"""Reads statements at a prompt and shows what the warehouse says, until the user leaves.

What does not belong here: asking (``reader``), showing (``screen``), completing (``completion``).
"""

from __future__ import annotations

import os

import duckdb
from prompt_toolkit import PromptSession
from prompt_toolkit.application import get_app
from prompt_toolkit.filters import Condition
from prompt_toolkit.history import FileHistory, History, InMemoryHistory
from prompt_toolkit.lexers import PygmentsLexer
from pygments.lexers.sql import SqlLexer  # type: ignore[import-untyped]

from orchestration.cli_output import say, warn
from orchestration.cli_rows import Shape
from orchestration.shell.commands import CommandError, State, run_command
from orchestration.shell.completion import SqlCompleter
from orchestration.shell.reader import Reader
from orchestration.shell.screen import show_rows
from warehouse.home import Home

MOST_ROWS = 10_000
_PROMPT = "khoso> "
_CONTINUED = "   ... "


def run_shell(home: Home, shape: Shape) -> None:
    """Talk to the user until they leave.

    Args:
        home: whose warehouse is asked.
        shape: how answers are shown at first.

    Raises:
        NothingPublishedError: there is no warehouse yet.
    """
    with Reader(home) as reader:
        state = State(reader, shape)
        session = _session(home, reader)
        say(rf"version {reader.version}; \d lists the tables, \help what else there is")
        while not state.is_over:
            mention_newer(state)
            try:
                typed = session.prompt(_PROMPT)
            except KeyboardInterrupt:  # what was begun is dropped
                continue
            except EOFError:
                return
            run_input(state, typed)


def mention_newer(state: State) -> None:
    """Say once that a newer version than the one that is read is out."""
    if state.reader.is_outdated and state.outdated != state.reader.version:
        say(r"a newer version is out; \refresh reads it")
        state.outdated = state.reader.version


def run_input(state: State, text: str) -> None:
    """Run what was typed: a command, or statements one after the other."""
    try:
        if text.lstrip().startswith("\\"):
            run_command(state, text)
            return
        for statement in duckdb.extract_statements(text):
            _run_statement(state, statement.query)
    except (CommandError, duckdb.Error) as error:
        warn(str(error))
    except KeyboardInterrupt:  # between two statements, or while an answer is drawn
        warn("interrupted")


def is_finished(text: str) -> bool:
    """Whether Enter ends the input: after a semicolon that ends a statement, or a command."""
    if not text.strip() or text.lstrip().startswith("\\"):
        return True
    # Quotes and comments that are still open end the list of tokens before them.
    tokens = duckdb.tokenize(text)
    return bool(tokens) and text.encode()[tokens[-1][0] :].startswith(b";")


def _run_statement(state: State, statement: str) -> None:
    rows = state.reader.ask(statement, MOST_ROWS)
    if rows is None:
        return
    show_rows(rows, state.shape)
    if rows.height == MOST_ROWS:
        warn(f'the first {MOST_ROWS:,} rows; all of them: khoso sql "..." --output FILE')
    elif state.shape is Shape.TABLE:
        say(f"{rows.height:,} rows")


def _session(home: Home, reader: Reader) -> PromptSession[str]:
    def is_unfinished() -> bool:
        return not is_finished(get_app().current_buffer.text)

    return PromptSession(
        lexer=PygmentsLexer(SqlLexer),
        completer=SqlCompleter(lambda: reader.catalogue),
        history=_history(home),
        multiline=Condition(is_unfinished),
        prompt_continuation=_CONTINUED,
    )


def _history(home: Home) -> History:
    """What was typed before; not kept where the home can only be read."""
    writable = os.access(home.sql_history if home.sql_history.exists() else home.root, os.W_OK)
    return FileHistory(str(home.sql_history)) if writable else InMemoryHistory()
