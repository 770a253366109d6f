"""Finds what a label names when it is nothing but a name: indicators, sectors, provinces.

A label is compared whole, as the lexer compares words, so "Khai khoáng khác" is never taken for
"Khai khoáng". What does not belong here: names inside sentences (``extraction.lexicon``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from ingestion import vocabulary
from ingestion.language.periods import Period, label
from ingestion.language.text import compile_folded, fold, spelled

DASHES = frozenset("-–+*•")
_MARK = re.compile(
    r"^\s*(?:[-–+*•]|\d{1,2}\s*[-–]\s+(?=\D)|\d{1,2}(?:\.\d{1,2})+\s+(?=\D)"
    r"|(?:[IVXLC]+|\d{1,2}|[a-zđ]|[A-ZĐ]\d{0,2})(?:\.\d{1,2})*\s*[.)/])\s*"
)
_NOTE_MARK = re.compile(r"\s*\(?(?:\*+|\(\d\))\)?\s*$")
_BRACKET = re.compile(r"\s*\([^()]*\)")
_OPENING = compile_folded(
    r"(?:trong đó|chia ra|gồm|bao gồm|phân theo|riêng|tr\.? ?đó|tđó?)(?!\w)\s*:?\s*(?:[-+]\s*)?"
)
_FEWEST_PLACES = 5
_FEWEST_WORDS = 2
_HERE = re.compile(
    r"\s+(?:trên địa bàn(?: tỉnh| thành phố)?|trong (?:năm|kỳ|tháng|quý))$", re.IGNORECASE
)
_PRICES = re.compile(
    r"\s*[-–,(]*\s*(?:tính )?(?:theo )?giá (?:so sánh|hiện hành|thực tế|cố định).*", re.IGNORECASE
)
_COUNTED = re.compile(
    r"^(?:tổng )?số(?: lượng)? (?=doanh nghiệp|dự án|lượt|hồ sơ|lao động)", re.IGNORECASE
)
_KIND = compile_folded(r"(?:ngành|nhóm|khu vực|mặt hàng|các|tỉnh|thành phố|tp\.?)\s+")


_LISTED = compile_folded(r"\s*(?:[-–+*•]|trong đó|tr\.? ?đó|tđó?:|riêng|gồm)")
_DIVIDING = compile_folded(
    r"(?:trong đó|chia ra|phân theo|chia theo|gồm|bao gồm|cụ thể)\b.*|.*(?:chủ yếu|phân theo \D+)"
    r"|.*\b(?:cây|sản phẩm|mặt hàng)\b.* khác"
)


@dataclass(frozen=True, slots=True)
class Named:
    """All that one name may mean."""

    aliases: tuple[vocabulary.Alias, ...] = ()
    sectors: tuple[vocabulary.SectorName, ...] = ()
    is_whole: bool = False


def plain_label(text: str) -> str:
    """A label without its ordinal, its dash and its footnote mark."""
    return _NOTE_MARK.sub("", _MARK.sub("", text)).strip(" :;,")


@lru_cache(maxsize=4096)
def part_label(text: str) -> str:
    """A part's label without the words that make it one: ``Trong đó: cà phê``."""
    plain = plain_label(text)
    opening = _OPENING.match(fold(plain))
    is_led = opening is not None and opening.end() < len(plain)
    return _MARK.sub("", plain[opening.end() :]) if opening and is_led else plain


def is_opening(text: str) -> bool:
    """``Phân theo ngành``, ``Trong đó:``, ``Mặt hàng chủ yếu``: parts follow, the topic stays."""
    return _DIVIDING.fullmatch(fold(plain_label(text))) is not None


def is_listed(text: str) -> bool:
    """``- Thịt lợn``, ``Trong đó: cà phê``: a part of what stands above it, told by its mark."""
    return _LISTED.match(fold(text)) is not None


@lru_cache(maxsize=4096)
def named_by(text: str) -> Named:
    """What a label names; empty where some of its words belong to no name."""
    known = _names()
    found = next((known[form] for form in _spellings(text) if form in known), None)
    registered = _registered(text)
    return found or (registered if registered.aliases else _mended(text))


def _mended(text: str) -> Named:
    """``Khai kho áng``: a word that a narrow cell broke; only a name in full is taken for one."""
    said = spelled(part_label(text)).split()
    joined = (" ".join([*said[:n], said[n] + said[n + 1], *said[n + 2 :]]) for n in _pairs(said))
    forms = map(spelled, joined)  # "kho áng" has its tone on another letter than "khoáng"
    return next((_names()[form] for form in forms if form in _names()), Named())


