"""What a reader sees of a dashboard: the texts of its charts, once all of them are there.

What does not belong here: what must be seen (``test_superset``), the browser (``bench.browser``).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from bench.browser import logged_in

if TYPE_CHECKING:
    from playwright.sync_api import ViewportSize

_TALL: ViewportSize = {
    "width": 1440,
    "height": 4200,
}  # Superset asks for a chart when it comes into view
_BUSY = "[data-test=loading-indicator], .dashboard-component-chart-holder .loading"


@contextmanager
def reading(base: str, user: str, password: str) -> Iterator[Any]:
    """A page of someone who is logged in and sees all of a dashboard at once."""
    with logged_in(base, user, password, _TALL) as page:
        yield page


def open_dashboard(page: Any, base: str, slug: str, charts: int) -> list[str]:
    """Open a dashboard; the texts of its charts, once all of them are there."""
    page.goto(f"{base}/superset/dashboard/{slug}/")
    page.wait_for_function(
        "([count, busy]) => document.querySelectorAll('[data-test=slice-container]').length"
        " >= count && !document.querySelector(busy)",
        arg=[charts, _BUSY],
    )
    found: list[str] = page.locator(
        "[data-test=dashboard-component-chart-holder]"
    ).all_inner_texts()
    return found
