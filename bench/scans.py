"""How well scans are read: pages of digital PDFs are made scans and read by OCR.

Workbooks are printed to PDF by LibreOffice first; their scans are of ruled tables. Each page is
rasterized at 300 dpi, turned a little, blurred and noised, and kept as a picture in a new PDF.
What is read from it is compared to what the original's text layer gives: run of digits by run of
digits, and observation by observation.

What does not belong here: how right extraction is on clean text (``score.sh``).
"""

from __future__ import annotations

import argparse
import re
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, fields
from difflib import SequenceMatcher
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops, ImageFilter

from ingestion.documents import Document
from ingestion.extraction import extract
from ingestion.extraction.outcome.scanned import is_doubtful
from ingestion.readers import read_document

_RUN = re.compile(r"\d+(?:[.,]\d+)*", re.ASCII)
_KEY = (
    "province_code", "indicator", "sector", "item", "price_basis", "period_start",
    "period_end", "measure", "unit", "value",
)  # fmt: skip
_DPI, _BLUR = 300, 0.8


@dataclass(slots=True)
class Counts:
    """What was compared; ``unflagged`` are the wrong ones that nothing warns of."""

    there: int = 0
    recalled: int = 0
    wrong: int = 0
    unflagged: int = 0
    flagged: int = 0

    def __add__(self, other: Counts) -> Counts:
        """Add up two documents."""
        names = [each.name for each in fields(self)]
        return Counts(*(getattr(self, name) + getattr(other, name) for name in names))


def main() -> None:
    """Measure the PDFs that the command line names."""
    options = _options()
    runs, observations, figures = Counts(), Counts(), Counts()
    pages, seconds = 0, 0.0
    for path in options.paths:
        with tempfile.TemporaryDirectory() as folder:
            printed = _printed(path, Path(folder))
            original = read_document(printed)
            scan = Path(folder) / "scan.pdf"
            pages += _write_scan(printed, scan, options.skew, options.noise)
            started = time.perf_counter()
            read = read_document(scan)
            seconds += time.perf_counter() - started
        runs += _compare_runs(original, read, options.verbose)
        found, values = _compare_observations(original, read, path.stem, options.verbose)
        observations += found
        figures += values
    print(f"{'':24} {'there':>6} {'recalled':>15} {'wrong':>6} {'unflagged':>16} {'flagged':>8}")
    _print("runs of digits", runs)
    _print("values of observations", figures)
    _print("whole observations", observations)
    print(f"{pages} pages, {1000 * seconds / max(pages, 1):.0f} ms a page")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measures how well scans are read.")
    parser.add_argument("paths", nargs="+", type=Path, help="PDFs with a text layer, workbooks")
    parser.add_argument("--skew", type=float, default=0.7, help="degrees to turn each page")
    parser.add_argument("--noise", type=float, default=25, help="grey levels of grain")
    parser.add_argument("--verbose", action="store_true", help="show what differs")
    return parser.parse_args()


def _printed(path: Path, folder: Path) -> Path:
    """A PDF as it is, anything else as LibreOffice prints it."""
    if path.suffix == ".pdf":
        return path
    command = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(path)]
    subprocess.run(command, check=True, capture_output=True)
    return folder / f"{path.stem}.pdf"


def _write_scan(path: Path, target: Path, skew: float, noise: float) -> int:
    """Write the pages of a PDF as pictures; the noise is not the same every time."""
    with pypdfium2.PdfDocument(path) as pdf:
        pages = [_as_scanned(page, skew, noise) for page in pdf]
    pages[0].save(target, "PDF", resolution=_DPI, save_all=True, append_images=pages[1:])
    return len(pages)


def _as_scanned(page: pypdfium2.PdfPage, skew: float, noise: float) -> Image.Image:
    clean = page.render(scale=_DPI / 72, grayscale=True).to_pil().convert("L")
    turned = clean.rotate(skew, Image.Resampling.BICUBIC, fillcolor=255)
    grain = Image.effect_noise(turned.size, noise)
    return ImageChops.add(turned.filter(ImageFilter.GaussianBlur(_BLUR)), grain, 1, -128)


def _compare_runs(original: Document, read: Document, verbose: bool) -> Counts:
    expected = [run[0] for run in _runs(original)]
    found = list(_runs(read))
    texts = [run[0] for run in found]
    doubtful = {n.start for n in read.numbers if is_doubtful(n)}
    flags = [run.start() in doubtful for run in found]
    counts = Counts(there=len(expected), flagged=sum(flags))
    matcher = SequenceMatcher(None, expected, texts, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            counts.recalled += b - a
            continue
        counts.wrong += d - c
        counts.unflagged += sum(not flag for flag in flags[c:d])
        if verbose:
            print(f"  {expected[a:b]} read as {list(zip(texts[c:d], flags[c:d], strict=True))}")
    return counts


def _runs(document: Document) -> Iterator[re.Match[str]]:
    """The runs of digits; footnote marks are none, and part none."""
    text = document.text
    for block in document.blocks:
        for mark in block.marks:
            text = text[: mark.start] + "#" * (mark.end - mark.start) + text[mark.end :]
    return _RUN.finditer(text)


def _compare_observations(
    original: Document, read: Document, name: str, verbose: bool
) -> tuple[Counts, Counts]:
    """Compare observations whole, and by page, value and unit alone."""
    rows = [
        list(extract(document, name).observations.iter_rows(named=True))
        for document in (original, read)
    ]
    whole = _compare(rows, _KEY, verbose)
    return whole, _compare(rows, ("page", "value", "unit"), verbose=False)


def _compare(rows: list[list[dict[str, object]]], key: tuple[str, ...], verbose: bool) -> Counts:
    expected, found = ([(tuple(row[name] for name in key), row) for row in each] for each in rows)
    missed = Counter(identity for identity, _ in expected)
    counts = Counts(there=len(expected), flagged=sum(bool(row["is_ambiguous"]) for _, row in found))
    for identity, row in found:
        if missed[identity]:
            missed[identity] -= 1
            counts.recalled += 1
        else:
            counts.wrong += 1
            counts.unflagged += not row["is_ambiguous"]
            _show("wrong", row, verbose)
    for identity, row in expected:
        if missed[identity] > 0:
            missed[identity] -= 1
            _show("missed", row, verbose)
    return counts


def _show(what: str, row: dict[str, object], verbose: bool) -> None:
    if verbose:
        print(f"  {what}: {_short(row)}")


def _short(row: dict[str, object]) -> str:
    return " ".join(str(row[name]) for name in (*_KEY[1:], "is_ambiguous", "quote"))


def _print(name: str, counts: Counts) -> None:
    there = max(counts.there, 1)
    recalled = f"{counts.recalled} ({counts.recalled / there:.2%})"
    unflagged = f"{counts.unflagged} ({counts.unflagged / there:.2%})"
    print(
        f"{name:24} {counts.there:6} {recalled:>15} {counts.wrong:6} {unflagged:>16}"
        f" {counts.flagged:8}"
    )


if __name__ == "__main__":
    main()
