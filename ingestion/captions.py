"""Captions of tables: lines that begin with what tables are called.

What does not belong here: what a caption says (``extraction.tables``).
"""

from __future__ import annotations

import re

_CAPTION = re.compile(r"(?:bảng|biểu|phụ lục)\b", re.IGNORECASE)


def is_caption(text: str) -> bool:
    """Whether a line right above a table is its title."""
    return _CAPTION.match(text) is not None
