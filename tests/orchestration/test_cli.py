from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import polars as pl
import pytest
from click.testing import Result
from typer.testing import CliRunner

from ingestion.vocabulary_check import Problem, row_counts
from orchestration import cli_ui, cli_vocabulary
from orchestration.cli import app
from orchestration.cli_extract import COLUMNS
from tests.orchestration.conftest import PROGRAM, REPORT, Ran
from warehouse.home import Home
from warehouse.locking import writer_lock

COMMANDS = (
    "run",
    "status",
    "sql",
    "ask",
    "export",
    "diff",
    "review",
    "show",
    "extract",
    "ledger",
    "vocabulary",
    "docs",
    "ui",
)


def khoso(*arguments: str | Path, home: Home | None = None) -> Result:
    place = ["--home", str(home.root)] if home else []
    return CliRunner().invoke(app, [*place, *map(str, arguments)])


def test_help_tells_the_commands_and_exit_codes() -> None:
    told = khoso("--help").output
    assert all(command in told for command in COMMANDS)
    assert "Exit codes: 0 done" in told


def test_a_run_sums_up_and_says_what_to_do_about_the_rest(ran: Ran) -> None:
    result = khoso("run", *ran.files, home=ran.home)
    assert result.exit_code == 3
    assert "Nothing new" in result.stdout
    assert "1 reports" in result.stdout
    assert "khoso sql" in result.stdout
    assert "page_1.png" in result.stderr
    assert "scan the page anew" in result.stderr


def test_a_run_of_readable_files_ends_well(ran: Ran) -> None:
    assert khoso("run", ran.files[0], home=ran.home).exit_code == 0


def test_a_busy_warehouse_is_an_error_without_traceback(home: Home) -> None:
    with writer_lock(home):
        result = khoso("run", REPORT, home=home)
    assert result.exit_code == 1
    assert "another process is writing" in result.stderr
    assert "Traceback" not in result.output


def test_status_before_the_first_run_says_how_to_begin(home: Home) -> None:
    (home.landing / "new.txt").write_text("a report")
    result = khoso("status", home=home)
    assert result.exit_code == 0
    assert "nothing yet; run `khoso run`" in result.stdout
    assert "new.txt" in result.stdout


def test_status_shows_what_is_published_and_put_aside(ran: Ran) -> None:
    result = khoso("status", home=ran.home)
    assert ran.report.manifest.version in result.stdout
    assert "Up to date: yes" in result.stdout
    assert "page_1.png" in result.stderr


def test_a_question_before_the_first_run_says_how_to_begin(home: Home) -> None:
    result = khoso("sql", "select 1", home=home)
    assert result.exit_code == 1
    assert "run `khoso run`" in result.stderr


def test_without_a_terminal_the_query_is_read_from_the_input(ran: Ran) -> None:
    arguments = ["--home", str(ran.home.root), "sql", "--format", "csv"]
    assert CliRunner().invoke(app, arguments, input="select 1 as n;\n").stdout == "n\n1\n"


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("select * from nowhere", "nowhere does not exist"),
        ("drop table dim_month", "read-only"),
        ("copy dim_month to 'stolen.csv'", "disabled by configuration"),
    ],
)
def test_a_question_that_cannot_be_answered_says_why(ran: Ran, query: str, said: str) -> None:
    result = khoso("sql", query, home=ran.home)
    assert result.exit_code == 1
    assert said in result.stderr


ASKED = "select 1.500::decimal(9, 3) as figure, true as sure, null as missing, 'a,\"b' as words"


def test_answers_as_csv_are_plain(ran: Ran) -> None:
    result = khoso("sql", ASKED, "--format", "csv", home=ran.home)
    assert result.stdout == 'figure,sure,missing,words\n1.5,true,,"a,""b"\n'


def test_answers_as_json_are_exact(ran: Ran) -> None:
    result = khoso("sql", ASKED, "--format", "json", home=ran.home)
    assert json.loads(result.stdout) == [
        {"figure": "1.5", "sure": True, "missing": None, "words": 'a,"b'}
    ]


def test_the_ending_of_the_output_decides_the_form(ran: Ran, tmp_path: Path) -> None:
    assert khoso("sql", ASKED, "-o", tmp_path / "a.parquet", home=ran.home).exit_code == 0
    assert pl.read_parquet(tmp_path / "a.parquet")["words"].to_list() == ['a,"b']


def test_a_table_shows_the_first_rows_and_says_so(ran: Ran) -> None:
    result = khoso("sql", "select unnest(range(150)) as n", home=ran.home)
    assert "99" in result.stdout
    assert "100 of 150 rows" in result.stderr


@pytest.mark.parametrize(
    "options", [["--format", "parquet"], ["-o", "a.xlsx"], ["--format", "table", "-o", "a.csv"]]
)
def test_a_form_that_does_not_fit_is_wrong_usage(home: Home, options: list[str]) -> None:
    assert khoso("sql", "select 1", *options, home=home).exit_code == 2


