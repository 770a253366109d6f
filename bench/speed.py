"""How long reading figures takes: milliseconds a page and document, decoding left out.

Times are of the processor, so that what else the machine does counts little. The printed
figures are what was measured here and now; nothing is asserted.

What does not belong here: how right the figures are (``score.sh``).
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from timing import milliseconds

from ingestion.documents import Document, UnreadableDocumentError
from ingestion.extraction import extract
from ingestion.readers import read_document
from orchestration.landing import files_in

CHARACTERS_A_PAGE = 3000
ROWS_OF_PROFILE = 20


@dataclass(frozen=True, slots=True)
class Timed:
    """A decoded document with what it took, in milliseconds of the processor."""

    path: Path
    document: Document
    pages: float
    decoding: float
    extracting: float


def main() -> None:
    """Measure the documents that the command line names."""
    options = _options()
    timed = [t for path in files_in(options.paths) for t in _measure(path, options.runs)]
    if not timed:
        print("no documents there")
        return
    _print_table(timed, options.runs)
    if options.profile:
        _print_profile([t.document for t in timed])


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measures how long reading figures takes.")
    parser.add_argument("paths", nargs="+", type=Path, help="reports, or folders with reports")
    parser.add_argument("--runs", type=int, default=5, help="the median of so many counts")
    parser.add_argument("--profile", action="store_true", help="show where the time goes, too")
    options = parser.parse_args()
    missing = [str(path) for path in options.paths if not path.exists()]
    if missing:
        parser.error(f"not there: {', '.join(missing)}")
    return options


def _measure(path: Path, runs: int) -> list[Timed]:
    """Decode once, extract once to warm up, then count; nothing for what is no document."""
    started = time.process_time()
    try:
        document = read_document(path)
    except UnreadableDocumentError as error:
        print(f"left out: {error}")
        return []
    decoding = (time.process_time() - started) * 1000
    extract(document, path.stem)
    times = [milliseconds(lambda: extract(document, path.stem)) for _ in range(runs)]
    return [Timed(path, document, _pages(document), decoding, median(times))]


def _pages(document: Document) -> float:
    """Printed pages where the format has them, else what a page holds on average."""
    printed = [span.page for block in document.blocks for span in block.spans if span.page]
    return float(max(printed)) if printed else len(document.text) / CHARACTERS_A_PAGE


def _print_table(timed: list[Timed], runs: int) -> None:
    print(f"Processor time of one core; extraction is the median of {runs} runs after one more.")
    print(f"Without printed pages, {CHARACTERS_A_PAGE} characters count as a page.")
    thousands = f"ms/{CHARACTERS_A_PAGE} ch"
    heads = f"{'ms a page':>9} {thousands:>10} {'extract ms':>10} {'decode ms':>9} {'pages':>6}"
    print(f"\n{heads}  document")
    for one in timed:
        _print_row([one], f"{one.path.parent.name}/{one.path.name}")
    _print_row(timed, f"all {len(timed)}")


def _print_row(timed: list[Timed], name: str) -> None:
    extracting, decoding = sum(t.extracting for t in timed), sum(t.decoding for t in timed)
    pages, characters = sum(t.pages for t in timed), sum(len(t.document.text) for t in timed)
    rates = (_rate(extracting, pages), _rate(extracting, characters / CHARACTERS_A_PAGE))
    print(f"{rates[0]:>9} {rates[1]:>10} {extracting:10.1f} {decoding:9.1f} {pages:6.1f}  {name}")


def _rate(spent: float, amount: float) -> str:
    return f"{spent / amount:.1f}" if amount else "-"


def _print_profile(documents: list[Document]) -> None:
    """Show the functions that take most: by themselves, then with all that they call."""
    profile = cProfile.Profile()
    for document in documents:
        profile.runcall(extract, document, "profiled")
    stats = pstats.Stats(profile)
    stats.sort_stats("tottime").print_stats(ROWS_OF_PROFILE)
    stats.sort_stats("cumulative").print_stats("ingestion", ROWS_OF_PROFILE)


if __name__ == "__main__":
    main()
