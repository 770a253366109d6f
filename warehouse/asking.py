"""The questions that analysts ask first, kept as SQL files, and their answers.

A question is a file of ``questions/``: a comment in TOML that says in Vietnamese and English what
is asked, with which parameters, and one SELECT statement that names each of them as ``$name``. What
several questions say alike of a parameter stands in ``parameters.toml``.
Values reach DuckDB as parameters of a prepared statement, never as text of the query.

What does not belong here: how an answer is shown, and any question itself.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import duckdb
import polars as pl
from pydantic import BaseModel, ConfigDict, Field, ValidationError

QUESTIONS = Path(__file__).parent / "questions"
_SHARED = QUESTIONS / "parameters.toml"
_FILE = re.compile(r"/\*\n(?P<facts>.*?)\*/\n(?P<sql>.*)", re.DOTALL)
_MONTH = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")

Value = str | int | date | None


class QuestionFileError(Exception):
    """A file does not hold a question; the message names it and says what is wrong."""


class UnanswerableError(Exception):
    """The published version cannot be asked this; the message says what to do."""


class Kind(StrEnum):
    """What a parameter's value is."""

    TEXT = "text"
    MONTH = "month"
    DATE = "date"
    INTEGER = "integer"


class Parameter(BaseModel):
    """What may be said about a question.

    Attributes:
        type: what its value is.
        default: as it would be typed; without one the question chooses.
        choices: the only values, where not everything goes.
        label_vi: what it is, in Vietnamese.
        label_en: in English.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    type: Kind
    default: str | None = None
    choices: tuple[str, ...] = ()
    label_vi: str
    label_en: str

    def read(self, typed: str) -> Value:
        """The value that somebody typed.

        Raises:
            ValueError: it is none of this kind; the message says what would be.
        """
        if self.choices and typed not in self.choices:
            raise ValueError(f"{typed!r} is none of {', '.join(self.choices)}")
        match self.type:
            case Kind.TEXT:
                return typed
            case Kind.MONTH if _MONTH.fullmatch(typed):
                return typed
            case Kind.DATE:
                return _date(typed)
            case Kind.INTEGER if typed.isdecimal():
                return int(typed)
        raise ValueError(f"{typed!r} is no {_NAMED[self.type]}")


_NAMED = {Kind.MONTH: "month; write it as 2025-05", Kind.INTEGER: "whole number"}


def _date(typed: str) -> date:
    try:
        return date.fromisoformat(typed)
    except ValueError as error:
        raise ValueError(f"{typed!r} is no day; write it as 2025-05-31") from error


class Question(BaseModel):
    """One saved question.

    Attributes:
        name: its file's stem.
        title_vi: the question in Vietnamese.
        title_en: in English.
        about_vi: what the answer holds, in Vietnamese.
        about_en: in English.
        parameters: what may be said about it, by name.
        example: parameters for which few reports already have a telling answer.
        sql: the statement, with the facts above it as its comment.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    title_vi: str
    title_en: str
    about_vi: str
    about_en: str
    parameters: dict[str, Parameter] = Field(default_factory=dict)
    example: dict[str, str] = Field(default_factory=dict)
    sql: str

    def values(self, typed: Mapping[str, str]) -> dict[str, Value]:
        """A value for each parameter: what was typed, else the default, else none.

        Raises:
            ValueError: there is no such parameter, or its value is of another kind.
        """
        if unknown := sorted(typed.keys() - self.parameters.keys()):
            raise ValueError(f"{self.name} has no parameter {', '.join(unknown)}")
        given = {name: typed.get(name, facts.default) for name, facts in self.parameters.items()}
        return {
            name: None if text is None else self.parameters[name].read(text)
            for name, text in given.items()
        }


@cache
def questions() -> Mapping[str, Question]:
    """All saved questions by name, in the order of their names.

    Raises:
        QuestionFileError: a file does not hold a question.
    """
    return {path.stem: read_question(path) for path in sorted(QUESTIONS.glob("*.sql"))}


def read_question(path: Path) -> Question:
    """One question as its file has it.

    Raises:
        QuestionFileError: the file does not hold a question.
    """
    parts = _FILE.fullmatch(path.read_text(encoding="utf-8"))
    if parts is None:
        message = f"{path.name}: begin it with a comment in TOML between lines /* and */"
        raise QuestionFileError(message)
    try:
        facts = _with_shared_parameters(tomllib.loads(parts["facts"]))
        question = Question(name=path.stem, sql=parts["sql"], **facts)
        question.values(question.example)
    except (tomllib.TOMLDecodeError, ValidationError, ValueError, TypeError) as error:
        raise QuestionFileError(f"{path.name}: {error}") from error
    return question


def _with_shared_parameters(facts: dict[str, Any]) -> dict[str, Any]:
    """The facts with what ``parameters.toml`` says of each parameter that has only a name."""
    shared = tomllib.loads(_SHARED.read_text(encoding="utf-8"))
    own = facts.get("parameters", {})
    return facts | {"parameters": {name: said or shared.get(name) for name, said in own.items()}}


def answer(
    connection: duckdb.DuckDBPyConnection, question: Question, values: Mapping[str, Value]
) -> pl.DataFrame:
    """What the warehouse says to a question.

    Args:
        connection: the warehouse.
        question: what is asked.
        values: one for each of its parameters, as ``Question.values`` gives them.

    Raises:
        UnanswerableError: the statement does not fit this warehouse.
    """
    try:
        return connection.execute(question.sql, dict(values)).pl()
    except duckdb.Error as error:
        message = f"{question.name} cannot be asked of this version; `khoso run` builds it anew"
        raise UnanswerableError(f"{message}\n{error}") from error
