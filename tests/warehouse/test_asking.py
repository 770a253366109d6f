"""The saved questions: what a file must say, which values are taken, and that SQL gets no text."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import duckdb
import pytest

from warehouse.access import connect_for_questions
from warehouse.asking import (
    Kind,
    Parameter,
    Question,
    QuestionFileError,
    UnanswerableError,
    answer,
    questions,
    read_question,
)
from warehouse.home import Home
from warehouse.publish import Published

FACTS = """title_vi = "Bao nhiêu?"
title_en = "How many?"
about_vi = "Một số."
about_en = "A number."
"""
PARAMETER = """
[parameters.month]
type = "month"
label_vi = "Tháng"
label_en = "Month"
"""
FIRST_TEN = {
    "contribution", "coverage", "disagreements", "known_on", "plan", "province", "ranking",
    "restated", "revisions", "source",
}  # fmt: skip


def file(folder: Path, text: str) -> Path:
    path = folder / "how_many.sql"
    path.write_text(text, encoding="utf-8")
    return path


def parameter(kind: Kind, *choices: str) -> Parameter:
    return Parameter(type=kind, choices=choices, label_vi="", label_en="")


def test_the_ten_questions_that_analysts_ask_first_are_there() -> None:
    assert set(questions()) == FIRST_TEN


@pytest.mark.parametrize("question", questions().values(), ids=lambda q: q.name)
def test_a_question_names_each_of_its_parameters_and_no_other(question: Question) -> None:
    (statement,) = duckdb.extract_statements(question.sql)
    assert statement.type == duckdb.StatementType.SELECT
    assert statement.named_parameters == set(question.parameters)


@pytest.mark.parametrize("question", questions().values(), ids=lambda q: q.name)
def test_every_question_can_be_asked_of_any_warehouse(
    built_by_dbt: tuple[Home, Published], question: Question
) -> None:
    with connect_for_questions(built_by_dbt[0]) as connection:
        for typed in ({}, question.example):
            assert answer(connection, question, question.values(typed)).width > 5


def test_a_value_is_never_text_of_the_query(built_by_dbt: tuple[Home, Published]) -> None:
    question = questions()["ranking"]
    values = question.values({"indicator": "iip' or true --"})
    with connect_for_questions(built_by_dbt[0]) as connection:
        assert answer(connection, question, values).is_empty()


def test_a_question_about_one_province_takes_its_name_without_accents(
    built_by_dbt: tuple[Home, Published],
) -> None:
    question = questions()["source"]
    asked = {"indicator": "industrial_output", "month": "2024-05"}
    with connect_for_questions(built_by_dbt[0]) as connection:
        for name in ("Bắc Giang", "bac giang", "VN24-200401"):
            rows = answer(connection, question, question.values({**asked, "province": name}))
            assert rows["file_name"].to_list() == ["june.txt", "may_again.txt", "may.txt"]
            assert rows["chosen_by"].is_null().to_list() == [False, True, True]


def test_an_older_version_that_lacks_a_table_says_what_to_do() -> None:
    with (
        duckdb.connect() as connection,
        pytest.raises(UnanswerableError, match="`khoso run` builds it anew"),
    ):
        answer(connection, questions()["plan"], questions()["plan"].values({}))


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        (Kind.TEXT, "iip", "iip"),
        (Kind.MONTH, "2025-12", "2025-12"),
        (Kind.DATE, "2025-12-31", date(2025, 12, 31)),
        (Kind.INTEGER, "12", 12),
    ],
)
def test_a_value_is_read_as_its_kind(kind: Kind, typed: str, value: object) -> None:
    assert parameter(kind).read(typed) == value


@pytest.mark.parametrize(
    ("facts", "typed", "said"),
    [
        (parameter(Kind.MONTH), "2025-13", "write it as 2025-05"),
        (parameter(Kind.DATE), "2025-02-30", "write it as 2025-05-31"),
        (parameter(Kind.INTEGER), "-1", "no whole number"),
        (parameter(Kind.TEXT, "month", "year"), "day", "none of month, year"),
    ],
)
def test_a_value_of_another_kind_is_refused_with_what_would_do(
    facts: Parameter, typed: str, said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        facts.read(typed)


def test_a_parameter_that_a_question_does_not_have_is_refused() -> None:
    with pytest.raises(ValueError, match="plan has no parameter sector"):
        questions()["plan"].values({"sector": "total"})


def test_what_is_not_typed_is_the_default_or_left_to_the_question(tmp_path: Path) -> None:
    text = f"/*\n{FACTS}{PARAMETER}default = '2025-01'\n{PARAMETER.replace('month', 'other')}*/\n"
    question = read_question(file(tmp_path, text.replace('"other"', '"text"')))
    assert question.values({}) == {"month": "2025-01", "other": None}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("select 1", "begin it with a comment"),
        ("/*\ntitle_vi = \n*/\nselect 1", "Invalid value"),
        ("/*\ntitle_vi = 'Gì?'\n*/\nselect 1", "title_en"),
        (f"/*\n{FACTS}author = 'x'\n*/\nselect 1", "author"),
        (f"/*\n{FACTS}name = 'x'\n*/\nselect 1", "name"),
        (f"/*\n{FACTS}example = {{ day = '1' }}\n*/\nselect 1", "no parameter day"),
        (f"/*\n{FACTS}{PARAMETER}default = 'May'\n*/\nselect $month", "no month"),
    ],
)
def test_a_file_that_holds_no_question_is_named_with_what_is_wrong(
    tmp_path: Path, text: str, said: str
) -> None:
    with pytest.raises(QuestionFileError, match=said) as caught:
        read_question(file(tmp_path, text))
    assert "how_many.sql" in str(caught.value)


def test_a_parameter_that_has_only_a_name_is_the_shared_one(tmp_path: Path) -> None:
    path = file(tmp_path, f"/*\n{FACTS}[parameters.sector]\n*/\nselect $sector\n")
    assert read_question(path).parameters["sector"].default == "total"


def test_a_parameter_that_has_only_a_name_must_be_shared(tmp_path: Path) -> None:
    path = file(tmp_path, f"/*\n{FACTS}[parameters.colour]\n*/\nselect $colour\n")
    with pytest.raises(QuestionFileError, match="colour"):
        read_question(path)
