"""Says plainly what a sentence says once for several: a part, last year's shares, a count.

The tokens are put as a sentence would have them that repeats itself, so that no other rule has to
know of such turns.

What does not belong here: values stated in turn ("lần lượt", ``respectively``).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from ingestion import vocabulary
from ingestion.extraction.words.averages import with_means_apart
from ingestion.extraction.words.bounds import BOUND, with_bounds_before
from ingestion.extraction.words.brackets import (
    with_amounts_of_year_before,
    with_plans_apart,
    without_abbreviations,
)
from ingestion.extraction.words.from_years import with_years_before
from ingestion.extraction.words.nation import NATION, with_rates_of_nation
from ingestion.extraction.words.paces import with_paces_before
from ingestion.extraction.words.periods_first import with_periods_first
from ingestion.extraction.words.plans_plainly import with_plans_plainly
from ingestion.extraction.words.ratios import RATIOS, with_bases_behind
from ingestion.extraction.words.shares_before import with_shares_before
from ingestion.extraction.words.tokens import (
    ComparisonToken,
    NameToken,
    NumberToken,
    PeriodToken,
    Token,
    units_of,
)
from ingestion.extraction.words.worths import AS_MUCH, with_worths

_ON = frozenset({"về", "đối với"})
_TOPICS = (["filler", "name"], ["filler", "name", "(", "name", ")"])
_OWNERS = frozenset({"ownership", "market", "commodity"})
_BESIDE_PART = frozenset({"filler", "part", "period", ","})
_COUNTED = {"enterprise": "số lượng doanh nghiệp", "project": "số dự án"}
_EARLIER = frozenset({"prior_year", "period"})
_ENDS_ASIDE = frozenset({",", "number", ";", ":", "("})
_ADDED = {"up": "contribution", "down": "drag"}
_ADDING = frozenset({*_ADDED.values(), "làm", "cho"})
_SAYS_MORE = frozenset({"number", "word", "change", ";"})


def said_plainly(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens with every turn of these kinds undone."""
    row = _numbers_alone(_with_month_of_head(_with_aims(_with_topic(list(tokens)))))
    kinds, codes = {t.kind for t in row}, {t.code for t in row}
    if {"opener", ":"} <= kinds:
        row = _with_label(row)
    if {"period", "change"} <= kinds:
        row = with_periods_first(row)
    if "(" in kinds and kinds & _EARLIER:
        row = with_shares_before(row)
    if kinds & _EARLIER and codes & _ADDED.keys():
        row = with_paces_before(row)
    if "(" in kinds and NATION in codes:
        row = with_rates_of_nation(row)
    if "(" in kinds and "yoy" in codes:
        row = with_amounts_of_year_before(row)
    row = with_years_before(row) if "từ" in codes else row
    row = with_means_apart(row) if {"period", "name"} <= kinds else row
    if "chủ yếu" in codes:
        row = _without_asides(row)
    if "volume" in kinds:
        row = [_counted(row, at) if t.kind == "volume" else t for at, t in enumerate(row)]
    row = with_worths(row) if codes & AS_MUCH else row
    row = with_plans_plainly(row) if "plan" in codes and "change" in kinds else row
    if codes & _ADDING and kinds & {"name"}:
        row = _with_shares_of_growth(row)
    row = [_rising(row, at, t) if isinstance(t, NameToken) else t for at, t in enumerate(row)]
    return _with_part_of_each(row)


def _numbers_alone(row: list[Token]) -> list[Token]:
    """Put apart what stands right behind a number: a plan, a short unit, a bound, a base."""
    kinds, codes = {t.kind for t in row}, {t.code for t in row}
    if "plan" in codes:
        row = with_plans_apart(row)
    if "(" in kinds and "scope" in kinds:
        row = without_abbreviations(row)
    if BOUND in kinds:
        row = with_bounds_before(row)
    return with_bases_behind(row) if "period" in kinds and codes & RATIOS else row


