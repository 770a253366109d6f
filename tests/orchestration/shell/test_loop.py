"""What a session of the shell does with what is typed; the last test is a session in a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pexpect
import pytest

from orchestration.cli_rows import Shape
from orchestration.shell import loop
from orchestration.shell.commands import State
from orchestration.shell.loop import is_finished, mention_newer, run_input
from orchestration.shell.reader import Reader
from tests.warehouse.conftest import handmade_build
from warehouse.home import CHECKOUT, Home
from warehouse.publish import publish


@pytest.fixture
def published(home: Home) -> Home:
    publish(home, handmade_build(home, 1))
    return home


@pytest.fixture
def state(published: Home, monkeypatch: pytest.MonkeyPatch) -> Iterator[State]:
    monkeypatch.setenv("PAGER", "cat")
    with Reader(published) as reader:
        yield State(reader, Shape.CSV)


@pytest.mark.parametrize(
    ("text", "finished"),
    [
        ("select 1;", True),
        ("select 1; -- done", True),
        ("select 'Bắc Ninh';\n", True),
        ("\\d", True),
        ("", True),
        ("select 1", False),
        ("select 1 -- not yet;", False),
        ("select 'a;", False),
        ("select 'Hà Nội", False),
        ("select /* a; ", False),
    ],
)
def test_a_statement_is_finished_by_a_semicolon_that_is_one(text: str, finished: bool) -> None:
    assert is_finished(text) is finished


def test_statements_are_answered_one_after_the_other(
    state: State, capsys: pytest.CaptureFixture[str]
) -> None:
    run_input(state, "set threads = 1; select 'a;b' as words; from fct_number;")
    assert capsys.readouterr().out == "words\na;b\nnumber\n1\n"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("selec 1;", "syntax error"),
        ("from nowhere;", "nowhere does not exist"),
        ("create table mine (a int);", "read-only"),
        ("copy fct_number to 'stolen.csv';", "disabled by configuration"),
        ("\\d nowhere", "no table nowhere"),
        ("\\format parquet", "one of table, csv, json"),
        ("\\x", "the commands are \\d"),
    ],
)
def test_what_cannot_be_done_is_said_and_the_session_goes_on(
    state: State, capsys: pytest.CaptureFixture[str], typed: str, said: str
) -> None:
    run_input(state, typed)
    assert said in capsys.readouterr().err
    run_input(state, "select 2 as n;")
    assert capsys.readouterr().out == "n\n2\n"


def test_tables_are_listed_and_described_with_their_comments(
    state: State, capsys: pytest.CaptureFixture[str]
) -> None:
    run_input(state, "\\d")
    assert "One number." in capsys.readouterr().out
    run_input(state, "\\d FCT_NUMBER;")
    described = capsys.readouterr().out
    assert "fct_number: One number." in described
    assert "number │ integer" in described


def test_the_format_holds_until_it_is_switched(
    state: State, capsys: pytest.CaptureFixture[str]
) -> None:
    run_input(state, "\\format json")
    run_input(state, "from fct_number;")
    assert capsys.readouterr().out == '[{"number": 1}]\n'
    run_input(state, "\\format table")
    run_input(state, "from fct_number;")
    assert capsys.readouterr().out.split() == ["number", "━━━━━━", "1", "1", "rows"]


def test_long_answers_are_cut_and_say_so(
    state: State, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "MOST_ROWS", 3)
    run_input(state, "from range(10);")
    told = capsys.readouterr()
    assert told.out == "range\n0\n1\n2\n"
    assert "the first 3 rows" in told.err


def test_a_session_keeps_its_version_until_it_is_told_to_take_the_newest(
    state: State, published: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not state.reader.is_outdated
    publish(published, handmade_build(published, 2))
    assert state.reader.is_outdated
    run_input(state, "from fct_number;")
    run_input(state, "\\refresh")
    run_input(state, "from fct_number;")
    assert not state.reader.is_outdated
    told = capsys.readouterr().out
    assert told == f"number\n1\nreading version {state.reader.version}\nnumber\n2\n"


def test_each_newer_version_is_mentioned_once(
    state: State, published: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in (2, 3):
        mention_newer(state)
        publish(published, handmade_build(published, number))
        mention_newer(state)
        mention_newer(state)
        state.reader.refresh()
    assert capsys.readouterr().out.count("a newer version is out") == 2


def test_help_lists_the_commands_and_q_leaves(
    state: State, capsys: pytest.CaptureFixture[str]
) -> None:
    run_input(state, "\\help")
    assert "\\refresh" in capsys.readouterr().out
    run_input(state, "\\q")
    assert state.is_over


def test_an_interrupted_statement_ends_and_the_connection_goes_on(published: Home) -> None:
    with Reader(published) as reader:
        connection = reader._connection
        asked = reader._thread.submit(reader._rows, ENDLESS, 1)
        while not asked.done():
            connection.interrupt()
        with pytest.raises(duckdb.InterruptException):
            asked.result()
        assert reader.ask("select 1", 1) is not None


def test_what_ctrl_c_left_running_is_stopped_by_the_next_statement_and_at_the_end(
    published: Home,
) -> None:
    with Reader(published) as reader:
        left = reader._thread.submit(reader._rows, ENDLESS, 1)
        assert reader.ask("select 1", 1) is not None
        assert isinstance(left.exception(), duckdb.InterruptException)
        left = reader._thread.submit(reader._rows, ENDLESS, 1)
    assert isinstance(left.exception(), duckdb.InterruptException)


LINE_TAKEN = r"\x1b\[\?2004l"  # the prompt gives the terminal back
ENDLESS = "select count(*) from range(1000000000000) t(a) where a % 7 = 3"


def typing(home: Home, folder: Path) -> pexpect.spawn[str]:
    """A session in a terminal of its own."""
    settings = {"TERM": "xterm", "PAGER": "cat", "PROMPT_TOOLKIT_NO_CPR": "1"}
    return pexpect.spawn(
        sys.executable,
        ["-m", "orchestration.cli", "--home", str(home.root), "sql"],
        env={**os.environ, **settings, "PYTHONPATH": str(CHECKOUT)},
        cwd=str(folder),
        encoding="utf-8",
        dimensions=(30, 120),
        timeout=120,
    )


def test_a_session_in_a_terminal(published: Home, tmp_path: Path) -> None:
    session = typing(published, tmp_path)
    session.expect("lists the tables")
    session.send("select number + 41 as answer\r")
    session.expect(r"\.\.\.")  # Enter begins a new line, since nothing ends the statement
    session.send("from fct_nu")
    session.expect("One number")  # the comment, beside the completion
    session.send("\t;\r")
    session.expect("42")
    session.send("selec 1;\r")
    session.expect("syntax error")
    session.send(f"{ENDLESS};\r")
    session.expect(LINE_TAKEN)
    session.sendintr()
    while session.expect(["nterrupted", pexpect.TIMEOUT], timeout=5):
        session.sendintr()  # the first one came before the statement began
    publish(published, handmade_build(published, 2))
    session.send("select 'still here';\r")
    session.expect("a newer version is out")
    session.send("\\refresh\r")
    session.expect("reading version")
    session.send("\\q\r")
    session.expect(pexpect.EOF)
    session.close()
    assert session.exitstatus == 0
    assert "+from fct_number;" in published.sql_history.read_text(encoding="utf-8")
