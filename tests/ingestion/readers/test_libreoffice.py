"""Files that LibreOffice converts, made by LibreOffice itself where it is installed."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import docx
import openpyxl
import pytest

from ingestion.documents import BlockKind, MissingProgramError, UnreadableDocumentError
from ingestion.readers import libreoffice, read_document
from ingestion.readers.docx import read_docx
from ingestion.readers.sniffing import Format, sniff
from tests.ingestion.readers.helpers import marks, of_kind, outline
from tests.ingestion.readers.test_docx import add_notes, refer

needs_libreoffice = pytest.mark.skipif(
    shutil.which(libreoffice.PROGRAM) is None, reason="LibreOffice is not installed"
)
WORD_FORMATS = [("doc", Format.DOC), ("odt", Format.ODT), ("rtf", Format.RTF)]
OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument\0".encode("utf-16-le")

Save = Callable[[Path, str], Path]


@pytest.fixture(scope="session")
def save_as(tmp_path_factory: pytest.TempPathFactory) -> Save:
    """Save a file in another format, as a person would; one profile for all tests."""
    profile = tmp_path_factory.mktemp("profile").as_uri()

    def save(path: Path, ending: str) -> Path:
        command = [libreoffice.PROGRAM, f"-env:UserInstallation={profile}", "--headless"]
        options = ["--convert-to", ending, "--outdir", str(path.parent), str(path)]
        subprocess.run([*command, *options], check=True, capture_output=True, timeout=120)
        return path.with_suffix(f".{ending}")

    return save


@pytest.fixture
def word_file(tmp_path: Path) -> Path:
    """A Word file with counted numbers, a footnote and a table."""
    document = docx.Document()
    document.add_paragraph("Công nghiệp", style="List Number")
    paragraph = document.add_paragraph("Sản lượng so với tháng 5/2023", style="List Number")
    refer(paragraph, 2)
    paragraph.add_run(" tăng 17,5%.")
    table = document.add_table(2, 2)
    for number, words in enumerate(("Chỉ tiêu", "Tháng 5", "Than", "104,3")):
        table.cell(*divmod(number, 2)).text = words
    document.add_paragraph("Nơi nhận: UBND tỉnh.")
    add_notes(document, {2: "Số sơ bộ."})
    document.save(str(tmp_path / "bao_cao.docx"))
    return tmp_path / "bao_cao.docx"


@needs_libreoffice
@pytest.mark.parametrize(("ending", "found"), WORD_FORMATS)
def test_numbers_footnotes_and_tables_come_along(
    word_file: Path, save_as: Save, ending: str, found: Format
) -> None:
    document = read_document(save_as(word_file, ending))
    assert (document.media_type, document.reader) == (found, "libreoffice+docx")
    assert outline(document) == outline(read_docx(word_file))
    assert [label for label, _ in marks(document)] == ["1"]
    assert [cell.row for cell in of_kind(document, BlockKind.TABLE)[0].cells] == [0, 0, 1, 1]


@needs_libreoffice
def test_the_content_tells_the_format_and_nothing_is_written_beside_the_file(
    word_file: Path, save_as: Save, tmp_path: Path
) -> None:
    folder = tmp_path / "arrived"
    folder.mkdir()
    misnamed = save_as(word_file, "rtf").rename(folder / "bao cao (1).doc")
    assert read_document(misnamed).media_type == Format.RTF
    assert list(folder.iterdir()) == [misnamed]


@needs_libreoffice
def test_a_sheet_keeps_its_addresses_and_percents(tmp_path: Path, save_as: Save) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Bảng 1"
    sheet["A1"], sheet["B1"] = "Tháng 5 so với", 0.125
    sheet["B1"].number_format = "0.0%"
    sheet.merge_cells("A2:B2")
    book.save(tmp_path / "bang.xlsx")
    saved = save_as(tmp_path / "bang.xlsx", "ods")
    if not saved.exists():
        pytest.skip("LibreOffice Calc is not installed")
    document = read_document(saved)
    assert (document.media_type, document.reader) == (Format.ODS, "libreoffice+xlsx")
    cells = {c.address: document.text[c.span.start : c.span.end] for c in document.blocks[0].cells}
    assert cells == {"Bảng 1!A1": "Tháng 5 so với", "Bảng 1!B1": "12.5%"}


@needs_libreoffice
def test_a_damaged_file_is_refused_and_not_taken_for_plain_text(tmp_path: Path) -> None:
    path = tmp_path / "hong.doc"
    path.write_bytes(OLD_WORD)
    with pytest.raises(UnreadableDocumentError, match=r"^hong\.doc: .*save it as \.docx"):
        read_document(path)


def test_without_libreoffice_the_message_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    path = tmp_path / "bao_cao.doc"
    path.write_bytes(OLD_WORD)
    with pytest.raises(MissingProgramError) as caught:
        read_document(path)
    assert str(caught.value).startswith("bao_cao.doc: ")
    assert "install LibreOffice" in str(caught.value)
    assert "save it as .docx" in str(caught.value)
    assert caught.value.waits_for == "soffice"


def test_a_conversion_that_hangs_is_ended_with_all_that_it_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stand-in that, like the real one, is a script that leaves the work to a child."""
    started = tmp_path / "started"
    program = tmp_path / "bin" / libreoffice.PROGRAM
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\nsleep 600 &\necho $! > {started}\nwait\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=":")
    limits = {"max_conversion_seconds": Decimal("0.5")}
    monkeypatch.setattr(libreoffice, "thresholds", lambda: limits)
    path = tmp_path / "cham.doc"
    path.write_bytes(OLD_WORD)
    with pytest.raises(UnreadableDocumentError, match=r"cham\.doc: .*did not convert it within"):
        read_document(path)
    process_id = int(started.read_text())
    for _ in range(1000):  # it has been told to end, which takes a moment
        if not is_alive(process_id):
            return
        time.sleep(0.01)
    pytest.fail("the child is still at work")


def is_alive(process_id: int) -> bool:
    """Whether it runs; one that ended and that nobody has asked for its result does not."""
    state = Path(f"/proc/{process_id}/stat")
    return state.exists() and state.read_text().rpartition(")")[2].split()[0] != "Z"


def test_a_word_file_that_holds_a_workbook_is_a_word_file(tmp_path: Path) -> None:
    path = tmp_path / "bieu_do.doc"
    path.write_bytes(OLD_WORD + "Workbook\0".encode("utf-16-le"))
    assert sniff(path) is Format.DOC
