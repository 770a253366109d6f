"""The vocabulary as typed data: what the words of the reports stand for.

Every file beside this one is a table with a header; adding an indicator, an alias, a unit or
a phrase is one row and no code. README.md describes the columns.

What does not belong here: how words are found in a text (``language``, ``extraction``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache, lru_cache

from ingestion.language.text import fold
from ingestion.vocabulary.entries import (
    Alias,
    Indicator,
    Part,
    Pattern,
    Phrase,
    Province,
    SectorName,
    Sum,
    Unit,
)
from ingestion.vocabulary.files import numbered_rows, read_table

__all__ = [
    "Alias", "Indicator", "Part", "Pattern", "Phrase", "Province", "SectorName", "Sum", "Unit",
]  # fmt: skip

# Codes of rows that stand for the whole and not for a part of it.
WHOLES = frozenset({"TOTAL", "REV_TOTAL", "EXP_TOTAL", "CPI"})


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("|") if part.strip())


@lru_cache
def indicators() -> dict[str, Indicator]:
    """All indicators by code."""
    return {
        row["code"]: Indicator(
            row["code"],
            int(row["ring"]),
            row["level_unit"],
            _parts(row["sector_schemes"]),
            row["items"],
            row["additive"] == "yes",
            row["group"],
            int(row["least_months"]),
        )
        for row in read_table("indicators.csv")
    }


@lru_cache
def aliases() -> tuple[Alias, ...]:
    """All names of indicators."""
    return tuple(
        Alias(**row | {"sign": int(row["sign"] or 1)}, line=line)  # type: ignore[arg-type]
        for line, row in numbered_rows("indicator_aliases.csv")
    )


@lru_cache
def aliases_named(words: str) -> tuple[Alias, ...]:
    """Everything that a name, spelled as in the vocabulary, may stand for."""
    return tuple(alias for alias in aliases() if alias.alias == words)


@lru_cache
def sector_names() -> tuple[SectorName, ...]:
    """All names of all sectors of schemes that a report breaks figures down by."""
    coded = tuple(
        SectorName(
            row["scheme"], _sector_id(row), name, f"{row['scheme']}:{row['parent']}", line=line
        )
        for line, row in numbered_rows("sectors.csv")
        for name in (row["name_vi"], *_parts(row["short_forms"]))
    )
    parents = {name.sector: name.parent for name in coded}
    return coded + tuple(
        SectorName(row["scheme"], sector, name, parents.get(sector, ""), row["item"], line)
        for line, row in numbered_rows("parts.csv")
        for sector in (_part_of(row),)
        for name in _parts(row["names"])
    )


def _part_of(row: dict[str, str]) -> str:
    """The sector that a part without a code belongs to; ``-`` is the whole."""
    return "total" if row["code"] == "-" else f"{row['scheme']}:{row['code']}"


def _sector_id(row: dict[str, str]) -> str:
    return "total" if row["code"] in WHOLES else f"{row['scheme']}:{row['code']}"


@lru_cache
def _parents() -> dict[str, str]:
    return {name.sector: name.parent for name in reversed(sector_names())}


def parent_of(sector: str) -> str:
    """The sector right above one in its scheme; empty where there is none."""
    return _parents().get(sector, "")


@cache
def lineage(sector: str) -> frozenset[str]:
    """A sector and everything above it in its scheme."""
    line = {sector}
    while _parents().get(sector, sector) not in line:
        sector = parent_of(sector)
        line.add(sector)
    return frozenset(line)


@lru_cache
def sums() -> tuple[Sum, ...]:
    """The complete sets of parts."""
    return tuple(
        Sum(row["indicator"], row["sector"], tuple(_summands(row)), line)
        for line, row in numbered_rows("sums.csv")
    )


def _summands(row: dict[str, str]) -> Iterator[Part]:
    """Sectors of the indicator, or other indicators for the same sector."""
    for name in _parts(row["parts"]):
        if ":" in name:
            yield Part(row["indicator"], name)
        else:
            yield Part(name.removeprefix("-"), "same", -1 if name.startswith("-") else 1)


@lru_cache
def units() -> tuple[Unit, ...]:
    """All printed units."""
    return tuple(
        Unit(row["surface"], Decimal(row["factor"]), row["unit"], _parts(row["also"]), line)
        for line, row in numbered_rows("units.csv")
    )


@lru_cache
def unit_scales() -> dict[str, Decimal]:
    """Scale words before a unit: ``triệu`` is 1 000 000."""
    return {row["word"]: Decimal(row["factor"]) for row in read_table("unit_scales.csv")}


@lru_cache
def phrases() -> tuple[Phrase, ...]:
    """All closed-class phrases."""
    return tuple(
        Phrase(row["category"], row["code"], text, line)
        for line, row in numbered_rows("phrases.csv")
        for text in _parts(row["phrases"])
    )


@lru_cache
def word_list(name: str) -> tuple[str, ...]:
    """Words, folded, that one rule asks for and that are no token of their own."""
    return tuple(map(fold, printed_list(name)))


@lru_cache
def any_of(name: str) -> str:
    """Such a list as a pattern of alternatives, the longest first."""
    return "|".join(sorted(map(re.escape, word_list(name)), key=len, reverse=True))


@lru_cache
def printed_list(name: str) -> tuple[str, ...]:
    """Words of such a list with their capitals."""
    rows = {row["name"]: row["words"] for row in read_table("word_lists.csv")}
    return tuple(_parts(rows[name]))


@lru_cache
def name_abbreviations() -> tuple[tuple[str, str], ...]:
    """Words in names that reports also print in short, the longest first, as folded."""
    rows = read_table("name_abbreviations.csv")
    pairs = ((fold(row["words"]), fold(row["abbreviation"])) for row in rows)
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


@lru_cache
def label_abbreviations() -> dict[str, str]:
    """What labels of tables print in short and the words that it stands for; capitals count."""
    rows = read_table("label_abbreviations.csv")
    return {row["abbreviation"]: row["words"] for row in rows}


@lru_cache
def patterns(name: str) -> tuple[Pattern, ...]:
    """The regular expressions of one pattern table, in order of precedence."""
    rows = numbered_rows(f"{name}_patterns.csv")
    first = next(iter(rows[0][1]))
    return tuple(
        Pattern(
            row[first],
            tuple(fold(word) for word in row["needs"].split("|") if word),
            row["pattern"],
            row["example"],
            line,
        )
        for line, row in rows
    )


@lru_cache
def table_abbreviations() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Abbreviations of heads and labels, with what they stand for; capitals count."""
    rows = read_table("table_abbreviations.csv")
    return tuple((re.compile(row["pattern"]), row["words"]) for row in rows)


@lru_cache
def provinces() -> tuple[Province, ...]:
    """All provinces, one entry a validity."""
    return tuple(
        Province(
            row["entity_id"],
            row["code"],
            row["name_vi"],
            row["valid_from"],
            row["valid_to"] or "9999-12-31",
            row["successor_code"],
            tuple(dict.fromkeys((row["name_vi"], *_parts(row["aliases"])))),
        )
        for row in read_table("provinces.csv")
    )


def merged_into(code: str, month: str) -> frozenset[str]:
    """Names of the provinces that had become part of a province by a month (``YYYY-MM``)."""
    return frozenset(
        p.name for p in provinces() if p.successor_code == code and p.valid_to < f"{month}-01"
    )
