"""Finds the printed quantities of a sentence: numbers with units, ranges, fractions, ranks.

A range ("9-10 nghìn đồng/kg") and a fraction ("537/1.619 ha") share the unit that stands
behind the second number; their tokens say which end or part they are (``code``). Of two rates with
a slash ("tăng 2%/11,5%") nothing says which is of what.

What does not belong here: single numbers and units (``language``), what a quantity measures.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from ingestion import vocabulary
from ingestion.extraction.words.amounts import joined_amounts
from ingestion.extraction.words.tokens import NumberToken, Token
from ingestion.language.numbers import (
    SPACED,
    ParsedNumber,
    both_readings,
    numbers_in,
    parse_number,
)
from ingestion.language.text import compile_folded
from ingestion.language.units import FoundUnit, unit_after

_RANK = compile_folded(
    r"(?<!\w)(?:xếp hạng|xếp vị trí|đứng vị trí|đứng hạng|xếp|đứng|vị trí|hạng)(?: thứ)? "
    r"(?P<rank>0?[1-9]\d?)(?!\d|[.,]\d|/\d{3}| ?%)(?:/\d{2}(?!\d))?"
    r"(?: (?:tỉnh,? (?:và )?thành phố|tỉnh thành|tỉnh|địa phương))?"
    r"(?:,? (?:trên |của |trong |toàn )?(?:cả nước|toàn quốc|quốc))?(?!\w)"
)
_THOUSAND = Decimal(1000)
_THREE_DECIMALS = re.compile(r"[1-9]\d{0,2},\d{3}", re.ASCII)
_YEAR = re.compile(r"(?:199|20[0-4])\d", re.ASCII)  # "vụ mùa 2020": no count is printed so
_SIGN_ROOM = 4  # letters before a number in which its sign stands, bracket and spaces included
_MINUS = re.compile(r"\(\s?-\s?\Z|(?:\A|\s)-\Z")
_SIGN = re.compile(r"\(\s?[-+]\s?\Z|(?:\A|[\s:])[-+]\Z")
_NONE = Decimal(1)  # a number without a unit stands for itself
_WIDEST_BETWEEN = 5  # letters between the two numbers of a pair
_BETWEEN = {"range": re.compile(r"\s?-\s?|\s(?:đến|tới)\s"), "fraction": re.compile(r"\s?/\s?")}
_ENDS = {"range": ("low", "high"), "fraction": ("part", "whole"), "rates": ("either", "either")}


def ranks(folded: str, taken: bytearray) -> list[Token]:
    """``xếp thứ 4/63 tỉnh``: the verb and the rank, before "thứ 4" is taken for an ordinal."""
    found: list[Token] = []
    for m in _RANK.finditer(folded):
        if any(taken[m.start() : m.end()]):
            continue
        taken[m.start() : m.end()] = b"\x01" * (m.end() - m.start())
        start, end = m.span("rank")
        number = parse_number(m["rank"])
        found += [
            Token("change", m.start(), start - 1, "reach"),
            NumberToken(
                "number", start, m.end(), "rank", number=number, number_end=end, units=("rank",)
            ),
        ]
    return found


def quantities(folded: str, taken: bytearray, mark: str) -> list[NumberToken]:
    """All numbers with their units, claimed in ``taken``; ``mark`` stands before decimals."""
    numbers = list(joined_amounts(_numbers(folded, taken, mark), folded))
    return list(_paired(_without_leftovers(numbers, folded), folded))


def _numbers(folded: str, taken: bytearray, mark: str) -> Iterator[NumberToken]:
    for m in numbers_in(folded):
        if any(taken[m.start() : m.end()]):
            continue
        printed = _spaced(folded, m.start(), taken) or m.group()
        start, number_end = m.start(), m.start() + len(printed)
        unit = unit_after(folded, number_end)
        is_year = unit is None and _YEAR.fullmatch(printed) is not None
        if is_year and folded[number_end : number_end + 2] != " %":
            continue
        end = unit.end if unit else number_end
        tail = b"\x01" if folded[end : end + 1] == "," else b"\x02"
        # A name may share the unit's words, but not over a comma.
        taken[start:number_end] = b"\x01" * (number_end - start)
        taken[number_end:end] = tail * (end - number_end)
        before = folded[max(0, start - _SIGN_ROOM) : start]
        is_signed = _SIGN.search(before) is not None
        yield NumberToken(
            "number",
            start,
            end,
            number=_read(printed, mark, unit),
            number_end=number_end,
            factor=unit.factor if unit else _NONE,
            units=unit.units if unit else ("",),
            sign=-1 if is_signed and _MINUS.search(before) else 1,
            is_signed=is_signed,
        )


def _spaced(folded: str, start: int, taken: bytearray) -> str:
    """``đạt 12 345,6 tỷ đồng``: spaces group thousands before a unit where nothing else fits.

    One space may also part the number of a thing from an amount ("giai đoạn 1 500 tỷ đồng").
    """
    found = SPACED.match(folded, start)
    if found is None or any(taken[start : found.end()]) or not unit_after(folded, found.end()):
        return ""
    before = folded[:start].rstrip()
    is_told = before.endswith(vocabulary.word_list("before_amount"))
    is_certain = is_told or found.group().count(" ") > 1
    return found.group() if is_certain and not before[-1:].isdigit() else ""


def _read(printed: str, mark: str, unit: FoundUnit | None) -> ParsedNumber:
    """``1,011 nghìn tấn``: three decimals of a thousand may be a group of thousands."""
    is_thousands = unit is not None and unit.factor == _THOUSAND
    if is_thousands and _THREE_DECIMALS.fullmatch(printed):
        return both_readings(printed, mark)
    return parse_number(printed, mark)


def _without_leftovers(row: list[NumberToken], folded: str) -> list[NumberToken]:
    """``475,37 52,13 triệu USD, gấp 9,1 lần``: a number of the draft was left standing.

    Of the two before one unit, the one that the multiple behind them supports is kept; where it
    supports none, both stay, the first without a unit.
    """
    kept = list(row)
    for first, second, times in zip(row, row[1:], row[2:], strict=False):
        is_pair = first.units == ("",) and folded[first.end : second.start].isspace()
        if not is_pair or "times" not in times.units or not second.number.value:
            continue
        ratio, value = times.number.value, first.number.value / second.number.value
        if ratio and abs(value / ratio - 1) < Decimal("0.02"):
            number = first.number._replace(is_ambiguous=True)
            chosen = replace(first, number=number, factor=second.factor, units=second.units)
            kept[kept.index(first)] = replace(chosen, end=second.end)
            kept.remove(second)
    return kept


def _paired(numbers: Iterable[NumberToken], folded: str) -> Iterator[NumberToken]:
    """Give the first of two numbers the unit behind the second, and both their roles."""
    row = list(numbers)
    for at, (first, second) in enumerate(pairwise(tuple(row))):
        if second.start - first.end > _WIDEST_BETWEEN or row[at].code:
            continue
        between = folded[first.end : second.start]
        kind = next((k for k, p in _BETWEEN.items() if p.fullmatch(between)), None)
        if kind is None:
            continue
        is_rates = kind == "fraction" and first.units == second.units == ("percent",)
        kind = "rates" if is_rates else kind
        is_repeated = first.units == second.units and (
            kind != "range" or _spans_rates(first, folded)
        )
        if first.units == ("",) or is_repeated:  # "2.310 ha/3.500 ha"
            low, high = _ENDS[kind]
            row[at] = replace(first, code=low, factor=second.factor, units=second.units)
            row[at + 1] = replace(second, code=high, sign=1)
    yield from row


def _spans_rates(first: NumberToken, folded: str) -> bool:
    """``tăng từ 7,5% đến 8%``: both ends of what is aimed at; "từ 7% lên 8%" is a rise."""
    return first.units == ("percent",) and folded[: first.start].rstrip().endswith(" từ")
