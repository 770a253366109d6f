"""Whether what a row names exists in the table that it names it from.

What does not belong here: the form of cells (``tables``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ingestion import vocabulary
from ingestion.vocabulary.files import numbered_rows, read_table
from ingestion.vocabulary_check.problems import Problem

# Levels without a unit of their own: a bare number, or whatever the product is counted in.
_UNPRINTED_UNITS = {"index", "by product"}
# Where a name may hold that no indicator need come before: everywhere, or as a topic only.
_ANYWHERE = {"", "topic"}


def dangling() -> Iterator[Problem]:
    """Rows that name an indicator, a sector, a scheme, a unit or a province that isn't there."""
    yield from _aliases()
    yield from _sums()
    yield from _indicators()
    yield from _sectors()
    yield from _units()
    yield from _provinces()


def _aliases() -> Iterator[Problem]:
    known = vocabulary.indicators()
    sectors = {name.sector for name in vocabulary.sector_names()} | {"total", "same"}
    for alias in vocabulary.aliases():
        place = ("indicator_aliases.csv", alias.line)
        yield from _missing(*place, [alias.indicator], known, "indicators.csv")
        yield from _missing(*place, [alias.after], {*known, *_ANYWHERE}, "indicators.csv")
        yield from _missing(*place, [alias.sector], sectors, "sectors.csv")
        yield from _missing(*place, [alias.family], {*sectors, ""}, "sectors.csv")
        if alias.sector in sectors:
            yield from _foreign(*place, alias.indicator, alias.sector)


def _sums() -> Iterator[Problem]:
    sectors = {name.sector for name in vocabulary.sector_names()} | {"total", "same"}
    for each in vocabulary.sums():
        place = ("sums.csv", each.line)
        for term in (vocabulary.Part(each.indicator, each.sector), *each.parts):
            yield from _missing(*place, [term.indicator], vocabulary.indicators(), "indicators.csv")
            yield from _missing(*place, [term.sector], sectors, "sectors.csv")
            if term.sector in sectors:
                yield from _foreign(*place, term.indicator, term.sector)


def _foreign(file: str, line: int, indicator: str, sector: str) -> Iterator[Problem]:
    """A sector of a scheme that its indicator is not broken down by."""
    scheme, _, code = sector.partition(":")
    known = vocabulary.indicators()
    if code and indicator in known:
        owner = f"the sector_schemes of {indicator}"
        yield from _missing(file, line, [scheme], known[indicator].schemes, owner)


def _indicators() -> Iterator[Problem]:
    schemes = {row["scheme"] for row in read_table("sectors.csv")}
    printed = {unit.unit for unit in vocabulary.units()} | _UNPRINTED_UNITS
    for line, row in numbered_rows("indicators.csv"):
        indicator = vocabulary.indicators()[row["code"]]
        yield from _missing("indicators.csv", line, indicator.schemes, schemes, "sectors.csv")
        yield from _missing("indicators.csv", line, [indicator.level_unit], printed, "units.csv")


def _sectors() -> Iterator[Problem]:
    rows = numbered_rows("sectors.csv")
    known = {(row["scheme"], row["code"]) for _, row in rows}
    for line, row in rows:
        codes = {code for scheme, code in known if scheme == row["scheme"]}
        parents = codes | vocabulary.WHOLES | {""}
        place = f"scheme {row['scheme']}"
        yield from _missing("sectors.csv", line, [row["parent"]], parents, place)


def orphaned_parts() -> Iterator[Problem]:
    """Parts of sectors that aren't there; the names of sectors cannot be read before."""
    known = {f"{row['scheme']}:{row['code']}" for row in read_table("sectors.csv")}
    for line, row in numbered_rows("parts.csv"):
        sector = f"{row['scheme']}:{row['code']}"
        if row["code"] != "-":  # a part of the whole
            yield from _missing("parts.csv", line, [sector], known, "sectors.csv")


def _units() -> Iterator[Problem]:
    known = {unit.unit for unit in vocabulary.units()}
    for unit in vocabulary.units():
        yield from _missing("units.csv", unit.line, unit.also, known, "the column unit")


def _provinces() -> Iterator[Problem]:
    rows = numbered_rows("provinces.csv")
    codes = {row["code"] for _, row in rows} | {""}
    for line, row in rows:
        yield from _missing("provinces.csv", line, [row["successor_code"]], codes, "provinces.csv")


def _missing(
    file: str, line: int, named: Iterable[str], known: Iterable[str], place: str
) -> Iterator[Problem]:
    for code in named:
        if code not in known:
            yield Problem(file, line, code, f"is not in {place}", "correct it, or add it there")
