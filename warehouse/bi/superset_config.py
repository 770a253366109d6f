"""Superset's settings, which it reads by the path in SUPERSET_CONFIG_PATH.

What does not belong here: what the dashboards show (``definitions/``), and secrets, which are made
for each home (``place``).
"""

from __future__ import annotations

from typing import Any

from warehouse.bi.pages import LANGUAGE, in_language, install, read_version
from warehouse.bi.palette import CATEGORICAL, DIVERGING, SEQUENTIAL, SINGLE, THEME
from warehouse.bi.place import Place, keep_secrets
from warehouse.bi.shortcuts import NoEvents, without_events
from warehouse.bi.static_files import as_files
from warehouse.home import Home

_PLACE = Place(Home.resolve())

# Who may come in.
SECRET_KEY = keep_secrets(_PLACE).key
SQLALCHEMY_DATABASE_URI = f"sqlite:///{_PLACE.metadata}?check_same_thread=false"
AUTH_USER_REGISTRATION = False
PUBLIC_ROLE_LIKE = None
SESSION_COOKIE_SAMESITE = "Strict"
RATELIMIT_ENABLED = True
RATELIMIT_APPLICATION = "1000 per second"  # all readers of this machine together
AUTH_RATE_LIMITED = True

# New figures show at once: no connection is kept, and answers only for the version that gave them.
DB_CONNECTION_MUTATOR = read_version
CACHE_CONFIG: dict[str, Any] = {"CACHE_TYPE": "SimpleCache", "CACHE_DEFAULT_TIMEOUT": 300}
DATA_CACHE_CONFIG: dict[str, Any] = {
    "CACHE_TYPE": "warehouse.bi.caching.VersionCache",
    "CACHE_DIR": str(_PLACE.answers),
    "CACHE_THRESHOLD": 5_000,
    "CACHE_DEFAULT_TIMEOUT": 7 * 86_400,
}
_KEPT_STATE = {
    "CACHE_TYPE": "FileSystemCache",
    "CACHE_DIR": str(_PLACE.choices),
    "CACHE_THRESHOLD": 20_000,
    "CACHE_DEFAULT_TIMEOUT": 90 * 86_400,
}
FILTER_STATE_CACHE_CONFIG = _KEPT_STATE
EXPLORE_FORM_DATA_CACHE_CONFIG = _KEPT_STATE

# Nothing is fetched from or told to anyone outside.
ENABLE_CORS = False
TALISMAN_ENABLED = True
TALISMAN_CONFIG: dict[str, Any] = {
    "content_security_policy": {
        "base-uri": ["'self'"],
        "default-src": ["'self'"],
        "img-src": ["'self'", "blob:", "data:"],
        "worker-src": ["'self'", "blob:"],
        "connect-src": ["'self'"],
        "object-src": "'none'",
        "style-src": ["'self'", "'unsafe-inline'"],
        "font-src": ["'self'"],
        "frame-ancestors": ["'self'"],
        "script-src": ["'self'", "'strict-dynamic'"],
    },
    "content_security_policy_nonce_in": ["script-src"],
    "force_https": False,  # this machine only
    "session_cookie_secure": False,
}
THEME_FONT_URL_ALLOWED_DOMAINS: list[str] = []

EVENT_LOGGER = NoEvents()

LOG_LEVEL = "ERROR"

# How it speaks and looks.
APP_NAME = "Kho Số"
LANGUAGES = {
    "vi": {"flag": "vn", "name": "Tiếng Việt"},
    "en": {"flag": "gb", "name": "English"},
}
BABEL_DEFAULT_LOCALE = LANGUAGE
COMMON_BOOTSTRAP_OVERRIDES_FUNC = in_language
THEME_DEFAULT = THEME
THEME_DARK = None
ENABLE_UI_THEME_ADMINISTRATION = False
EXTRA_CATEGORICAL_COLOR_SCHEMES = [CATEGORICAL, SINGLE]
EXTRA_SEQUENTIAL_COLOR_SCHEMES = [SEQUENTIAL, DIVERGING]
FLASK_APP_MUTATOR = install
ADDITIONAL_MIDDLEWARE = [as_files, without_events]
# The words above a dashboard explain its shades in those shades.
HTML_SANITIZATION_SCHEMA_EXTENSIONS = {"attributes": {"span": ["className"]}}

ROW_LIMIT = 10_000
FEATURE_FLAGS = {
    "ALERT_REPORTS": False,
    "CSS_TEMPLATES": False,
    "DRILL_BY": False,
    "DRILL_TO_DETAIL": False,
}
