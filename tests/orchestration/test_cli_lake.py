from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from orchestration import cli_lake
from orchestration.cli import app
from warehouse.home import Home
from warehouse.lake import Lake, Shown


def test_the_command_takes_the_lake_from_words_or_variables(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def build(home: Home, lake: Lake) -> Shown:
        asked.append(lake)
        return Shown(snapshot=7, marts=44, removed=1, added=2)

    monkeypatch.setattr(cli_lake, "build_in_lake", build)
    words = ["--home", str(home.root), "lake"]
    result = CliRunner().invoke(app, [*words, "dbname=marts", "--data", "files/"])
    assert "Snapshot:   7" in result.output
    variables = {"KHOSO_LAKE_CATALOG": "dbname=marts", "KHOSO_LAKE_DATA": "files/"}
    CliRunner().invoke(app, words, env=variables)
    assert asked == [Lake("dbname=marts", "files/")] * 2


def test_a_lake_needs_a_place_for_its_files(home: Home) -> None:
    result = CliRunner().invoke(app, ["--home", str(home.root), "lake", "dbname=marts"])
    assert result.exit_code == 2
    assert "--data" in result.output
