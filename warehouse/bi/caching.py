"""Answers to charts, kept by the version of the warehouse that gave them.

A newer version is asked anew, so nothing that is kept is ever out of date; a page that is opened
again asks nothing of DuckDB.

What does not belong here: which version is read (``versions``).
"""

from __future__ import annotations

from flask_caching.backends import FileSystemCache

from warehouse.bi.pages import file_to_read


class VersionCache(FileSystemCache):  # type: ignore[misc] # its package is in the other environment
    """Files in a folder, one an answer."""

    def _get_filename(self, key: str) -> str:
        """The file of an answer: that of the version which the asking page reads."""
        return str(super()._get_filename(f"{file_to_read().parent.name}/{key}"))
