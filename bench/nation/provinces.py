"""Who reports on what land: units with their codes, the land they consist of, and when.

An atom is a unit that came of no other. A reporter is a code with a set of atoms and the months
in which the unit with that code consisted of them: code 24 has two, before and after July 2025.
A family is what the mergers bind together; nothing is compared across families.

What does not belong here: figures (``truth``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from bench.nation.catalogue import VOCABULARY, read_rows

FIRST_FAMILY = "24"  # codes reused, two provinces joined: the smallest nation has it


@dataclass(frozen=True, slots=True)
class Reporter:
    """A unit as it reports on the same land; months are ``12 * year + month - 1``."""

    code: str
    name: str
    atoms: tuple[str, ...]
    first: int
    last: int

    @property
    def name_of_land(self) -> str:
        """What tells this reporter from others of the same code."""
        return f"{self.code}@{'+'.join(self.atoms)}"


@dataclass(frozen=True, slots=True)
class Family:
    """Reporters that share land, under the code that it has today."""

    code: str
    reporters: tuple[Reporter, ...]

    @property
    def atoms(self) -> tuple[str, ...]:
        """All its land."""
        return tuple(sorted({atom for r in self.reporters for atom in r.atoms}))

    @property
    def months(self) -> int:
        """How many months of reports there are of it, of all reporters."""
        return sum(r.last - r.first + 1 for r in self.reporters)


def month_number(day: date) -> int:
    """The number of the first month that begins on this day or later."""
    return 12 * day.year + day.month - 1 + (day.day > 1)


def month_label(number: int) -> str:
    """The month as ``YYYY-MM``."""
    return f"{number // 12:04d}-{number % 12 + 1:02d}"


def families(first: int, last: int) -> list[Family]:
    """The families that report between two months, that of ``FIRST_FAMILY`` first."""
    units = [r for r in read_rows(VOCABULARY / "provinces.csv") if r["code"] != "VN"]
    atoms: dict[str, tuple[str, ...]] = {}
    for unit in sorted(units, key=lambda u: u["valid_from"]):
        atoms[unit["entity_id"]] = _atoms(unit, units, atoms)
    today = {unit["code"]: atoms[unit["entity_id"]] for unit in units if not unit["valid_to"]}
    reporters = _reporters(units, atoms, first, last)
    found = [
        Family(code, tuple(r for r in reporters if set(r.atoms) <= set(land)))
        for code, land in today.items()
    ]
    return sorted(found, key=lambda f: (f.code != FIRST_FAMILY, f.code))


def _atoms(
    unit: dict[str, str], units: list[dict[str, str]], known: dict[str, tuple[str, ...]]
) -> tuple[str, ...]:
    """The land of a unit: that of the units that went into it, else its own."""
    day_before = str(date.fromisoformat(unit["valid_from"]) - timedelta(days=1))
    before = [
        u for u in units if u["valid_to"] == day_before and u["successor_code"] == unit["code"]
    ]
    land = {atom for u in before for atom in known[u["entity_id"]]}
    return tuple(sorted(land)) or (unit["entity_id"],)


def _reporters(
    units: list[dict[str, str]], atoms: dict[str, tuple[str, ...]], first: int, last: int
) -> list[Reporter]:
    """Units with one code and the same land in turn are one reporter."""
    spans: dict[tuple[str, tuple[str, ...]], Reporter] = {}
    for unit in sorted(units, key=lambda u: u["valid_from"]):
        start, end = _span(unit, first, last)
        if start > end:
            continue
        key = unit["code"], atoms[unit["entity_id"]]
        start = spans[key].first if key in spans else start
        spans[key] = Reporter(unit["code"], unit["name_vi"], key[1], start, end)
    return list(spans.values())


def _span(unit: dict[str, str], first: int, last: int) -> tuple[int, int]:
    """The months between the two on whose first day the unit existed."""
    start = month_number(date.fromisoformat(unit["valid_from"]))
    if not unit["valid_to"]:
        return max(start, first), last
    end = month_number(date.fromisoformat(unit["valid_to"]) + timedelta(days=1)) - 1
    return max(start, first), min(end, last)
