"""Numbers that count another thing than what was spoken of.

What does not belong here: other forms that are left unread (``predicates``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion import vocabulary
from ingestion.extraction.measures.canonical import COUNTS
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.items import is_of_a_thing
from ingestion.extraction.subjects.stocks import NOW
from ingestion.extraction.words.tokens import NameToken, NumberToken, Token

_COUNTED = COUNTS | {"ha"}
_UNTIL_NOW = frozenset({"đến nay", "year_so_far"})
_ENTERPRISE = "doanh nghiệp"
_PASSING = frozenset({"đang", "đã", "được", "có"})


def counts_another(number: NumberToken, lead: Sequence[Token], after: Sequence[Token]) -> bool:
    """``03 vụ cháy``, ``26 CCN đã hoạt động``: a word behind a count that only goes on.

    It makes the count one of another thing, or of a part without a name. So it does with hectares
    ("đã có 12 ha đất được tích tụ"), and of enterprises a word for now ("hiện có 5.000 DN").
    """
    if "enterprise" in number.units and _is_all_until_now(lead):
        return True
    is_count = bool(_COUNTED.intersection(number.units))
    is_beside = bool(after) and (after[0].start <= number.end + 1 or number.code == "part")
    first = next((t for t in after if t.code not in _PASSING), None)
    if not (is_count and is_beside and first is not None):
        return False
    # "3.283 doanh nghiệp còn hoạt động"; but "ngô 90 ha đạt 95% kế hoạch"
    is_verb = first is after[0] and first.code == "reach" and len(after) > 1
    return (
        is_verb
        or _is_of_enterprises(number, after[0])
        or first.kind in {"word", "noise"}
        or first.code == "below"
        or ("enterprise" in number.units and _is_adjusted(first))
    )


def _is_of_enterprises(number: NumberToken, beside: Token) -> bool:
    """``412 lượt doanh nghiệp tham gia``: no persons, and no guests."""
    return "visit" in number.units and beside.code == _ENTERPRISE


def _is_all_until_now(lead: Sequence[Token]) -> bool:
    """``Lũy kế đến nay toàn tỉnh có 4.100 doanh nghiệp``: all that there are."""
    codes = {t.code for t in lead}
    return not codes.isdisjoint(NOW) or ("total" in codes and not codes.isdisjoint(_UNTIL_NOW))


def _is_adjusted(token: Token) -> bool:
    """``84 doanh nghiệp điều chỉnh tăng vốn``: they are no new ones."""
    sectors = token.sectors if isinstance(token, NameToken) and not token.aliases else ()
    return any(name.sector == "registration:ADJUSTED" for name in sectors)


def counts_words(number: NumberToken, after: Sequence[Token], resolved: Context) -> bool:
    """``Lập mới 213 chi nhánh``, ``02 ngành giảm là``: a bare number is of the word behind it."""
    is_bare = number.units == ("",) and bool(after) and after[0].start <= number.end + 1
    if not is_bare or after[0].kind == "part":
        return is_bare
    indicator = vocabulary.indicators()[resolved.indicator]
    is_count = indicator.level_unit in COUNTS and indicator.items != "always"
    return is_count and after[0].kind == "word"


def is_of_another(after: Sequence[Token], resolved: Context) -> bool:
    """``tăng 45% về lượng``, ``về số dự án``: what the change is of, where it isn't the subject.

    That of a crop is, once its crop is known.
    """
    if after and after[0].kind == "volume":
        return True
    about = after[1] if len(after) > 1 and after[0].code == "về" else None
    is_its = bool(resolved.item) and resolved.indicator.startswith("crop_")
    return about is not None and ((is_of_a_thing(about) and not is_its) or about.kind == "word")
