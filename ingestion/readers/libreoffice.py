"""Formats that LibreOffice turns into one that is read here: old Word, OpenDocument, RTF.

LibreOffice is an installed program, not a library: it works on a copy, in a folder and with a
profile of its own, so that nothing is written beside the original and two may run at once.
What does not belong here: reading what it wrote (``docx``, ``xlsx``).
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ingestion.documents import Document, MissingProgramError, UnreadableDocumentError
from ingestion.readers.docx import read_docx
from ingestion.readers.sniffing import Format
from ingestion.readers.xlsx import read_xlsx
from ingestion.vocabulary.limits import thresholds

PROGRAM = "soffice"


@dataclass(frozen=True, slots=True)
class _Route:
    """What LibreOffice calls a format, and what becomes of it.

    Its filter is named, because it takes a damaged file for plain text where it may choose.
    """

    ending: str
    input_filter: str
    target: str
    read: Callable[[Path], Document]


_ROUTES = {
    Format.DOC: _Route("doc", "MS Word 97", "docx", read_docx),
    Format.ODT: _Route("odt", "writer8", "docx", read_docx),
    Format.RTF: _Route("rtf", "Rich Text Format", "docx", read_docx),
    Format.ODS: _Route("ods", "calc8", "xlsx", read_xlsx),
}
CONVERTIBLE = tuple(_ROUTES)


def read_converted(found: Format, path: Path) -> Document:
    """Read a file through LibreOffice.

    Args:
        found: the file's format, one of ``CONVERTIBLE``.
        path: the file, whatever its name.

    Returns:
        What the reader of the target format gives, with the media type of the original.

    Raises:
        MissingProgramError: LibreOffice is not installed.
        UnreadableDocumentError: it could not convert the file, or not in time.
    """
    route = _ROUTES[found]
    program = shutil.which(PROGRAM)
    if program is None:
        raise MissingProgramError(
            f"{path.name}: a .{route.ending} file, which LibreOffice has to convert; install "
            f"LibreOffice (its command `{PROGRAM}`) and run again, or save it as .{route.target}.",
            PROGRAM,
        )
    with tempfile.TemporaryDirectory(prefix="khoso-") as folder:
        document = _convert_and_read(program, route, path, Path(folder))
    return replace(document, media_type=found, reader=f"libreoffice+{document.reader}")


def _convert_and_read(program: str, route: _Route, path: Path, folder: Path) -> Document:
    copy = folder / f"report.{route.ending}"
    shutil.copyfile(path, copy)
    remedy = f"open it in Word or LibreOffice and save it as .{route.target} without a password."
    seconds = float(thresholds()["max_conversion_seconds"])
    try:
        _run([program, *_options(route, folder), str(copy)], seconds)
        return route.read(copy.with_suffix(f".{route.target}"))
    except subprocess.TimeoutExpired as error:
        reason = f"LibreOffice did not convert it within {seconds:.0f} seconds"
        raise UnreadableDocumentError(f"{path.name}: {reason}; {remedy}") from error
    except (FileNotFoundError, UnreadableDocumentError) as error:  # its exit code tells nothing
        reason = f"LibreOffice could not make a .{route.target} with content of it"
        raise UnreadableDocumentError(f"{path.name}: {reason}; {remedy}") from error


def _options(route: _Route, folder: Path) -> list[str]:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    source = f"--infilter={route.input_filter}"
    target = ["--convert-to", route.target, "--outdir", str(folder)]
    return [profile, "--headless", source, *target]


def _run(command: Sequence[str], seconds: float) -> None:
    """Run it to its end or for so long: the command is a script, and what it starts ends too."""
    silent = subprocess.DEVNULL
    with subprocess.Popen(
        command, stdin=silent, stdout=silent, stderr=silent, start_new_session=True
    ) as process:
        try:
            process.wait(seconds)
        except BaseException:
            os.killpg(process.pid, signal.SIGKILL)
            raise
