"""Archives of reports on their way through the line."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from ingestion.archive import Archive, Receipt, doc_id_of
from ingestion.store import Store
from orchestration.pipeline import archive_files, extract_documents, quarantine_notes
from tests.ingestion.zips import make_zip
from tests.orchestration.conftest import PICTURE, PROGRAM, REPORT
from tests.orchestration.test_cli import khoso
from warehouse.home import CHECKOUT, Home

OTHER = CHECKOUT / "samples" / "reports" / "bac_giang_2024_05_ubnd.docx"


@pytest.fixture
def thang5(tmp_path: Path) -> Path:
    """Two reports and a picture."""
    reports = [(f"bao_cao/{path.name}", path.read_bytes()) for path in (REPORT, OTHER)]
    return make_zip(tmp_path / "thang5.zip", *reports, ("anh.png", PICTURE))


def test_an_archive_in_the_landing_folder_becomes_published_reports(
    home: Home, thang5: Path
) -> None:
    thang5.rename(home.landing / "thang5.zip")
    first = khoso("run", home.landing, home=home)
    assert first.exit_code == 3
    assert "thang5.zip/anh.png: the picture is damaged" in first.stderr
    query = "select file_name from dim_report order by file_name"
    published = khoso("sql", query, "--format", "csv", home=home).stdout.splitlines()
    assert published[1:] == [f"thang5.zip/bao_cao/{path.name}" for path in (OTHER, REPORT)]
    assert "Nothing new in 3 files" in khoso("run", home.landing, home=home).stdout
    assert "Waiting" not in khoso("status", home=home).stdout


def test_a_report_keeps_the_identity_that_it_has_outside_an_archive(
    home: Home, thang5: Path
) -> None:
    arrivals = archive_files(home, [thang5, REPORT])
    identities = [receipt.doc_id for receipt, _ in arrivals]
    assert identities[:2] == [doc_id_of(REPORT), doc_id_of(OTHER)]
    assert arrivals[-1] == (arrivals[0][0], False)


def test_a_report_in_two_archives_is_one_document(home: Home, thang5: Path) -> None:
    again = make_zip(thang5.with_name("lai.zip"), ("x.txt", REPORT.read_bytes()))
    archive_files(home, [thang5, again])
    receipts = Store(home.root).archive.receipts()
    assert [r.file_name for r in receipts if r.doc_id == doc_id_of(REPORT)] == [
        f"thang5.zip/bao_cao/{REPORT.name}"
    ]
    assert len(receipts) == 3


def test_an_archive_that_was_taken_by_half_is_completed_by_the_next_run(
    home: Home, thang5: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add = Archive.add

    def stumble(self: Archive, path: Path, name: str = "") -> tuple[Receipt, bool]:
        if name.endswith(OTHER.name):
            raise ZeroDivisionError
        return add(self, path, name)

    with monkeypatch.context() as broken:
        broken.setattr(Archive, "add", stumble)
        with pytest.raises(ZeroDivisionError):
            archive_files(home, [thang5])
    assert [is_new for _, is_new in archive_files(home, [thang5])] == [False, True, True]
    assert len(Store(home.root).archive.receipts()) == 3


def test_a_damaged_archive_is_put_aside_whole_and_does_not_stop_the_others(
    home: Home, thang5: Path
) -> None:
    thang5.write_bytes(thang5.read_bytes()[:-100])
    archive_files(home, [thang5, REPORT])
    outcomes = extract_documents(home, Store(home.root).pending())
    assert [outcome.file_name for outcome in outcomes] == ["thang5.zip", REPORT.name]
    note = quarantine_notes(home)[doc_id_of(thang5)]
    assert note.reason == "the zip is damaged"
    assert "fetch it again" in note.remedy
    assert Store(home.root).pending() == []


def test_extract_reads_the_reports_of_an_archive(tmp_path: Path) -> None:
    reports = [(path.name, path.read_bytes()) for path in (REPORT, OTHER)]
    archive = make_zip(tmp_path / "thang5.zip", *reports, ("xem.exe", PROGRAM))
    result = khoso("extract", archive, "-o", tmp_path / "rows.csv")
    assert result.exit_code == 0
    assert f"skipped {tmp_path}/thang5.zip/xem.exe" in result.stderr
    with (tmp_path / "rows.csv").open(encoding="utf-8", newline="") as handle:
        assert {row["doc_id"] for row in csv.DictReader(handle)} == {REPORT.stem, OTHER.stem}


def test_extract_names_what_is_wrong_with_an_archive_and_in_it(tmp_path: Path) -> None:
    inner = make_zip(tmp_path / "trong.zip", ("../a.txt", "A"))
    outer = make_zip(tmp_path / "ngoai.zip", ("trong.zip", inner.read_bytes()))
    result = khoso("extract", inner, outer, "-o", tmp_path / "rows.csv")
    assert result.exit_code == 3
    assert "trong.zip: ../a.txt in it has a name that leads out" in result.stderr
    assert "ngoai.zip/trong.zip: ../a.txt in it has a name that leads out" in result.stderr