def _pairs(said: Sequence[str]) -> range:
    """Where two neighbours stand; of two words alone, who knows whether they are one."""
    return range(len(said) - 1 if len(said) > _FEWEST_WORDS else 0)


def _registered(text: str) -> Named:
    """``Số dự án cấp mới``: projects, or their capital, of one status."""
    plain = part_label(text)
    folded = fold(plain)
    for status in _statuses():
        if folded.endswith(f" {status.name}"):
            aliases = named_by(plain[: -len(status.name) - 1]).aliases
            told = (a for a in aliases if "registration" in _schemes(a))
            return Named(tuple(replace(a, sector=status.sector) for a in told))
    return Named()


def _schemes(alias: vocabulary.Alias) -> Sequence[str]:
    return vocabulary.indicators()[alias.indicator].schemes


@lru_cache
def _statuses() -> tuple[vocabulary.SectorName, ...]:
    """The statuses of projects, folded, the longest first."""
    names = (s for s in vocabulary.sector_names() if s.scheme == "registration")
    folded = (replace(s, name=fold(s.name)) for s in names)
    return tuple(sorted(folded, key=lambda s: -len(s.name)))


def province_named(text: str, period: Period) -> str:
    """The code of the province that a label names, as it stood in a period; ``VN`` the country."""
    day = f"{label(period.end)}-15"
    for form in _spellings(text):
        if form in {"cả nước", "toàn quốc"}:
            return "VN"
        for province in _provinces().get(form, ()):
            if province.valid_from <= day <= province.valid_to:
                return province.code
    return ""


def are_places(labels: Sequence[str], period: Period) -> bool:
    """Whether so many rows name provinces that the table is one by province."""
    return sum(bool(province_named(label, period)) for label in labels) >= _FEWEST_PLACES


@lru_cache(maxsize=4096)
def _spellings(text: str) -> tuple[str, ...]:
    """The names that a label may be, folded: tables say the same ones month after month."""
    printed = tuple(dict.fromkeys(_variants(text)))
    return tuple(dict.fromkeys(map(spelled, (*printed, *map(_written_out, printed)))))


def _written_out(text: str) -> str:
    """``SX và PP điện`` in full; names are known in full, too, whatever they have in short."""
    return _short().sub(lambda found: vocabulary.label_abbreviations()[found[0]], text)


@lru_cache
def _short() -> re.Pattern[str]:
    forms = sorted(vocabulary.label_abbreviations(), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms))})(?!\w)")


def _variants(text: str) -> Iterator[str]:
    plain = plain_label(text)
    rest = part_label(text)
    folded = fold(rest)
    kind = _KIND.match(folded)
    priced = _PRICES.sub("", rest) if "giá" in folded else rest
    shorter = (rest[kind.end() :] if kind else rest, priced, _COUNTED.sub("", rest))
    for variant in dict.fromkeys((plain, rest, *shorter)):
        yield variant
        yield _BRACKET.sub("", variant) if "(" in variant else variant
        yield _HERE.sub("", variant)


@lru_cache
def _names() -> dict[str, Named]:
    found: dict[str, Named] = {}
    for alias in vocabulary.aliases():
        for key in _keys(alias.alias):
            held = found.get(key, Named())
            found[key] = replace(held, aliases=(*held.aliases, alias))
    for sector in vocabulary.sector_names():
        for key in _keys(sector.name):
            held = found.get(key, Named())
            found[key] = replace(held, sectors=(*held.sectors, sector))
    for key in map(spelled, vocabulary.word_list("whole_label")):
        found[key] = replace(found.get(key, Named()), is_whole=True)
    return found


def _keys(name: str) -> dict[str, None]:
    """How a name is looked up: as it is printed, and with all that it has in short in full."""
    return dict.fromkeys((spelled(name), spelled(_written_out(name))))


@lru_cache
def _provinces() -> dict[str, tuple[vocabulary.Province, ...]]:
    found: dict[str, tuple[vocabulary.Province, ...]] = {}
    for province in vocabulary.provinces():
        for name in province.names:
            for form in (name, re.sub(r"^(?:Tỉnh|Thành phố)\s+", "", name)):
                held = found.get(spelled(form), ())
                found[spelled(form)] = (*held, province) if province not in held else held
    return found
