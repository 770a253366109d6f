from __future__ import annotations

from pathlib import Path

import pytest

from orchestration import cli_docs
from tests.orchestration.test_cli import khoso
from warehouse.home import Home


def test_it_says_where_the_page_lies(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "index.html"
    monkeypatch.setattr(cli_docs, "write_docs", lambda _: page)
    result = khoso("docs", home=home)
    assert result.exit_code == 0
    assert f"Documentation: {page}" in result.stdout
    assert page.as_uri() in result.stdout


def test_before_the_first_run_it_says_how_to_begin(home: Home) -> None:
    result = khoso("docs", home=home)
    assert result.exit_code == 1
    assert "run `khoso run`" in result.stderr
