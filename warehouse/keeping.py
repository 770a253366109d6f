"""How long old versions are kept.

What does not belong here: removing them (``publish``).
"""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Self

from warehouse.versions import published_at

HOURS_VARIABLE = "KHOSO_KEEP_HOURS"
VERSIONS_VARIABLE = "KHOSO_KEEP_VERSIONS"
_MOST = 1_000_000


class SettingError(Exception):
    """A setting has no sense; the message names it."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """How long old versions are kept.

    Attributes:
        hours: after a newer version took its place.
        versions: the newest ones, kept whatever their age; that which readers see among them.
    """

    hours: float = 1
    versions: int = 5

    @classmethod
    def from_environment(cls) -> Self:
        """As the environment says, else as usual.

        Raises:
            SettingError: a setting is no number, or a negative one.
        """
        return cls(
            hours=_number(HOURS_VARIABLE, cls().hours),
            versions=int(_number(VERSIONS_VARIABLE, cls().versions)),
        )

    def superfluous(
        self, versions: Sequence[str], now: datetime, in_use: Collection[str]
    ) -> list[str]:
        """The versions that need not be kept.

        Args:
            versions: names of all that there are.
            now: the time.
            in_use: those that must stay: what readers see, and what someone has open.
        """
        ordered = sorted(versions)
        latest = now - timedelta(hours=self.hours)
        old = [name for name, next_one in pairwise(ordered) if _is_before(next_one, latest)]
        newest = set(ordered[-self.versions :] if self.versions else [])
        return [name for name in old if name not in newest and name not in in_use]


def _is_before(version: str, limit: datetime) -> bool:
    at = published_at(version)
    return at is not None and at <= limit


def _number(variable: str, usual: float) -> float:
    text = os.environ.get(variable, "")
    try:
        number = float(text or usual)
    except ValueError:
        number = -1
    if not 0 <= number <= _MOST:
        raise SettingError(f"{variable} is {text}; it takes a number from 0 to {_MOST:,}")
    return number
