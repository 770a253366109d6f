"""What evidence pages cost: pages a second, and the index of ten thousand reports.

Pages are written for the published version of a home of its own, made of the reports that the
command line names. The index is generated: its reports do not exist, only their rows. With
playwright and Chromium installed, how long a browser takes to show and to search it is measured.

What does not belong here: what stands on a page (``tests/orchestration/test_evidence.py``).
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from ingestion import vocabulary
from orchestration.evidence import write_evidence
from orchestration.pipeline import run
from warehouse.evidence import contents, places
from warehouse.evidence.pages import index_html
from warehouse.evidence.queries import Questions
from warehouse.evidence.site import Site
from warehouse.home import CHECKOUT, Home

PUBLISHERS = ("statistics_office", "soct", "ubnd")
INDICATORS_A_REPORT = 25
SEARCH = "bac giang 05/2006 cong thuong"


def main() -> None:
    """Measure pages first, then the index."""
    options = _options()
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder) / "home")
        _measure_pages(home, options.paths)
        with Questions(home) as questions:
            names = {row["indicator_code"]: row["label_vi"] for row in questions.all("indicators")}
        _measure_index(Site(Path(folder) / "index"), names, options.reports)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measures what evidence pages cost.")
    parser.add_argument("paths", nargs="*", type=Path, default=[CHECKOUT / "samples" / "reports"])
    parser.add_argument("--reports", type=int, default=10_000, help="entries of the index")
    return parser.parse_args()


def _measure_pages(home: Home, paths: list[Path]) -> None:
    run(home, paths)
    seconds, report = _timed(lambda: write_evidence(home))
    again, _ = _timed(lambda: write_evidence(home))
    print(f"{report.written} pages in {seconds:.1f} s: {report.written / seconds:.1f} a second")
    print(f"nothing changed: {again:.2f} s")
    for name in (places.REPORTS, places.PICTURES, places.SERIES):
        files = [path for path in (home.evidence / name).rglob("*") if path.is_file()]
        size = sum(path.stat().st_size for path in files)
        print(f"{name:<10} {len(files):>5} files {size / 1024:>8.0f} kB")


def _measure_index(site: Site, names: dict[str, str], count: int) -> None:
    site.prepare()
    rows = list(_rows(count, sorted(names)))
    seconds, listed = _timed(lambda: contents.of_reports(rows, names))
    site.write(places.list_of(listed.data), listed.script())
    site.write(places.index_page(), index_html("", listed))
    size = len(listed.script().encode())
    print(f"index of {count} reports: {size / 1024:.0f} kB, written in {seconds:.2f} s")
    _browse(site.root / places.index_page())


def _rows(count: int, codes: list[str]) -> Iterator[dict[str, Any]]:
    provinces = [province.name for province in vocabulary.provinces()]
    for number in range(count):
        month = number // len(provinces) // len(PUBLISHERS) % 240
        name = provinces[number % len(provinces)]
        first = number % (len(codes) - INDICATORS_A_REPORT)
        yield {
            "doc_id": hashlib.sha256(str(number).encode()).hexdigest(),
            "file_name": f"bao_cao_{number:05d}_{month // 12 + 2005}_{month % 12 + 1:02d}.pdf",
            "province_vi": name,
            "issuer_type": PUBLISHERS[number // len(provinces) % len(PUBLISHERS)],
            "report_period_end": f"{month // 12 + 2005}-{month % 12 + 1:02d}",
            "observation_count": number % 300,
            "not_understood_runs": number % 9,
            "grade": "ABCDEF"[number % 6],
            "indicators": codes[first : first + INDICATORS_A_REPORT],
        }


def _browse(index: Path) -> None:
    """Open and search the index in Chromium, where it is installed."""
    chromium = shutil.which("chromium")
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415 - it is optional
    except ImportError:
        chromium = None
    if chromium is None:
        print("not opened: playwright or chromium is not installed")
        return
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page()
        opened, _ = _timed(lambda: page.goto(index.as_uri()))
        page.wait_for_selector("tbody tr")
        searched = page.evaluate(
            "words => { const box = document.querySelector('[name=words]'); box.value = words;"
            " const began = performance.now();"
            " box.form.dispatchEvent(new Event('input')); return performance.now() - began; }",
            SEARCH,
        )
        found = page.locator(".found").inner_text()
        print(f"opened in {opened:.2f} s, searched in {searched:.0f} ms ({found})")
        browser.close()


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    started = time.perf_counter()
    result = work()
    return time.perf_counter() - started, result


if __name__ == "__main__":
    main()
