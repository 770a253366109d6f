"""A reader of dashboards: a browser that logs in, opens pages and tells what it sees.

What does not belong here: what must be seen (``test_superset``).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

CHROMIUM = Path("/usr/bin/chromium")
_PATIENCE = 180_000
_ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
_TALL = {"width": 1440, "height": 4200}  # Superset asks for a chart when it comes into view
_BUSY = "[data-test=loading-indicator], .dashboard-component-chart-holder .loading"


@contextmanager
def logged_in(base: str, user: str, password: str) -> Iterator[Any]:
    """A page of someone who is logged in."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - not everyone has it

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=_ARGUMENTS)
        page = browser.new_context(viewport=_TALL).new_page()
        page.set_default_timeout(_PATIENCE)
        page.goto(f"{base}/login/")
        page.fill("#username", user)
        page.fill("#password", password)
        page.keyboard.press("Enter")
        page.wait_for_url(lambda url: "/login" not in url)
        yield page
        browser.close()


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
