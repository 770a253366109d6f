"""What the predicate of a lead says: its change word, its period, a plan's own level.

What does not belong here: the subject (``subjects``) and the measure (``measures``).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ingestion import vocabulary
from ingestion.extraction.measures.canonical import level_unit
from ingestion.extraction.measures.plans import (
    held_against,
    is_held_against_words,
    is_off_plan,
    is_planned_change,
)
from ingestion.extraction.measures.shares import (
    is_of_another_year,
    is_said_again,
    is_share_of_another,
    is_share_of_more,
    is_share_of_words,
    moves_share,
)
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.counted import counts_words, is_of_another
from ingestion.extraction.words.tokens import (
    ComparisonToken,
    NameToken,
    NumberToken,
    PeriodToken,
    Token,
)
from ingestion.language.periods import Period

_SAYING = frozenset({"word", "season", "damage"})
_GROWING = ("tốc độ tăng", "tăng trưởng", "mức tăng")
_REACHED = frozenset({"reach", "equal", "become", "ratio"})


def earlier_period(current: Period, lead: Sequence[Token]) -> Period | None:
    """``cùng kỳ năm 2022``: the current period in the year that is named."""
    named = [t for t in lead if isinstance(t, PeriodToken)]
    if not named or any(t.code != "year" for t in named):
        return None
    return current.shifted(12 * (named[-1].period.year - current.year))


def is_inside_name(
    resolved: Context,
    lead: Sequence[Token],
    number: NumberToken,
    after: Sequence[Token],
    used_until: int,
) -> bool:
    """``máy giặt ... > 10 kg vải khô``: words right behind it make the number part of a name.

    Not those that its subject takes up, which end at ``used_until``.
    """
    indicator = vocabulary.indicators()[resolved.indicator]
    always_named = indicator.items == "always" and indicator.code != "commodity_price"
    if not always_named or "percent" in number.units:
        return False
    after = [t for t in after if t.start >= used_until]
    is_beside = bool(after) and after[0].start <= number.end + 1
    is_within = bool(lead) and lead[-1].kind == "word"
    is_of_words = is_beside and (after[0].kind == "word" or (is_within and _names_kind(after[0])))
    is_level = indicator.group == "agriculture" and bool(level_unit(indicator, number.units))
    return is_of_words and not is_level


def _names_kind(token: Token) -> bool:
    """``vải``: a kind of goods, and no indicator."""
    return isinstance(token, NameToken) and not token.aliases


def governing_verb(predicate: Sequence[Token], lead: Sequence[Token], number: NumberToken) -> str:
    """The change word that governs the number; ``từ`` before the number takes it away."""
    changes = [t for t in predicate if t.kind == "change"]
    is_bare = "percent" in number.units and {t.code for t in changes} <= {"reach"}
    if is_bare and any(_is_part_of_stock(t) for t in lead):
        return "share"  # "nợ xấu 1,1%"
    if "percent" in number.units and any(_is_share(t) for t in lead):
        return "share" if {t.code for t in changes} <= _REACHED else "from_to"
    if not changes and "percent" in number.units and any(_is_growth(t) for t in lead):
        return "up"  # "dịch vụ lữ hành có mức tăng cao nhất (71%)"
    if "percent" in number.units and not changes and (growth := _growth_of_name(lead)):
        return growth  # "phấn đấu tăng trưởng giá trị sản xuất 9,5%"
    if not changes:
        return "reach" if any(t.kind == "status" for t in lead) else ""
    is_reached = changes[-1].code in {"reach", "equal", "ratio"} and "percent" in number.units
    if changes[-1].code == "equal" and number.number.value >= 100:
        is_reached = False  # "mức tăng trưởng khá: IIP bằng 108,1% so với cùng kỳ"
    if is_reached and any(_is_growth(t) for t in lead):
        return "up"
    if is_reached and changes[-2:-1] and changes[-2].code == "up" and _touch(*changes[-2:]):
        return "up"  # "ước tính tăng trưởng đạt 7,02%"
    if changes[-1].code == "share" and any(_is_growth(t) for t in _since(lead, changes[-1])):
        return "up"  # "chiếm tỷ trọng lớn với mức tăng 10%"
    is_range = number.code == "low" and changes[-1].code == "reach"  # "ở mức từ 60 đến 70 đồng/kg"
    away = {"từ", "lên", "xuống"} if not is_range else frozenset[str]()
    if any(t.code in away and t.start > changes[-1].start for t in predicate):
        return "from_to"
    return changes[-1].code


def _since(lead: Sequence[Token], token: Token) -> list[Token]:
    return [t for t in lead if t.start > token.start]


def _growth_of_name(lead: Sequence[Token]) -> str:
    """The change that stands right before the name of what has changed."""
    names = (at for at in range(len(lead) - 1, 0, -1) if isinstance(lead[at], NameToken))
    at = next(names, 0)
    name = lead[at] if at else None
    if not isinstance(name, NameToken) or lead[at - 1].code not in {"up", "down"}:
        return ""
    is_bare = all(t.kind in {"filler", "approx"} for t in lead[at + 1 :])
    is_free = any(alias.is_free for alias in name.aliases)
    return lead[at - 1].code if is_bare and is_free else ""


def _is_share(token: Token) -> bool:
    """``tỷ lệ nợ xấu ở mức 1,4%``, ``tỷ trọng đóng góp vào ngân sách``: a share, by its name."""
    named = token.aliases if isinstance(token, NameToken) else ()
    shares = vocabulary.word_list("share_names")
    return any(a.alias.startswith(shares) or (a.item and "tỷ lệ " in a.alias) for a in named)


def _is_part_of_stock(token: Token) -> bool:
    """``nợ xấu``: a part of what is lent, of which a bare percentage is the share."""
    named = token.aliases if isinstance(token, NameToken) else ()
    return any(a.item and vocabulary.indicators()[a.indicator].group == "finance" for a in named)


def _touch(first: Token, second: Token) -> bool:
    """Whether nothing stands between two tokens."""
    return second.start - first.end <= 1


def _is_growth(token: Token) -> bool:
    """``tốc độ tăng trưởng ... đạt 7,02%``: what is reached is a change."""
    if not isinstance(token, NameToken):
        return token.code.startswith(_GROWING)
    return any(alias.alias.startswith(_GROWING) for alias in token.aliases)


def named_period(lead: Sequence[Token]) -> Period | None:
    """The period that the lead names; a year beside a month only dates the month."""
    named = [t for t in lead if isinstance(t, PeriodToken)]
    fine = [t for t in named if t.code not in {"year", "vague"}] or named
    return fine[-1].period if fine else None


def is_plain_statement(lead: Sequence[Token]) -> bool:
    """``lũy kế từ đầu năm đạt 19 triệu USD``: a new period and no mark makes it reported."""
    return any(t.code in {"reach", "become", "equal", "ratio"} for t in lead)


def names_subject(lead: Sequence[Token]) -> bool:
    """Whether a lead holds words that may be a subject, or that tell of harm to one."""
    return any(isinstance(t, NameToken) or t.kind in _SAYING for t in lead)


def is_alone(lead: Sequence[Token], after: Sequence[Token], *, is_aside: bool) -> bool:
    """``trong nước là 13.672, ...``: a number without unit between its verb and a stop."""
    is_said = is_aside or any(t.code in {"reach", "equal"} or t.kind == ":" for t in lead[-2:])
    return is_said and (not after or after[0].kind in {",", ";", "(", ")"})


def behind(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """What stands between a number and the next; the two parts of a fraction share it."""
    number = tokens[at]
    start = at + 2 if number.code == "part" else at + 1
    end = start
    while end < len(tokens) and not isinstance(tokens[end], NumberToken):
        end += 1
    return tokens[start:end]


def is_equated(lead: Sequence[Token]) -> bool:
    """``bằng``, ``đạt``: what the percentage is of must follow."""
    return any(t.kind == "change" and t.code in {"equal", "reach"} for t in lead)


def _is_thing(token: Token) -> bool:
    return isinstance(token, NameToken) and not token.is_generic


def _tells_why(lead: Sequence[Token]) -> bool:
    """``tăng 5%, do một trang trại tăng đàn lên 700 con``: of what, no name behind "do" says."""
    at = next((i for i, t in enumerate(lead) if t.kind == "cause" and t.code != "so"), len(lead))
    inside = lead[at + 1 :]
    is_told = any(t.kind == "word" for t in inside) and any(t.code == "lên" for t in inside)
    is_named = any(_is_thing(t) or t.kind in {",", ":", "opener"} for t in inside)
    return bool(at) and is_told and not is_named


def is_unclear(
    lead: Sequence[Token], number: NumberToken, after: Sequence[Token], resolved: Context
) -> bool:
    """Forms that the grammar would misread, so it leaves them unread.

    Ranges of anything but a price, two rates with a slash ("tăng 2%/11%"), values dealt out in turn
    ("lần lượt"), growth by volume, and a percentage that a plan before it may state or be compared
    with ("theo kế hoạch, IIP tăng 9%").
    """
    is_range = resolved.indicator != "commodity_price" and number.code in {"low", "high"}
    if is_range or number.code == "either" or counts_words(number, after, resolved):
        return True
    is_rate = vocabulary.indicators()[resolved.indicator].level_unit == "percent"
    is_of_words = bool(after) and after[0].kind == "word" and is_equated(lead)
    is_of_words = is_of_words or is_share_of_words(lead, after)
    if "percent" in number.units and is_of_words and not is_rate:
        return True  # "bằng 100,3% kịch bản": of what, the grammar doesn't know
    if any(token.code == "in_turn" for token in lead) or _tells_why(lead):
        return True
    is_off = is_off_plan(lead, number) or is_held_against_words(lead, after)
    if is_said_again(lead, after) or is_off:
        return True
    told_of = next((t.code for t in after if t.kind != "filler" or t.code == "và"), "")
    if told_of == "nation" and resolved.province != "VN":
        return True  # "cao hơn mức tăng 8,9% của cả nước", "thấp hơn 2% so với cả nước"
    if is_mean(lead, number, vocabulary.indicators()[resolved.indicator]):
        return True
    by_volume = is_of_another(after, resolved)
    if by_volume or "percent" not in number.units:
        return by_volume
    if moves_share(lead) or is_share_of_more(lead, after) or is_of_another_year(lead):
        return True
    if is_share_of_another(resolved.indicator, after):
        return True
    planned = any(isinstance(token, ComparisonToken) and token.code == "plan" for token in lead)
    return planned and not (is_planned_change(lead) or held_against(lead, number))


def is_mean(lead: Sequence[Token], number: NumberToken, indicator: vocabulary.Indicator) -> bool:
    """``bình quân 1 tháng khoảng 2 tỷ USD``, ``bình quân bốn tháng``: no sum of the months."""
    if "percent" in number.units or not indicator.is_additive:
        return False
    return any(t.code in {"each", *vocabulary.word_list("yearly")} for t in lead) or any(
        before.code == "bình quân" and _is_month(token) for before, token in pairwise(lead)
    )


def _is_month(token: Token) -> bool:
    return token.code in {"to_date", "tháng", "hàng", "mỗi"}
