"""Runs the installed ``tesseract`` program over pictures and returns the words it saw.

What does not belong here: preparing pictures (``images``) and judging what was read
(``voting``).
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from lxml import etree
from PIL.Image import Image

from ingestion.documents import MissingProgramError
from ingestion.language.text import nfc

WORDS, NUMBERS = "vie", "eng"
A_PAGE, A_BLOCK, A_LINE = 3, 6, 7  # page segmentation
DPI = 300
_PROGRAM = "tesseract"
_SECONDS = 300
_STEEPEST = 0.1  # a line that rises more is read sideways
_LINE_CLASSES = {"ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat"}
REMEDY = "install tesseract with its Vietnamese and English data and drop it again."


class FailedError(Exception):
    """The program ran and did not end well."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of a picture, in pixels."""

    x0: int
    top: int
    x1: int
    bottom: int

    @classmethod
    def around(cls, boxes: Sequence[Box]) -> Box:
        """The smallest box around several."""
        return cls(
            min(box.x0 for box in boxes),
            min(box.top for box in boxes),
            max(box.x1 for box in boxes),
            max(box.bottom for box in boxes),
        )


@dataclass(frozen=True, slots=True)
class Seen:
    """A word as the program saw it; ``confidence`` is 0 to 1, the rest in pixels."""

    text: str
    box: Box
    confidence: float
    baseline: float
    x_height: float


def require(file_name: str) -> None:
    """Make sure that the program and its data are installed.

    Raises:
        MissingProgramError: they are not; names the file and the remedy.
    """
    if shutil.which(_PROGRAM) is None:
        raise MissingProgramError(
            f"{file_name}: a scan, and the OCR program is not installed; {REMEDY}", _PROGRAM
        )
    listed = _run(["--list-langs"], b"").decode()
    if missing := {WORDS, NUMBERS} - set(listed.split()):
        raise MissingProgramError(
            f"{file_name}: a scan, and tesseract lacks {', '.join(sorted(missing))}; {REMEDY}",
            _PROGRAM,
        )


def read(
    pictures: Sequence[Image], language: str, segmentation: int, allowed: str = ""
) -> list[list[Seen]]:
    """Read pictures in one go.

    Args:
        pictures: each is a page, a block or a line of its own.
        language: of the program's data.
        segmentation: ``A_PAGE``, ``A_BLOCK`` or ``A_LINE``.
        allowed: the only characters to read; all when empty.

    Returns:
        The words of each picture.
    """
    if not pictures:
        return []
    options = ["-l", language, "--psm", str(segmentation), "--dpi", str(DPI)]
    options += ["-c", f"tessedit_char_whitelist={allowed}"] if allowed else []
    return parse(_run(["-", "-", *options, "hocr"], _as_tiff(pictures)), len(pictures))


def parse(hocr: bytes, pages: int) -> list[list[Seen]]:
    """Take the words of level lines, page by page, out of what the program wrote."""
    root = etree.fromstring(hocr, etree.XMLParser(recover=True, resolve_entities=False))
    found: list[list[Seen]] = [[] for _ in range(pages)]
    for words, page in zip(found, _of_class(root, {"ocr_page"}), strict=False):
        for line in _of_class(page, _LINE_CLASSES):
            words.extend(_words(line))
    return found


def _run(arguments: list[str], data: bytes) -> bytes:
    environment = os.environ | {"OMP_THREAD_LIMIT": "1"}  # documents are what runs side by side
    try:
        done = subprocess.run(
            [_PROGRAM, *arguments],
            input=data,
            capture_output=True,
            env=environment,
            timeout=_SECONDS,
            check=True,
        )
    except (subprocess.SubprocessError, OSError) as error:
        raise FailedError(type(error).__name__) from error
    return done.stdout


def _as_tiff(pictures: Sequence[Image]) -> bytes:
    target = BytesIO()
    pictures[0].save(target, "TIFF", save_all=True, append_images=list(pictures[1:]))
    return target.getvalue()


def _of_class(node: Any, classes: set[str]) -> Iterator[Any]:
    return (each for each in node.iter("{*}div", "{*}span") if each.get("class") in classes)


def _words(line: Any) -> Iterator[Seen]:
    title = line.get("title")
    box = _box(title)
    slope, shift = _numbers(title, "baseline", 2) or (0.0, 0.0)
    size, below, above = (
        sum(_numbers(title, name, 1)) for name in ("x_size", "x_descenders", "x_ascenders")
    )
    level = abs(slope) < _STEEPEST
    for word in _of_class(line, {"ocrx_word"}) if level else ():
        text = nfc("".join(word.itertext()).strip())
        place = _box(word.get("title"))
        if text:
            middle = (place.x0 + place.x1) / 2 - box.x0
            confidence = sum(_numbers(word.get("title"), "x_wconf", 1)) / 100
            yield Seen(
                text, place, confidence, box.bottom + shift + slope * middle, size - below - above
            )


def _box(title: str) -> Box:
    return Box(*(int(number) for number in _numbers(title, "bbox", 4)))


def _numbers(title: str, name: str, count: int) -> tuple[float, ...]:
    """The numbers behind a name in an element's title; none where it is not there."""
    found = re.search(rf"\b{name}((?: -?[\d.]+){{{count}}})", title)
    return tuple(float(number) for number in found[1].split()) if found else ()
