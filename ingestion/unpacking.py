"""Archives of reports (zip), unpacked safely: all of their reports, or none and the reason.

A member's name is never used as a path. The list of members is judged before anything is
unpacked; that is enough, because no more is unpacked of a member than the list declares.
What does not belong here: what becomes of the files (``intake``).
"""

from __future__ import annotations

import errno
import shutil
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from typing import NoReturn

from ingestion.documents import UnreadableDocumentError
from ingestion.file_names import ending, may_be_report
from ingestion.language.text import nfc
from ingestion.vocabulary.limits import thresholds

_IS_LOCKED = 0x1
_IS_UTF8 = 0x800
# The others can expand without bound while a single block is read.
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ORDINARY_TYPES = (0, stat.S_IFREG, stat.S_IFDIR)
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError)
_BLOCK = 1 << 20
_BY_HAND = "look into it, unpack the reports by hand and drop those."


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A file, and the name that it came under."""

    path: Path
    name: str


@dataclass(frozen=True, slots=True)
class _Member:
    info: zipfile.ZipInfo
    name: PureWindowsPath  # knows both slashes and drives


@contextmanager
def opened_zip(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open a zip; damage of any kind, now or while it is read, is ``BadZipFile``."""
    try:
        with zipfile.ZipFile(path) as package:
            yield package
    except _DAMAGE as error:
        raise zipfile.BadZipFile(str(error)) from error
    except OSError as error:
        if error.errno != errno.EINVAL:  # a place before the file's beginning
            raise
        raise zipfile.BadZipFile(str(error)) from error


def unpack(path: Path, folder: Path) -> list[NamedFile]:
    """Write the reports of an archive into a folder, under numbers.

    Args:
        path: the archive.
        folder: an empty folder.

    Returns:
        The files, each with the name of the archive and its own, in the archive's order.

    Raises:
        UnreadableDocumentError: it is damaged or not safe; names the archive and the remedy.
    """
    try:
        with opened_zip(path) as package:
            members = [_Member(info, _name(info)) for info in package.infolist()]
            _refuse_excess(path, members)
            _refuse_unsafe(path, members)
            return _write(package, path.name, [m for m in members if _is_report(m)], folder)
    except zipfile.BadZipFile as error:
        remedy = "fetch it again; a damaged .docx or .xlsx is one too: save that again."
        raise UnreadableDocumentError(f"{path.name}: the zip is damaged; {remedy}") from error


def refuse(path: Path) -> NoReturn:
    """Say why an archive is no document: what is wrong with it, or that it is one."""
    with tempfile.TemporaryDirectory(prefix="khoso-") as folder:
        unpack(path, Path(folder))
    remedy = "unpack it and drop or name its files."
    raise UnreadableDocumentError(f"{path.name}: an archive of files, no document; {remedy}")


def _name(info: zipfile.ZipInfo) -> PureWindowsPath:
    """The name as it was meant: UTF-8 that isn't declared is read as code page 437."""
    name = info.filename
    if not info.flag_bits & _IS_UTF8:
        with suppress(UnicodeError):
            name = name.encode("cp437").decode()
    return PureWindowsPath(nfc(name))


def _is_report(member: _Member) -> bool:
    is_folder = member.info.filename.endswith(("/", "\\"))
    return not is_folder and may_be_report(member.name.parts)


def _refuse_excess(path: Path, members: Sequence[_Member]) -> None:
    """Refuse what would fill the disk: far too many members, or far too large ones."""
    unpacked = sum(member.info.file_size for member in members)
    measured = {
        "max_archive_members": (len(members), "it holds {:.0f} members"),
        "max_unpacked_megabytes": (unpacked / 1e6, "it unpacks to {:.0f} MB"),
        "max_unpacking_ratio": (unpacked / path.stat().st_size, "it unpacks to {:.0f} times it"),
    }
    limits = thresholds()
    for limit, (value, words) in measured.items():
        if value > limits[limit]:
            reason = f"{words.format(value)}, more than {limits[limit]} ({limit})"
            raise UnreadableDocumentError(f"{path.name}: {reason}; {_BY_HAND}")


def _refuse_unsafe(path: Path, members: Sequence[_Member]) -> None:
    for member in members:
        fault, remedy = _fault(member)
        if fault:
            raise UnreadableDocumentError(
                f"{path.name}: {member.name.as_posix()} in it {fault}; {remedy}"
            )


def _fault(member: _Member) -> tuple[str, str]:
    """Why a member can't be taken, with the remedy; else nothing."""
    if member.name.anchor or ".." in member.name.parts:
        return "has a name that leads out of the archive", _BY_HAND
    if stat.S_IFMT(member.info.external_attr >> 16) not in _ORDINARY_TYPES:
        return "is a link or a device, not a file", _BY_HAND
    if member.info.flag_bits & _IS_LOCKED:
        return "asks for a password", "unpack it with the password and drop its files."
    if member.info.compress_type not in _METHODS:
        return "is packed by an unusual method", "pack it again as an ordinary zip."
    return "", ""


def _write(
    package: zipfile.ZipFile, archive: str, members: Sequence[_Member], folder: Path
) -> list[NamedFile]:
    if not members:
        raise UnreadableDocumentError(f"{archive}: an archive without any report; check it.")
    files = []
    for number, member in enumerate(members):
        target = folder / f"{number}{ending(member.name.name)}"
        with package.open(member.info) as source, target.open("wb") as file:
            shutil.copyfileobj(source, file, _BLOCK)
        files.append(NamedFile(target, f"{archive}/{member.name.as_posix()}"))
    return files