def _rising(row: Sequence[Token], at: int, token: NameToken) -> Token:
    """``tăng thêm 5%``: capital that was added is an amount, a percentage is a change."""
    if not any(name.name in vocabulary.word_list("added") for name in token.sectors):
        return token
    number = next((t for t in row[at + 1 :] if t.kind != "approx"), None)
    is_rate = "percent" in units_of(number) if number else False
    return Token("change", token.start, token.end, "up") if is_rate else token


def _with_month_of_head(row: list[Token]) -> list[Token]:
    """``Sản phẩm tháng 5 và 5 tháng: than 2 tấn, lũy kế 9 tấn``: both in turn."""
    colon = next((at for at, t in enumerate(row) if t.kind == ":"), 0)
    named = [t for t in row[:colon] if isinstance(t, PeriodToken)]
    if [t.code for t in named] != ["month", "to_date"]:
        return row
    month, so_far = named
    ends_together = month.period.end == so_far.period.end
    sums_up = any(t.code == "year_so_far" for t in row[colon:])
    return [t for t in row if t is not so_far] if ends_together and sums_up else row


def _with_topic(row: list[Token]) -> list[Token]:
    """``Về đầu tư nước ngoài, tháng 3 có 7 dự án`` as ``Đầu tư nước ngoài: tháng 3 ...``.

    So ``Đối với đầu tư nước ngoài (FDI), ...``.
    """
    kinds = [t.kind for t in row[:6]]
    at = next((len(said) for said in _TOPICS if kinds[: len(said) + 1] == [*said, ","]), 0)
    if not at or row[0].code not in _ON:
        return row
    name = row[1]
    aliases = name.aliases if isinstance(name, NameToken) else ()
    if not aliases or any(a.after != "topic" for a in aliases):
        return row
    return [name, Token(":", row[at].start, row[at].end), *row[at + 1 :]]


def _with_aims(row: list[Token]) -> list[Token]:
    """``Kế hoạch năm 2019: GRDP tăng 8%; ...`` as ``Mục tiêu năm 2019: ...``: it heads a list."""
    plan = row[0] if row else None
    if not isinstance(plan, ComparisonToken) or plan.code != "plan" or plan.is_against:
        return row
    aim: list[Token] = [Token("status", plan.start, plan.start, "plan")]
    if plan.base is not None:
        aim.append(PeriodToken("period", plan.start, plan.end, "year", period=plan.base))
    rest = row[1:]
    is_head = [t.kind for t in rest[:2]] == [":", "name"] and plan.base is not None
    is_dated = [t.kind for t in rest[:3]] == ["period", ":", "name"]
    return [*aim, *rest] if is_head or is_dated else row


def _with_shares_of_growth(row: list[Token]) -> list[Token]:
    """``làm CPI chung tăng 0,1%``, ``làm tăng CPI chung 0,1%`` as ``làm tăng 0,1%``.

    And ``đóng góp vào tăng trưởng GRDP toàn tỉnh 1,2 điểm phần trăm`` as ``đóng góp 1,2 ...``.
    """
    said: list[Token] = []
    at = 0
    while at < len(row):
        token, at = row[at], at + 1
        verb = next((t for t in reversed(said) if t.kind != "filler" or t.code in _ADDING), None)
        if verb is None or not _is_the_whole(token, verb):
            said.append(token)
            continue
        while at < len(row) and row[at].kind == "filler":
            at += 1
        change = row[at] if at < len(row) else token
        if change.code in _ADDED:  # "góp phần CPI chung tăng 0,1%", too
            said[said.index(verb)] = Token("change", change.start, change.end, _ADDED[change.code])
            at += 1
        elif verb.kind == "filler":
            said.append(token)
    return said


def _is_the_whole(token: Token, verb: Token) -> bool:
    """What a part added to: all prices, or "đóng góp vào" all of the economy."""
    wholes = {"cpi", "grdp"} if verb.kind == "change" else {"cpi"}
    named = token.aliases if isinstance(token, NameToken) else ()
    is_whole = any(a.indicator in wholes and a.sector == "total" for a in named)
    return is_whole and verb.code in _ADDING


