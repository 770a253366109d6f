"""The province that a report is about: of its letterhead and title, else the one named most.

What does not belong here: where a single figure belongs (``places``).
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from ingestion import vocabulary
from ingestion.language.text import fold
from ingestion.vocabulary.forms import form

COUNTRY = ("VN", "Việt Nam")
_LETTERHEAD = 600
_NEAR = 60  # letters before a naming that tell whether it is only compared
# The first province of the letterhead is the issuer's; only a text full of another outvotes it.
_LETTERHEAD_VOTES = 25
_TITLE_VOTES = 15
_FORMAL_VOTES = 4
_MANY_PROVINCES = 4
_WORD = re.compile(r"\w+")
# Behind these a name is that of the province and not of a place in it or of its people.
_ADDRESS = ("tỉnh ", "thành phố ", "tp ", "tp. ", "tp.")
_FORMAL = (*_ADDRESS, "thống kê ", "công thương ", "ubnd ", "báo ", "truyền hình ")


def report_province(
    sources: tuple[str, ...], day: str, evidence: dict[str, str]
) -> tuple[str, str]:
    """Code and name: the country, or the province with the most votes; else empty.

    Args:
        sources: title, header and body, folded.
        day: on which the province must have existed, ``YYYY-MM-DD``.
        evidence: takes why it was chosen.
    """
    valid = {p.code: p for p in vocabulary.provinces() if p.valid_from <= day <= p.valid_to}
    title, head, body = sources
    named = _named(valid, body)
    if not named:
        return "", ""
    formal = {code: _formal(starts, body) for code, starts in named.items()}
    titled = _named({code: valid[code] for code in named}, title)
    if _is_of_country(named, formal, titled, title, head):
        evidence["province"] = "a national office is its source, and no one province is spoken of"
        return COUNTRY
    votes = _votes(named, formal, titled)
    code, count = votes.most_common(1)[0]
    evidence["province"] = f"{valid[code].name}: {count} votes by its namings"
    return code, valid[code].name


def _formal(starts: list[int], body: str) -> list[int]:
    """Where a naming says that the province is meant, and not that it is held against it."""
    return [
        start
        for start in starts
        if body.endswith(_FORMAL, 0, start)
        and not form("beside_province").search(body[max(0, start - _NEAR) : start])
    ]


def _is_of_country(
    named: dict[str, list[int]],
    formal: dict[str, list[int]],
    titled: dict[str, list[int]],
    title: str,
    head: str,
) -> bool:
    """``Theo Tổng cục Thống kê, ... tăng 8%; Hải Phòng tăng 20%, ...``: news of the country.

    So is ``Bộ Công Thương: Xuất khẩu 9 tháng đạt ...``, whichever provinces it names below.
    """
    if form("office_of_country").match(title) and not titled:
        return True
    if any(starts and starts[0] < _LETTERHEAD for starts in formal.values()):
        return False
    most = max(map(len, named.values()))
    is_of_many = len(named) >= _MANY_PROVINCES and 2 * most <= sum(map(len, named.values()))
    return is_of_many and form("office_of_country").search(f"{title} {head}") is not None


def _votes(
    named: dict[str, list[int]], formal: dict[str, list[int]], titled: dict[str, list[int]]
) -> Counter[str]:
    votes = Counter(
        {code: _FORMAL_VOTES * len(formal[code]) + len(starts) for code, starts in named.items()}
    )
    heads = {code: starts for code, starts in formal.items() if starts and starts[0] < _LETTERHEAD}
    for found, weight in ((heads, _LETTERHEAD_VOTES), (titled, _TITLE_VOTES)):
        firsts = {code: starts[0] for code, starts in found.items() if starts}
        if firsts:
            votes[min(firsts, key=firsts.__getitem__)] += weight
    return votes


def _named(provinces: dict[str, vocabulary.Province], folded: str) -> dict[str, list[int]]:
    """Where whole words name provinces of today, and not their former territory."""
    said = frozenset(_WORD.findall(folded))
    found = {code: _namings(_folded_names(p), folded, said) for code, p in provinces.items()}
    return {code: starts for code, starts in found.items() if starts}


def _namings(names: tuple[str, ...], folded: str, said: frozenset[str]) -> list[int]:
    if not any(said.issuperset(_WORD.findall(name)) for name in names):
        return []
    starts = (found.start() for found in _naming(names).finditer(folded))
    return [start for start in starts if not start or not _is_of_word(folded[start - 1])]


@cache
def _folded_names(province: vocabulary.Province) -> tuple[str, ...]:
    """Its name, other spellings and abbreviations; nobody prints one without its accents."""
    names = {fold(n) for n in province.names if not n.isascii() or " " not in n}
    names |= {fold(province.name)}
    plain = {name for name in names if not name.startswith(_ADDRESS)}
    return tuple(sorted(plain, key=len, reverse=True))


@cache
def _naming(names: tuple[str, ...]) -> re.Pattern[str]:
    """Without a look behind it, which would keep the search from leaping to the first letter."""
    spelled = (re.escape(name).replace(r"\ \-\ ", r"\s?-\s?") for name in names)
    return re.compile(rf"(?:{'|'.join(spelled)})(?! \(cũ\))(?!\w)")


def _is_of_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"
