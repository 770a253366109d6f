"""What a file brings: itself, or the reports of an archive."""

from __future__ import annotations

import zipfile
from pathlib import Path

import docx
import pytest

from ingestion.documents import UnreadableDocumentError
from ingestion.intake import documents_of
from ingestion.readers import read_document
from tests.ingestion.zips import make_zip


def names(path: Path) -> list[str]:
    with documents_of(path) as documents:
        return [document.name for document in documents]


def test_a_word_file_is_a_document_although_it_is_a_zip(tmp_path: Path) -> None:
    path = tmp_path / "bao_cao.zip"  # told by its content
    document = docx.Document()
    document.add_paragraph("Đạt 5 tấn.")
    document.save(str(path))
    assert names(path) == ["bao_cao.zip"]


def test_an_archive_brings_its_reports_and_leaves_nothing_behind(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "thang5.zip", ("a.txt", "A"), ("b.txt", "B"))
    with documents_of(path) as documents:
        assert [document.path.read_text() for document in documents] == ["A", "B"]
    assert not any(document.path.exists() for document in documents)


def test_an_archive_that_is_refused_stands_for_itself_and_reading_it_says_why(
    tmp_path: Path,
) -> None:
    path = make_zip(tmp_path / "slip.zip", ("../a.txt", "A"))
    assert names(path) == ["slip.zip"]
    with pytest.raises(UnreadableDocumentError, match=r"slip\.zip: .* leads out"):
        read_document(path)


def test_an_archive_in_an_archive_is_a_document_that_is_not_opened(tmp_path: Path) -> None:
    inner = make_zip(tmp_path / "trong.zip", ("a.txt", "A"))
    outer = make_zip(tmp_path / "ngoai.zip", ("trong.zip", inner.read_bytes()), ("b.txt", "B"))
    with documents_of(outer) as documents:
        assert [d.name for d in documents] == ["ngoai.zip/trong.zip", "ngoai.zip/b.txt"]
        with pytest.raises(UnreadableDocumentError, match="an archive of files, no document; unp"):
            read_document(documents[0].path)


def test_an_empty_archive_is_told_from_a_text(tmp_path: Path) -> None:
    path = tmp_path / "rong.zip"
    with zipfile.ZipFile(path, "w"):
        pass
    with pytest.raises(UnreadableDocumentError, match="an archive without any report"):
        read_document(path)
