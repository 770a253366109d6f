from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from orchestration.cli import app
from orchestration.cli_diff import changes_in_a_line
from tests.orchestration.conftest import Ran
from tests.warehouse import synthetic
from tests.warehouse.conftest import handmade_build
from warehouse.home import Home
from warehouse.manifest import Change, Changes
from warehouse.publish import Published, publish


def khoso(home: Home, *arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["--home", str(home.root), *map(str, arguments)])


@pytest.fixture
def numbers(tmp_path: Path) -> tuple[Home, list[Published]]:
    """A home with three versions."""
    home = synthetic.prepare(tmp_path / "numbers")
    return home, [publish(home, handmade_build(home, number)) for number in (1, 1, 2)]


def test_tables_are_exported_by_name(ran: Ran, tmp_path: Path) -> None:
    result = khoso(ran.home, "export", "dim_report", "-f", "xlsx", "-o", tmp_path)
    assert result.exit_code == 0, result.output
    assert (tmp_path / "dim_report.xlsx").exists()
    assert "dim_report.xlsx" in result.stdout


def test_what_cannot_be_exported_is_an_error_without_traceback(ran: Ran, tmp_path: Path) -> None:
    result = khoso(ran.home, "export", "dim_reprot", "-o", tmp_path)
    assert result.exit_code == 1
    assert "did you mean dim_report" in result.stderr


def test_diff_tells_what_the_published_version_changed(
    numbers: tuple[Home, list[Published]],
) -> None:
    home, versions = numbers
    told = khoso(home, "diff", "--format", "csv").stdout.splitlines()
    assert told == ["table,added,removed,changed,columns", "fct_number,1,1,0,"]
    assert f"since {versions[1].version}" in khoso(home, "diff").stdout


def test_diff_compares_any_two_kept_versions(numbers: tuple[Home, list[Published]]) -> None:
    home, versions = numbers
    same = khoso(home, "diff", versions[0].version, versions[1].version, "--format", "csv")
    assert same.stdout.splitlines() == ["table,added,removed,changed,columns"]
    against_now = khoso(home, "diff", versions[0].version, "--format", "csv")
    assert against_now.stdout.splitlines()[1:] == ["fct_number,1,1,0,"]


def test_diff_of_an_unknown_version_lists_those_that_are_kept(
    numbers: tuple[Home, list[Published]],
) -> None:
    home, versions = numbers
    result = khoso(home, "diff", "1999")
    assert result.exit_code == 1
    assert versions[0].version in result.stderr


def test_the_first_version_has_nothing_before_it(ran: Ran) -> None:
    assert "first version" in khoso(ran.home, "diff").stdout


def test_the_line_of_status_names_figures_and_counts_the_rest() -> None:
    marts = {
        "dim_report": Change(1, 0),
        "fct_figures": Change(40, 2, 3, {"status": 3, "value": 1}),
        "fct_conflicts": Change(1, 0),
        "fct_review": Change(1, 1),
    }
    assert changes_in_a_line(Changes("v1", marts, [])) == (
        "reports: 1 new; figures: 40 new, 2 gone, 3 changed, 1 with another value; "
        "rows of 2 other tables (since v1; more: khoso diff)"
    )
    assert changes_in_a_line(Changes("v1", {}, [])).startswith("nothing (since v1")
