"""The province that a report is about: of its letterhead and title, else the one named most.

What does not belong here: where a single figure belongs (``places``).
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from ingestion import vocabulary
from ingestion.documents import Document
from ingestion.extraction.table_documents import is_all_tables, is_national
from ingestion.language.text import fold

COUNTRY = ("VN", "Việt Nam")
_LETTERHEAD = 600
# The first province of the letterhead is the issuer's; only a text full of another outvotes it.
_LETTERHEAD_VOTES = 25
_TITLE_VOTES = 15
_FORMAL_VOTES = 4
# Behind these a name is that of the province and not of a place in it or of its people.
_ADDRESS = ("tỉnh ", "thành phố ", "tp ", "tp. ", "tp.")
_FORMAL = (*_ADDRESS, "thống kê ", "công thương ", "ubnd ")


def report_province(
    document: Document, sources: tuple[str, ...], day: str, evidence: dict[str, str]
) -> tuple[str, str]:
    """Code and name: the country, or the province with the most votes; else empty.

    Args:
        document: as read.
        sources: title, header and body, folded.
        day: on which the province must have existed, ``YYYY-MM-DD``.
        evidence: takes why it was chosen.
    """
    if is_all_tables(document) and is_national(document):
        evidence["province"] = "the cells name most provinces"
        return COUNTRY
    valid = {p.code: p for p in vocabulary.provinces() if p.valid_from <= day <= p.valid_to}
    votes = _votes(valid, title=sources[0], body=sources[2])
    if not votes:
        return "", ""
    code, count = votes.most_common(1)[0]
    evidence["province"] = f"{valid[code].name}: {count} votes by its namings"
    return code, valid[code].name


def _votes(valid: dict[str, vocabulary.Province], title: str, body: str) -> Counter[str]:
    votes: Counter[str] = Counter()
    firsts: dict[str, int] = {}
    titled: dict[str, int] = {}
    for code, province in valid.items():
        starts = _namings(province, body)
        formal = [start for start in starts if body.endswith(_FORMAL, 0, start)]
        if starts:
            votes[code] = _FORMAL_VOTES * len(formal) + len(starts)
        if formal and formal[0] < _LETTERHEAD:
            firsts[code] = formal[0]
        if in_title := _namings(province, title):
            titled[code] = in_title[0]
    for found, weight in ((firsts, _LETTERHEAD_VOTES), (titled, _TITLE_VOTES)):
        if found:
            votes[min(found, key=found.__getitem__)] += weight
    return votes


def _namings(province: vocabulary.Province, folded: str) -> list[int]:
    """Where whole words name a province of today, and not its former territory."""
    names = _folded_names(province)
    if not any(name.partition(" - ")[0] in folded for name in names):
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
