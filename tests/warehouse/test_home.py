from __future__ import annotations

from pathlib import Path

import pytest

from warehouse.home import CHECKOUT, Home


def test_the_override_wins_over_the_variable(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("KHOSO_HOME", str(tmp_path / "variable"))
    assert Home.resolve(tmp_path / "override").root == tmp_path / "override"
    assert Home.resolve().root == tmp_path / "variable"


def test_without_a_variable_the_data_lie_in_the_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KHOSO_HOME", raising=False)
    assert Home.resolve().root == CHECKOUT / "data"


def test_a_relative_home_is_made_absolute(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert Home.resolve(Path("here")).current_file == (
        tmp_path / "here" / "warehouse" / "current" / "warehouse.duckdb"
    )
