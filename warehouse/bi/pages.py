"""What Superset shows besides its own pages, and in which language it speaks.

Evidence pages for those who are logged in, the Vietnamese words of its buttons, the switch between
the languages, and the version of the warehouse that a page reads.

What does not belong here: the settings (``superset_config``), and what the pages of evidence say.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from flask import Blueprint, Flask, Response, redirect, request, send_from_directory, session
from flask_login import current_user
from sqlalchemy.engine import URL

from warehouse.bi import versions
from warehouse.bi.place import Place
from warehouse.bi.replies import Replies
from warehouse.bi.shortcuts import take_shortcuts
from warehouse.home import Home

LANGUAGE = "vi"
_DEFINITIONS = Path(__file__).with_name("definitions")
_WORDS = _DEFINITIONS / "words_vi.json"
_VIETNAMESE_NUMBERS = {
    "decimal": ",",
    "thousands": ".",
    "grouping": [3],
    "currency": ["", "\u00a0₫"],
}
_HOME = Home.resolve()


def install(app: Flask) -> None:
    """Add the pages to Superset; each page that is opened pins the version that it reads."""
    pages = Blueprint("kho_so", __name__)
    pages.add_url_rule("/evidence/", view_func=evidence, defaults={"path": "index.html"})
    pages.add_url_rule("/evidence/<path:path>", view_func=evidence)
    pages.add_url_rule("/kho-so/logo.svg", view_func=logo)
    pages.add_url_rule("/language/<language>/<slug>", view_func=speak)
    pages.add_url_rule("/superset/language_pack/vi/", view_func=language_pack)
    app.register_blueprint(pages)
    app.before_request(_pin_version)
    Replies(Place(_HOME), lambda: file_to_read().parent.name).install(app)
    take_shortcuts()


def evidence(path: str) -> Any:
    """A page of evidence, or the way to the login."""
    if not current_user.is_authenticated:
        return redirect(f"/login/?next={request.path}")
    return send_from_directory(Place(_HOME).evidence, path)


# Scripts of Superset's own pages carry a number used once; those of evidence are plain files.
evidence.talisman_view_options = {  # type: ignore[attr-defined]
    "content_security_policy": {
        "default-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "style-src": ["'self'", "'unsafe-inline'"],
    },
    "content_security_policy_nonce_in": [],
}


def logo() -> Any:
    """What stands at the top of every page."""
    return send_from_directory(_DEFINITIONS, "logo.svg")


def speak(language: str, slug: str) -> Any:
    """Go to a dashboard, with Superset's own words in its language."""
    session["locale"] = language
    return redirect(f"/superset/dashboard/{slug}/")


def language_pack() -> Response:
    """Superset's own words in Vietnamese: what someone who reads dashboards gets to see."""
    return Response(json.dumps(_pack()), mimetype="application/json")


def in_language(data: dict[str, Any]) -> dict[str, Any]:
    """What differs by language in what every page gets: numbers, and the words of the menu."""
    if data["locale"] != LANGUAGE:
        return {}
    return {"d3_format": _VIETNAMESE_NUMBERS, "menu_data": _translated(data["menu_data"])}


def read_version(uri: URL, params: dict[str, Any], *_: object) -> tuple[URL, dict[str, Any]]:
    """Have a connection to the warehouse read the version of the page that asks."""
    if uri.database == str(_HOME.current_file):
        uri = uri.set(database=str(file_to_read()))
    return uri, params


def file_to_read() -> Path:
    """The file of the version that the page which asks now is pinned to."""
    return versions.file_to_read(session if request else {}, _HOME)


def _pin_version() -> None:
    if request.method == "GET" and "text/html" in request.headers.get("Accept", ""):
        versions.pin(session, _HOME)


@cache
def _words() -> dict[str, str]:
    words: dict[str, str] = json.loads(_WORDS.read_text(encoding="utf-8"))
    return words


def _pack() -> dict[str, Any]:
    """The words in the form that Superset's pages read."""
    head = {"domain": "superset", "plural_forms": "nplurals=1; plural=0;", "lang": LANGUAGE}
    translated = {word: [meaning] for word, meaning in _words().items()}
    return {"domain": "superset", "locale_data": {"superset": {"": head, **translated}}}


def _translated(menu: Any) -> Any:
    """A menu with its words in Vietnamese."""
    if isinstance(menu, dict):
        return {
            key: _words().get(value, value) if key == "label" else _translated(value)
            for key, value in menu.items()
        }
    return [_translated(each) for each in menu] if isinstance(menu, list) else menu
