from __future__ import annotations

from typer.testing import CliRunner

from orchestration.cli import app
from tests.orchestration.conftest import Ran
from tests.postgres_server import Server


def test_the_command_copies_and_says_which_version(ran: Ran, postgres: Server) -> None:
    words = ["--home", str(ran.home.root), "postgres", postgres.url(), "--schema", "by_command"]
    result = CliRunner().invoke(app, words)
    assert result.exit_code == 0, result.output
    assert ran.report.manifest.version in result.output
    ((reports,),) = postgres.ask("SELECT count(*) FROM by_command.dim_report")
    assert reports == ran.report.manifest.row_counts["dim_report"]


def test_a_refusal_is_one_message(ran: Ran, postgres: Server) -> None:
    words = ["--home", str(ran.home.root), "postgres", postgres.url("nowhere")]
    result = CliRunner().invoke(app, words)
    assert result.exit_code == 1
    assert "khoso: PostgreSQL cannot be reached" in result.output
    assert 'database "nowhere" does not exist' in result.output
