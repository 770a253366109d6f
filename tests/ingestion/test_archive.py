"""The archive keeps originals by content and converges after a crash."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from ingestion.archive import Archive, NotArchivedError


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path / "archive")


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "Báo cáo tháng 5.TXT"
    path.write_bytes("Sản lượng đạt 12,5 tấn.\n".encode())
    return path


def test_a_new_file_is_kept_by_its_hash_with_a_receipt(archive: Archive, report: Path) -> None:
    receipt, is_new = archive.add(report)
    digest = hashlib.sha256(report.read_bytes()).hexdigest()
    assert (receipt.doc_id, is_new) == (digest, True)
    original = archive.original(digest)
    assert original == archive.root / digest[:2] / digest / "original.txt"
    assert original.read_bytes() == report.read_bytes()
    assert receipt.file_name == "Báo cáo tháng 5.TXT"
    assert receipt.size_bytes == len(report.read_bytes())
    assert receipt.received_at.tzinfo is not None
    assert archive.receipts() == [receipt]


def test_the_same_bytes_under_another_name_keep_their_first_receipt(
    archive: Archive, report: Path, tmp_path: Path
) -> None:
    first, _ = archive.add(report)
    copy = tmp_path / "copy.txt"
    copy.write_bytes(report.read_bytes())
    assert archive.add(copy) == (first, False)
    assert len(archive.receipts()) == 1


def test_one_changed_byte_is_another_document(archive: Archive, report: Path) -> None:
    first, _ = archive.add(report)
    report.write_bytes(report.read_bytes() + b" ")
    second, is_new = archive.add(report)
    assert is_new
    assert second.doc_id != first.doc_id
    assert [receipt.doc_id for receipt in archive.receipts()] == [first.doc_id, second.doc_id]


def test_a_crash_before_the_receipt_is_repaired_by_adding_again(
    archive: Archive, report: Path
) -> None:
    receipt, _ = archive.add(report)
    folder = archive.original(receipt.doc_id).parent
    (folder / "receipt.json").rename(folder / "receipt.partial")
    (folder / "original.txt").rename(folder / "original.old")
    assert archive.receipts() == []
    again, is_new = archive.add(report)
    assert is_new
    assert again.doc_id == receipt.doc_id
    assert sorted(path.name for path in folder.iterdir()) == ["original.txt", "receipt.json"]


def test_nothing_is_left_beside_the_documents(archive: Archive, report: Path) -> None:
    receipt, _ = archive.add(report)
    archive.add(report)
    assert [path.name for path in archive.root.iterdir()] == [receipt.doc_id[:2]]


def test_the_receipt_is_readable_by_people(archive: Archive, report: Path) -> None:
    receipt, _ = archive.add(report)
    path = archive.original(receipt.doc_id).parent / "receipt.json"
    assert "Báo cáo tháng 5.TXT" in path.read_text(encoding="utf-8")
    assert json.loads(path.read_text(encoding="utf-8"))["media_type"] == "text/plain"


@pytest.mark.parametrize("doc_id", ["0" * 64, "../../etc/passwd", ""])
def test_an_unknown_document_is_named(archive: Archive, doc_id: str) -> None:
    with pytest.raises(NotArchivedError):
        archive.original(doc_id)


def test_an_empty_archive_has_no_receipts(archive: Archive) -> None:
    assert archive.receipts() == []
