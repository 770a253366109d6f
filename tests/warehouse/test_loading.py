from __future__ import annotations

import duckdb
import pytest

from tests.warehouse import synthetic
from warehouse import loading
from warehouse.home import Home
from warehouse.loading import hashes, load, touched_since


def rows(home: Home, kind: str = "observations") -> list[str]:
    with duckdb.connect(str(home.loaded_file), read_only=True) as connection:
        found = connection.execute(f"SELECT doc_id FROM {kind} ORDER BY doc_id").fetchall()
    return [doc_id for (doc_id,) in found]


def test_a_load_takes_what_is_new_and_no_more(home: Home) -> None:
    synthetic.write_report(home, "may", "2024-05", [synthetic.percent("1")])
    first = load(home)
    synthetic.write_report(home, "june", "2024-06", [synthetic.percent("2")])
    second = load(home)
    assert rows(home) == ["june", "may"]
    assert (first.load_number, second.load_number) == (1, 2)
    assert first.store_id == second.store_id
    assert load(home) == second


def test_a_report_read_anew_replaces_its_figures(home: Home) -> None:
    synthetic.write_report(home, "may", "2024-05", [synthetic.percent("1"), synthetic.percent("2")])
    load(home)
    synthetic.write_report(home, "may", "2024-05", [synthetic.percent("3")])
    load(home)
    assert rows(home) == ["may"]


def test_what_is_gone_is_taken_out(home: Home) -> None:
    synthetic.write_report(home, "may", "2024-05", [synthetic.percent("1")])
    load(home)
    for folder in (home.observations, home.documents):
        (folder / "may.parquet").unlink()
    load(home)
    assert rows(home) == rows(home, "documents") == []


def test_a_load_notes_the_provinces_before_and_after(home: Home) -> None:
    synthetic.write_report(home, "may", "2024-05", [synthetic.percent("1", province_code="06")])
    first = load(home)
    synthetic.write_report(home, "may", "2024-05", [synthetic.percent("1", province_code="VN")])
    load(home)
    # 24 is the province of the report itself.
    assert touched_since(home, first.load_number) == {"06", "24", "VN"}


def test_a_ledger_alone_touches_the_province_of_its_report(home: Home) -> None:
    synthetic.write_report(home, "may", "2024-05", [synthetic.percent("1")])
    first = load(home)
    synthetic.write_ledger(home, "may", ["observation", "period"])
    load(home)
    assert touched_since(home, first.load_number) == {"24"}


def test_a_crash_while_loading_leaves_the_store_as_it_was(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    synthetic.write_report(home, "may", "2024-05", [synthetic.percent("1")])
    before = load(home)
    synthetic.write_report(home, "june", "2024-06", [synthetic.percent("2")])
    with monkeypatch.context() as patch:
        patch.setattr(loading, "_state", _crash)
        with pytest.raises(KeyboardInterrupt):
            load(home)
    assert rows(home) == ["may"]
    assert load(home).load_number == before.load_number + 1


def test_a_store_that_does_not_open_is_filled_anew(home: Home) -> None:
    synthetic.write_report(home, "may", "2024-05", [synthetic.percent("1")])
    before = load(home)
    home.loaded_file.write_bytes(b"not a database")
    after = load(home)
    assert rows(home) == ["may"]
    assert after.store_id != before.store_id


def test_hashes_tell_content_whether_loaded_or_not(home: Home) -> None:
    synthetic.write_report(home, "may", "2024-05", [synthetic.percent("1")])
    before = hashes(home)
    load(home)
    assert hashes(home) == before
    synthetic.write_report(home, "may", "2024-05", [synthetic.percent("2")])
    assert hashes(home) != before


def _crash(*_: object) -> None:
    raise KeyboardInterrupt


def test_a_document_put_aside_touches_the_province_that_it_is_of(home: Home) -> None:
    first = load(home)
    synthetic.write_note(home, "garbled", province_code="06")
    synthetic.write_note(home, "nobodys")
    load(home)
    assert rows(home, "quarantine") == ["garbled", "nobodys"]
    assert touched_since(home, first.load_number) == {"", "06"}
    (home.quarantine / "garbled.json").unlink()
    load(home)
    assert rows(home, "quarantine") == ["nobodys"]
