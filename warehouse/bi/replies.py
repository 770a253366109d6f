"""Replies that were given before, given again without a second's thought by Superset.

For each chart Superset checks rights, reads definitions and writes queries anew. A reply is kept
for the person who asked, the version of the warehouse that their page reads, and Superset's own
database as it then was: whoever changes a chart, a right or a user changes that file, and nothing
that was kept before holds any more.

What does not belong here: answers of the warehouse, kept for everyone (``caching``).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from hashlib import sha256

from cachelib import FileSystemCache
from flask import Flask, Response, g, request, session
from flask_login import current_user

from warehouse.bi.place import Place

_ASKED = re.compile(r"/api/v1/(?:chart/data|dashboard/[\w-]+/(?:charts|datasets))/?")
_MOST = 5_000
_A_DAY = 86_400


class Replies:
    """The replies of a home.

    Attributes:
        place: where they are kept, and Superset's database.
        version: tells the name of the version that the page which asks now reads.
    """

    def __init__(self, place: Place, version: Callable[[], str]) -> None:
        """Open the folder."""
        self._place = place
        self._version = version
        self._kept = FileSystemCache(str(place.replies), threshold=_MOST, default_timeout=_A_DAY)

    def install(self, app: Flask) -> None:
        """Have an application look for a kept reply first, and keep those it gives."""
        app.before_request(self.again)
        app.after_request(self.keep)

    def again(self) -> Response | None:
        """The reply that was given to the very same question, if there is one."""
        key = self._key()
        kept = self._kept.get(key) if key else None
        if kept is None:
            g.reply_key = key
            return None
        return Response(kept, mimetype="application/json")

    def keep(self, response: Response) -> Response:
        """Keep a good reply, unless what it rests on has changed in the meantime."""
        key = g.pop("reply_key", "")
        is_whole = response.mimetype == "application/json" and not response.is_streamed
        if key and response.status_code == 200 and is_whole and key == self._key():
            self._kept.set(key, response.get_data())
        return response

    def _key(self) -> str:
        """What a reply depends on; empty for what is always asked anew."""
        if not _ASKED.fullmatch(request.path) or not current_user.is_authenticated:
            return ""
        body = request.get_data()
        if b'"force":true' in body.replace(b" ", b""):
            return ""  # "refresh", says the reader
        stamp = self._place.metadata.stat()
        parts = (
            current_user.get_id(), session.get("locale", ""), self._version(), stamp.st_mtime_ns,
            stamp.st_size, request.method, request.full_path,
        )  # fmt: skip
        return sha256(repr(parts).encode() + body).hexdigest()
