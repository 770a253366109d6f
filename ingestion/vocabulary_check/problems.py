"""What the check has to say of one row.

What does not belong here: finding problems.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A row of the vocabulary that cannot do what it is there for.

    Attributes:
        file: the table's file name.
        line: as an editor counts lines; the header is line 1.
        words: the cell that is at fault.
        wrong: what is the matter with it.
        remedy: what to do about it.
    """

    file: str
    line: int
    words: str
    wrong: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.words!r} {self.wrong}; {self.remedy}"
