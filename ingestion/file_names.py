"""What the name of a file tells: whether it may be a report, and its ending.

What does not belong here: its format, which its content tells (``readers``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePath

# Names under which editors, browsers and copy programs keep what isn't finished.
_UNFINISHED_SUFFIXES = frozenset({".part", ".partial", ".crdownload", ".tmp", ".swp"})
# Hidden files, the locks of Office, and what a Mac adds to an archive.
_NO_REPORTS = (".", "~$", "__MACOSX")
_ENDING = re.compile(r"\.[a-z0-9]{1,8}")


def may_be_report(parts: Sequence[str]) -> bool:
    """Whether a file is neither hidden nor unfinished, by its folders' names and its own."""
    is_hidden = any(part.startswith(_NO_REPORTS) for part in parts)
    return not is_hidden and PurePath(*parts).suffix.lower() not in _UNFINISHED_SUFFIXES


def ending(name: str) -> str:
    """The ending of a name with its dot, in lower case; nothing where it has no ordinary one."""
    found = PurePath(name).suffix.lower()
    return found if _ENDING.fullmatch(found) else ""
