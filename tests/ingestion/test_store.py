from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from ingestion import store as store_module
from ingestion.documents import Document, MissingProgramError
from ingestion.observations import DOCUMENT_SCHEMA, OBSERVATION_SCHEMA
from ingestion.readers import read_document
from ingestion.store import Store

REPORT = """UBND TỈNH KON TUM
SỞ CÔNG THƯƠNG
Số: 7/BC-SCT
Kon Tum, ngày 22 tháng 5 năm 2024

BÁO CÁO
Tình hình sản xuất tháng 5 năm 2024

Chỉ số sản xuất công nghiệp tháng 5 tăng 2,5% so với tháng trước.
"""


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store(tmp_path / "home")
    made.prepare()
    return made


def drop(store: Store, tmp_path: Path, text: str, name: str = "kon_tum.txt") -> str:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return store.archive.add(path)[0].doc_id


def observations(tmp_path: Path) -> pl.DataFrame:
    return pl.read_parquet(tmp_path / "home" / "extracted" / "observations" / "*.parquet")


def test_an_empty_home_has_typed_empty_tables(store: Store, tmp_path: Path) -> None:
    assert observations(tmp_path).schema == OBSERVATION_SCHEMA
    documents = pl.read_parquet(tmp_path / "home" / "extracted" / "documents" / "*.parquet")
    assert documents.schema == DOCUMENT_SCHEMA


def test_a_document_is_read_once(store: Store, tmp_path: Path) -> None:
    doc_id = drop(store, tmp_path, REPORT)
    assert store.pending() == [doc_id]
    assert store.process(doc_id).observations == 1
    assert store.pending() == []


def test_what_is_written_follows_the_contract(store: Store, tmp_path: Path) -> None:
    doc_id = drop(store, tmp_path, REPORT)
    store.process(doc_id)
    row = observations(tmp_path).row(0, named=True)
    stored = (tmp_path / "home" / "extracted" / "texts" / f"{doc_id}.txt").read_text("utf-8")
    assert stored[row["char_start"] : row["char_end"]] == row["raw_value"] == "2,5"
    assert row["province_code"] == "62"


def test_a_document_is_had_again_without_its_original(store: Store, tmp_path: Path) -> None:
    doc_id = drop(store, tmp_path, REPORT)
    store.process(doc_id)
    read = read_document(store.archive.original(doc_id))
    store.archive.original(doc_id).unlink()
    assert store.document(doc_id) == read


def test_new_rules_make_every_document_pending_again(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    doc_id = drop(store, tmp_path, REPORT)
    store.process(doc_id)
    monkeypatch.setattr(store_module, "extractor_version", lambda: "other rules")
    assert store.pending() == [doc_id]


def test_a_crash_before_the_facts_leaves_the_document_pending(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    doc_id = drop(store, tmp_path, REPORT)

    def crash(*_: object) -> None:
        raise OSError("the disk went away")

    with monkeypatch.context() as broken:
        broken.setattr(store_module, "_facts", crash)
        with pytest.raises(OSError, match="the disk"):
            store.process(doc_id)
    assert store.pending() == [doc_id]
    assert store.process(doc_id).observations == 1
    assert len(observations(tmp_path)) == 1


def test_a_text_without_a_month_is_put_aside_with_a_remedy(store: Store, tmp_path: Path) -> None:
    doc_id = drop(store, tmp_path, "Thư mời họp của UBND tỉnh Kon Tum.", "thu_moi.txt")
    outcome = store.process(doc_id)
    assert outcome.quarantined_reason == "no report period found in its title or text"
    note = next(store.quarantined())
    assert note["file_name"] == "thu_moi.txt"
    assert "BÁO CÁO" in note["remedy"]
    assert store.pending() == []


def test_a_report_that_is_not_understood_says_whose_it_is(store: Store, tmp_path: Path) -> None:
    riddles = "Kim ngạch xuất khẩu bằng 103% kịch bản.\n" * 50
    doc_id = drop(store, tmp_path, f"{REPORT}\n{riddles}")
    assert "not understood" in str(store.process(doc_id).quarantined_reason)
    note = next(store.quarantined())
    known = ("province_code", "issuer_type", "report_period_start", "report_period_end")
    assert [note[name] for name in known] == ["62", "soct", "2024-05", "2024-05"]


def test_a_document_that_waits_for_a_program_is_read_once_the_program_is_installed(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    doc_id = drop(store, tmp_path, REPORT)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))

    def wait(path: Path) -> Document:
        raise MissingProgramError(f"{path.name}: not for us; install a `converter`", "converter")

    with monkeypatch.context() as before:
        before.setattr(store_module, "read_document", wait)
        assert store.process(doc_id).remedy == "install a `converter`"
    assert (store.pending(), store.programs_that_came([doc_id])) == ([], [])
    install(tmp_path / "bin" / "converter")
    assert (store.pending(), store.programs_that_came([doc_id])) == ([doc_id], ["converter"])
    assert store.process(doc_id).observations == 1
    assert (store.pending(), list(store.quarantined())) == ([], [])


def install(program: Path) -> None:
    program.parent.mkdir()
    program.touch(0o755)


def test_an_unreadable_file_does_not_lose_what_is_there(store: Store, tmp_path: Path) -> None:
    store.process(drop(store, tmp_path, REPORT))
    picture = tmp_path / "anh.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    outcome = store.process(store.archive.add(picture)[0].doc_id)
    assert outcome.quarantined_reason is not None
    assert outcome.remedy
    assert len(observations(tmp_path)) == 1