def _with_label(row: list[Token]) -> list[Token]:
    """``Cơ cấu kinh tế bao gồm: ...`` as ``Cơ cấu kinh tế: ...``: the topic is the list's label."""
    colon = next(at for at, t in enumerate(row) if t.kind == ":")
    names = [t for t in row[:colon] if isinstance(t, NameToken)]
    is_topic = bool(names) and all(a.after == "topic" for t in names for a in t.aliases)
    is_topic = is_topic and all(t.aliases and not t.sectors for t in names)
    is_silent = not any(t.kind in _SAYS_MORE for t in row[:colon])
    if not (is_topic and is_silent) or row[colon - 1].kind != "opener":
        return row
    return [*row[: colon - 1], *row[colon:]]


def _with_part_of_each(row: list[Token]) -> list[Token]:
    """``Khu vực FDI: xuất khẩu đạt 2 tỷ; nhập khẩu đạt 1 tỷ``: each of the two is that part's."""
    at = next((i for i, t in enumerate(row) if isinstance(t, NameToken) and t.aliases), 0)
    if not at or not _is_owned(row[at]) or not any(_is_owner(t) for t in row[:at]):
        return row
    label = [t for t in row[: at - 1 if row[at - 1].kind == ":" else at] if t.kind != "period"]
    part = label if row[at - 1].kind != ":" else _owner_of(label)
    if any(t.kind not in _BESIDE_PART and not _is_owner(t) for t in part):
        return row
    said = [*(t for t in row[:at] if t.kind == "period" or t in part), row[at]]
    for before, token in zip(row[at:], row[at + 1 :], strict=False):
        is_next = before.kind in {";", ","} or before.code == "và"
        said += [*part, token] if is_next and _is_owned(token) else [token]
    return said


def _owner_of(label: list[Token]) -> list[Token]:
    """``Khu vực FDI phát triển khá: ...``: what opens a label that goes on with a statement."""
    opening = list(takewhile(lambda t: t.kind in _BESIDE_PART or _is_owner(t), label))
    is_statement = any(_is_owner(t) for t in opening) and all(
        t.kind in _BESIDE_PART | {"word", "change"} for t in label[len(opening) :]
    )
    return opening if is_statement else label


def _is_owned(token: Token) -> bool:
    """A name of what the owners of the economy share."""
    known = vocabulary.indicators()
    named = token.aliases if isinstance(token, NameToken) else ()
    return any("ownership" in known[a.indicator].schemes for a in named)


def _is_owner(token: Token) -> bool:
    if not isinstance(token, NameToken) or token.aliases:
        return False
    return any(n.scheme in _OWNERS for n in token.sectors)


def _counted(row: Sequence[Token], at: int) -> Token:
    """``90 doanh nghiệp, vốn 700 tỷ đồng, tăng 5% về số lượng``: that is how many there are."""
    before = [t for t in row[:at] if isinstance(t, NumberToken) and "percent" not in t.units]
    counts = [unit for t in before for unit in _COUNTED if unit in t.units]
    if not counts or len(before) < 2 or _COUNTED.keys() & set(before[-1].units):
        return row[at]
    token, aliases = row[at], vocabulary.aliases_named(_COUNTED[counts[-1]])
    return NameToken("name", token.start, token.end, "about", aliases=aliases, is_generic=True)


def _without_asides(row: list[Token]) -> list[Token]:
    """``thủy sản, chủ yếu là tôm, đạt 9 triệu USD``: of all of it, not of the chief kind."""
    for at, token in enumerate(row):
        is_aside = token.code == "chủ yếu" and [t.code for t in row[at + 1 : at + 2]] == ["reach"]
        if not is_aside or not at or row[at - 1].kind != ",":
            continue
        ends = (i for i in range(at, len(row)) if row[i].kind in _ENDS_ASIDE)
        end = next(ends, len(row))
        if end < len(row) and row[end].kind == ",":
            return [*row[: at - 1], *row[end + 1 :]]
    return row
