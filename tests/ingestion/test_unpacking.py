"""Archives give all of their reports, or none and the reason with the remedy."""

from __future__ import annotations

import stat
import unicodedata
import zipfile
from pathlib import Path

import pytest

from ingestion.documents import UnreadableDocumentError
from ingestion.unpacking import unpack
from tests.ingestion.zips import declare, make_zip

REPORT = "Sản lượng đạt 12,5 tấn.\n" * 20


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where reports are unpacked, with room around it for those that would lead out."""
    made = tmp_path / "a" / "b" / "unpacked"
    made.mkdir(parents=True)
    return made


def refused(path: Path, folder: Path) -> str:
    """What is said of an archive of which nothing may be taken."""
    with pytest.raises(UnreadableDocumentError, match=rf"^{path.name}: .+; .+\.$") as caught:
        unpack(path, folder)
    return str(caught.value)


def test_reports_come_in_order_with_the_name_of_their_archive(tmp_path: Path, folder: Path) -> None:
    path = make_zip(tmp_path / "thang5.zip", ("b/Báo cáo.TXT", REPORT), ("a.pdf", b"%PDF-"))
    files = unpack(path, folder)
    assert [file.name for file in files] == ["thang5.zip/b/Báo cáo.TXT", "thang5.zip/a.pdf"]
    assert files[0].path.read_text("utf-8") == REPORT
    assert [file.path.suffix for file in files] == [".txt", ".pdf"]
    assert {file.path.parent for file in files} == {folder}


def test_folders_and_hidden_and_unfinished_files_are_left_out(tmp_path: Path, folder: Path) -> None:
    names = [
        "x/",
        "y\\",
        "__MACOSX/._a.txt",
        ".DS_Store",
        "x/~$a.docx",
        "x/b.crdownload",
        "x/a.txt",
    ]
    path = make_zip(tmp_path / "mac.zip", *((name, REPORT) for name in names))
    assert [file.name for file in unpack(path, folder)] == ["mac.zip/x/a.txt"]


def test_names_in_undeclared_utf8_and_with_backslashes_are_understood(
    tmp_path: Path, folder: Path
) -> None:
    decomposed = unicodedata.normalize("NFD", "tháng 5\\báo cáo.txt")
    path = declare(make_zip(tmp_path / "win.zip", (decomposed, REPORT)), flags=0)
    assert [file.name for file in unpack(path, folder)] == ["win.zip/tháng 5/báo cáo.txt"]


def test_names_that_are_no_utf8_are_kept_as_the_format_has_it(tmp_path: Path, folder: Path) -> None:
    path = make_zip(tmp_path / "dos.zip", ("b__o.txt", REPORT))
    path.write_bytes(path.read_bytes().replace(b"b__o", b"b\xa0\xa0o"))
    assert [file.name for file in unpack(path, folder)] == ["dos.zip/bááo.txt"]


def test_two_members_of_one_name_both_come(tmp_path: Path, folder: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        path = make_zip(tmp_path / "hai.zip", ("a.txt", "first"), ("a.txt", "second"))
    files = unpack(path, folder)
    assert [file.name for file in files] == ["hai.zip/a.txt"] * 2
    assert [file.path.read_text() for file in files] == ["first", "second"]


@pytest.mark.parametrize(
    "name", ["../../evil.txt", "x/../../evil.txt", "/evil.txt", "..\\evil.txt", "C:\\evil.txt"]
)
def test_a_name_that_leads_out_refuses_the_archive(tmp_path: Path, folder: Path, name: str) -> None:
    path = make_zip(tmp_path / "slip.zip", ("a.txt", REPORT), (name, REPORT))
    assert "evil.txt in it has a name that leads out" in refused(path, folder)
    assert list(folder.iterdir()) == []
    assert list(tmp_path.rglob("evil*")) == []


def test_a_link_refuses_the_archive(tmp_path: Path, folder: Path) -> None:
    link = zipfile.ZipInfo("link.txt")
    link.create_system = 3  # Unix
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    path = make_zip(tmp_path / "link.zip", ("a.txt", REPORT), (link, "/etc/passwd"))
    assert "link.txt in it is a link" in refused(path, folder)
    assert list(folder.iterdir()) == []


def test_a_password_is_named_with_the_member_that_asks_for_it(tmp_path: Path, folder: Path) -> None:
    path = declare(make_zip(tmp_path / "khoa.zip", ("mật.txt", REPORT)), flags=0x801)
    said = refused(path, folder)
    assert said == (
        "khoa.zip: mật.txt in it asks for a password; "
        "unpack it with the password and drop its files."
    )


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_methods_that_expand_in_one_go_are_refused(
    tmp_path: Path, folder: Path, method: int
) -> None:
    with zipfile.ZipFile(tmp_path / "la.zip", "w", method) as package:
        package.writestr("a.txt", REPORT)
    assert "unusual method" in refused(tmp_path / "la.zip", folder)


def test_too_many_members_are_refused(tmp_path: Path, folder: Path) -> None:
    path = make_zip(tmp_path / "nhieu.zip", *((f"{n}.txt", "x") for n in range(1001)))
    assert "it holds 1001 members, more than 1000 (max_archive_members)" in refused(path, folder)


def test_too_much_to_unpack_is_refused_before_it_is_unpacked(tmp_path: Path, folder: Path) -> None:
    path = declare(make_zip(tmp_path / "lon.zip", ("a.txt", REPORT)), size=2_000_000_000)
    assert "it unpacks to 2000 MB, more than 1000 (max_unpacked_megabytes)" in refused(path, folder)
    assert list(folder.iterdir()) == []


def test_a_bomb_is_told_by_how_much_larger_it_gets(tmp_path: Path, folder: Path) -> None:
    path = make_zip(tmp_path / "bom.zip", ("a.txt", b"0" * 1_000_000))
    assert "(max_unpacking_ratio)" in refused(path, folder)
    assert list(folder.iterdir()) == []


def test_no_more_is_unpacked_than_was_declared(tmp_path: Path, folder: Path) -> None:
    path = declare(make_zip(tmp_path / "doi.zip", ("a.txt", b"0" * 1_000_000)), size=10)
    assert "the zip is damaged" in refused(path, folder)
    assert sum(file.stat().st_size for file in folder.iterdir()) <= 10


@pytest.mark.parametrize("kept", [0.3, 0.9])
def test_a_zip_that_was_cut_off_is_damaged(tmp_path: Path, folder: Path, kept: float) -> None:
    path = make_zip(tmp_path / "cut.zip", ("a.txt", REPORT), ("b.txt", REPORT))
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * kept)])
    assert "the zip is damaged; fetch it again" in refused(path, folder)


def test_a_changed_byte_is_damage_whatever_it_breaks(tmp_path: Path, folder: Path) -> None:
    """Every byte in turn: the archive is taken as it was, or refused, but nothing else happens."""
    path = make_zip(tmp_path / "hong.zip", ("báo cáo.txt", REPORT))
    content = path.read_bytes()
    said = set()
    for at in range(len(content)):
        path.write_bytes(content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :])
        try:
            (file,) = unpack(path, folder)
            assert file.path.read_text("utf-8") == REPORT
        except UnreadableDocumentError as error:
            said.add(str(error).partition("; ")[0])
    assert "hong.zip: the zip is damaged" in said


def test_an_archive_without_reports_is_refused(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(UnreadableDocumentError, match=r"rong\.zip: an archive without any report"):
        unpack(make_zip(tmp_path / "rong.zip", ("x/", "")), folder)
