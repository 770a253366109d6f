"""A reader of dashboards in a browser of their own: Chromium without a screen, logged in.

What does not belong here: what is looked at (``dashboards``, ``tests/warehouse/bi``).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
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
    """A page of someone who is logged in, as large as what they see of it.

    The browser has a profile of its own, as people's have: without one, it would compile Superset's
    scripts anew for every page.
    """
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - not everyone has it

    with sync_playwright() as playwright, TemporaryDirectory() as profile:
        browser = playwright.chromium.launch_persistent_context(
            profile, executable_path=chromium, args=_ARGUMENTS, viewport=seen
        )
        page = browser.new_page()
        page.set_default_timeout(_PATIENCE)
        page.goto(f"{base}/login/")
        page.fill("#username", user)
        page.fill("#password", password)
        page.keyboard.press("Enter")
        page.wait_for_url(lambda url: "/login" not in url)
        yield page
        browser.close()
