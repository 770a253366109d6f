"""``khoso ask``: every saved question is a command, and the page about them is true."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from orchestration.cli import app
from orchestration.pipeline import run
from warehouse.asking import questions
from warehouse.home import CHECKOUT, Home

PAGE = CHECKOUT / "docs" / "questions.md"


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """The warehouse of the built-in samples."""
    home = Home(tmp_path_factory.mktemp("samples"))
    run(home, [CHECKOUT / "samples" / "reports"])
    return home


def khoso(home: Home, *arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["--home", str(home.root), *map(str, arguments)])


def rows_of(result: Result) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(result.stdout)))


def test_the_list_names_every_question_in_both_languages(home: Home) -> None:
    listed = khoso(home, "ask").stdout
    for question in questions().values():
        assert question.name in listed
        assert question.title_vi in listed
        assert question.title_en in listed


def test_help_tells_the_parameters_of_a_question(home: Home) -> None:
    told = khoso(home, "ask", "ranking", "--help").stdout
    assert all(f"--{name} " in told for name in questions()["ranking"].parameters)
    assert "YYYY-MM" in told
    assert "month|year_to_date" in told


@pytest.mark.parametrize("name", questions())
def test_without_parameters_a_question_has_an_answer(samples: Home, name: str) -> None:
    assert rows_of(khoso(samples, "ask", name, "--format", "csv"))


def test_a_question_takes_its_parameters(samples: Home) -> None:
    asked = ("ask", "known_on", "--day", "2026-02-15", "--month", "2026-01", "--format", "csv")
    (row,) = rows_of(khoso(samples, *asked))
    assert (row["value_then"], row["value_now"]) == ("18350.2", "18424.00321")


def test_an_answer_goes_to_a_file(samples: Home, tmp_path: Path) -> None:
    assert khoso(samples, "ask", "plan", "-o", tmp_path / "plan.csv").exit_code == 0
    assert "Tây Ninh" in (tmp_path / "plan.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("ranking", "--month", "May"), "write it as 2025-05"),
        (("ranking", "--period", "week"), "none of month, year_to_date"),
        (("ranking", "--colour", "red"), "--colour"),
        (("rankings",), "Did you mean 'ranking'?"),
    ],
)
def test_what_cannot_be_asked_is_wrong_usage(
    home: Home, arguments: tuple[str, ...], said: str
) -> None:
    result = khoso(home, "ask", *arguments)
    assert result.exit_code == 2
    assert said in result.stderr


def test_a_question_before_the_first_run_says_how_to_begin(home: Home) -> None:
    result = khoso(home, "ask", "plan")
    assert result.exit_code == 1
    assert "run `khoso run`" in result.stderr


def test_the_page_is_what_the_samples_answer(samples: Home) -> None:
    written = khoso(samples, "ask", "--document").stdout
    assert written == PAGE.read_text(encoding="utf-8"), (
        "docs/questions.md is stale: run the samples into an empty home, then "
        "`khoso ask --document > docs/questions.md`"
    )
