"""How long the dashboards take: from login to all charts that are in view, cold and warm.

Superset must be running (``make bi``); playwright and Chromium drive it as a reader would.

What does not belong here: whether the charts are right (``tests/warehouse/bi``).
"""

from __future__ import annotations

import argparse
import time
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PIL import Image

from bench.browser import CHROMIUM, logged_in
from warehouse.bi.dashboards import NAMES
from warehouse.bi.place import Place, keep_secrets
from warehouse.bi.texts import definitions
from warehouse.home import Home

if TYPE_CHECKING:
    from playwright.sync_api import ViewportSize

_SEEN: ViewportSize = {"width": 1440, "height": 900}
_LARGEST = (1000, 1600)  # of a picture, in pixels
# All charts of the dashboard that are in view show something, and nothing waits any more.
_READY = """() => {
  const seen = [...document.querySelectorAll('[data-test=chart-grid-component]')]
    .filter(e => e.getBoundingClientRect().top < innerHeight);
  return seen.length > 0 && seen.every(e => e.querySelector('[data-test=slice-container]')
    && !e.querySelector('[data-test=loading-indicator], .loading'));
}"""


def main() -> None:
    """Print a line for each dashboard."""
    options = _options()
    secrets = keep_secrets(Place(Home.resolve(options.home)))
    reader = ("reader", secrets.reader)
    with logged_in(options.base, *reader, _SEEN, options.chromium) as page:
        print(f"{'dashboard':20}{'cold s':>8}{'warm s':>8}   best of {options.repeat}")
        for name in NAMES:
            slug = definitions("dashboards", f"{name}.yml")["slug"][0]
            first, *others = [_load(page, options.base, slug) for _ in range(options.repeat + 1)]
            print(f"{slug:20}{first:8.2f}{min(others):8.2f}")
            if options.pictures:
                _picture(page, options.pictures / f"bi_{name}.webp")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.dashboards", description=__doc__)
    parser.add_argument("--home", type=Path, help="whose Superset is running")
    parser.add_argument("--base", default="http://127.0.0.1:8088", help="where it is running")
    parser.add_argument("--repeat", type=int, default=3, help="how often each is loaded again")
    parser.add_argument("--chromium", type=Path, default=CHROMIUM)
    parser.add_argument("--pictures", type=Path, help="a folder for a picture of each")
    return parser.parse_args()


def _load(page: Any, base: str, slug: str) -> float:
    """Seconds from asking for the page to the last chart in view."""
    started = time.monotonic()
    page.goto(f"{base}/superset/dashboard/{slug}/", wait_until="commit")
    page.wait_for_function(_READY)
    return time.monotonic() - started


def _picture(page: Any, path: Path) -> None:
    """A picture of the whole dashboard, small enough for a document."""
    page.set_viewport_size({"width": 1440, "height": 2300})
    page.wait_for_timeout(8000)
    page.wait_for_function(_READY)
    image = Image.open(BytesIO(page.screenshot()))
    image.thumbnail(_LARGEST)
    image.save(path, quality=82)
    page.set_viewport_size(_SEEN)


if __name__ == "__main__":
    main()