def test_extract_writes_the_contract(tmp_path: Path) -> None:
    result = khoso("extract", REPORT, "--output", tmp_path / "rows.csv")
    assert result.exit_code == 0
    with (tmp_path / "rows.csv").open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    assert tuple(rows[0]) == COLUMNS
    assert {row["doc_id"] for row in rows} == {REPORT.stem}
    assert "9.62" in {row["value"] for row in rows}  # bằng 109,62%: plain, without zeros


def test_extract_writes_the_same_rows_in_every_form(tmp_path: Path) -> None:
    for ending in ("csv", "jsonl", "parquet"):
        assert khoso("extract", REPORT, "-o", tmp_path / f"rows.{ending}").exit_code == 0
    lines = (tmp_path / "rows.jsonl").read_text(encoding="utf-8").splitlines()
    frame = pl.read_parquet(tmp_path / "rows.parquet")
    with (tmp_path / "rows.csv").open(encoding="utf-8", newline="") as handle:
        values = [row["value"] for row in csv.DictReader(handle)]
    assert [json.loads(line)["value"] for line in lines] == values
    assert frame.columns == list(COLUMNS)
    assert frame.height == len(values)


def test_extract_names_what_it_could_not_read_and_writes_the_rest(
    a_report_and_a_picture: tuple[Path, Path], tmp_path: Path
) -> None:
    result = khoso("extract", *a_report_and_a_picture, "-o", tmp_path / "rows.csv")
    assert result.exit_code == 3
    assert "page_1.png" in result.stderr
    assert len((tmp_path / "rows.csv").read_text(encoding="utf-8").splitlines()) > 1


def test_extract_skips_what_is_no_document_in_a_folder(tmp_path: Path) -> None:
    shutil.copy(REPORT, tmp_path)
    (tmp_path / "phan_mem.exe").write_bytes(PROGRAM)
    result = khoso("extract", tmp_path, "-o", tmp_path / "rows.csv")
    assert result.exit_code == 0
    assert f"skipped {tmp_path / 'phan_mem.exe'}" in result.stderr


def test_extract_takes_a_picture_in_a_folder_for_a_scan(
    a_report_and_a_picture: tuple[Path, Path], tmp_path: Path
) -> None:
    folder = a_report_and_a_picture[0].parent
    result = khoso("extract", folder, "-o", tmp_path / "rows.csv")
    assert result.exit_code == 3
    assert "page_1.png" in result.stderr


@pytest.mark.parametrize("output", ["rows.xlsx", "no_such_folder/rows.csv"])
def test_an_output_that_cannot_be_written_is_wrong_usage(tmp_path: Path, output: str) -> None:
    assert khoso("extract", REPORT, "-o", tmp_path / output).exit_code == 2


def test_a_path_that_does_not_exist_is_wrong_usage(tmp_path: Path) -> None:
    result = khoso("extract", tmp_path / "gone.txt", "-o", tmp_path / "rows.csv")
    assert result.exit_code == 2
    assert "gone.txt" in result.stderr


def test_a_folder_without_documents_is_wrong_usage(tmp_path: Path) -> None:
    (tmp_path / "only.exe").write_bytes(PROGRAM)
    assert khoso("extract", tmp_path, "-o", tmp_path / "rows.csv").exit_code == 2


def test_when_one_part_of_the_pages_ends_the_other_is_ended(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = home.dagster / "dagster.yaml"
    lasting = ["sh", "-c", f"trap 'touch {tmp_path}/ended; exit' INT; sleep 30 & wait"]
    brief = ["sh", "-c", f"cp $DAGSTER_HOME/dagster.yaml {tmp_path}/seen; sleep 0.5"]
    monkeypatch.setattr(cli_ui, "ensure_manifest", lambda _: None)
    monkeypatch.setattr(cli_ui, "_commands", lambda *_: [lasting, brief])
    result = khoso("ui", home=home)
    assert result.exit_code == 1
    assert "ended by itself" in result.stderr
    assert (tmp_path / "ended").exists()
    assert (tmp_path / "seen").read_bytes() == settings.read_bytes()
    assert "telemetry:\n  enabled: false" in settings.read_text()


def test_a_sound_vocabulary_is_told_by_its_rows() -> None:
    result = khoso("vocabulary")
    assert result.exit_code == 0
    assert f"units.csv: {row_counts()['units.csv']} rows, all fine" in result.stdout


def test_a_faulty_vocabulary_fails_with_a_line_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    problems = [Problem("units.csv", line, "bó", "is no unit", "delete it") for line in (7, 9)]
    monkeypatch.setattr(cli_vocabulary, "check", lambda: problems)
    result = khoso("vocabulary")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.splitlines() == [
        "units.csv:7: 'bó' is no unit; delete it",
        "units.csv:9: 'bó' is no unit; delete it",
    ]
