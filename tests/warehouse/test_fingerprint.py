from __future__ import annotations

from pathlib import Path

from tests.warehouse import synthetic
from warehouse.fingerprint import fingerprint
from warehouse.home import Home


def test_the_same_content_elsewhere_has_the_same_fingerprint(tmp_path: Path) -> None:
    first = synthetic.prepare(tmp_path / "a")
    second = synthetic.prepare(tmp_path / "b")
    assert fingerprint(first) == fingerprint(second)


def test_a_new_report_and_a_new_quarantine_note_change_it(home: Home) -> None:
    before = fingerprint(home)
    synthetic.write_report(home, "may", "2024-05", [synthetic.percent("1")])
    with_report = fingerprint(home)
    (home.quarantine / "x.json").write_text("{}", encoding="utf-8")
    assert len({before, with_report, fingerprint(home)}) == 3


def test_a_changed_model_changes_it(home: Home, tmp_path: Path) -> None:
    model = tmp_path / "project" / "models" / "dim_x.sql"
    model.parent.mkdir(parents=True)
    model.write_text("select 1", encoding="utf-8")
    before = fingerprint(home, tmp_path / "project")
    model.write_text("select 2", encoding="utf-8")
    assert fingerprint(home, tmp_path / "project") != before


def test_a_half_written_file_does_not_count(home: Home) -> None:
    before = fingerprint(home)
    (home.observations / "a.parquet.tmp").write_bytes(b"half")
    assert fingerprint(home) == before
