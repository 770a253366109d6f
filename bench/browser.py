"""A reader of dashboards in a browser of their own: Chromium without a screen, logged in.

What does not belong here: what is looked at (``dashboards``, ``tests/warehouse/bi``).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import ViewportSize

CHROMIUM = Path("/usr/bin/chromium")
_ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"]
_ARGUMENTS += ["--disable-background-networking", "--disable-component-update"]
_PATIENCE = 180_000  # milliseconds


@contextmanager
def logged_in(
    base: str, user: str, password: str, seen: ViewportSize, chromium: Path = CHROMIUM
) -> Iterator[Any]:
    """A page of someone who is logged in, as large as what they see of it."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - not everyone has it

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(chromium), args=_ARGUMENTS)
        page = browser.new_context(viewport=seen).new_page()
        page.set_default_timeout(_PATIENCE)
        page.goto(f"{base}/login/")
        page.fill("#username", user)
        page.fill("#password", password)
        page.keyboard.press("Enter")
        page.wait_for_url(lambda url: "/login" not in url)
        yield page
        browser.close()
