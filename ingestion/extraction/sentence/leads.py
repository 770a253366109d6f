"""The words between two figures: a subject, then a predicate that ends at the number.

What does not belong here: what the subject names (``subjects``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import dropwhile, pairwise

from ingestion.extraction.sentence.context import Context
from ingestion.extraction.words.tokens import NameToken, Token

_VERBS = frozenset({"up", "down", "times", "share", "exceed", "contribution", "drag"})
_CHANGES = frozenset({"up", "down"})
_BESIDE_VERB = frozenset({"status", "approx", "period", "comparison", "prior_year", "both", ","})
_AFTER_VERB = _BESIDE_VERB | {"price_basis", "filler", "change", "respectively", "part", "volume"}
_AFTER_VERB |= {"(", ")"}
_LIST_HEAD = frozenset({":", "opener"})
_STOPS = _LIST_HEAD | {","}
_PLACING = frozenset({"tại", "ở", "trong", "trên địa bàn", "địa bàn", "của", "riêng"})
_GOVERNING = _PLACING | {"reach"}  # "Hòn Đất là huyện có diện tích lớn nhất"
_OF_A_BRANCH = frozenset({"name", "part", "filler", ",", "opener"})
_PLAIN = frozenset({"word", "filler"})
_SOME = frozenset({"các", "một số", "những", "nhiều", "một"})
_BEFORE_EVENT = _PLACING | _SOME | {"vào", "nhân", "với"}
_LINKS = frozenset({"là", "có", "cũng", "vẫn", "đã", "tiếp tục", "đều", "và", "được", "với"})
_GRANTING = frozenset({"tuy", "dù", "mặc dù"})
CONTRASTS = frozenset({"nhưng", "song", "mà"})  # with the same subject


def split_lead(lead: Sequence[Token]) -> tuple[list[Token], list[Token]]:
    """Split a lead into subject and predicate; the predicate ends at the number."""
    at = len(lead) - 1 if lead and lead[-1].kind == ":" else len(lead)
    seen_verb = False
    while at > 0 and _is_predicate(lead[at - 1], seen_verb):
        at -= 1
        seen_verb = seen_verb or lead[at].code in _VERBS
    return list(lead[:at]), list(lead[at:])


def _is_predicate(token: Token, seen_verb: bool) -> bool:
    if not seen_verb:
        return token.kind in _AFTER_VERB and token.code != "mục"
    is_link = token.kind == "filler" and token.code in _LINKS
    return token.kind in _BESIDE_VERB or token.code in _VERBS or is_link


def verb_of_volume(predicate: Sequence[Token], after: Sequence[Token]) -> list[Token]:
    """``tăng 5% về lượng và 12% về giá trị``: the verb of a growth by volume holds for the next."""
    by_volume = bool(after) and after[0].kind == "volume"
    return [t for t in predicate if t.code in _CHANGES][-1:] if by_volume else []


def without_causes(subject: list[Token]) -> list[Token]:
    """Leave out a source, and an explanation if more is said: both run to the next stop."""
    if all(token.kind not in {"attribution", "cause"} for token in subject):
        return subject
    subject = behind_outcome(subject)
    sourced = _behind_source(subject) or _without(subject, "attribution")
    inside = _inside_cause(sourced)
    if any(_names_indicator(t) or t.code == "below" or _is_of_a_thing(t) for t in inside):
        return inside
    kept = _without(sourced, "cause")
    names_nothing = not any(isinstance(t, NameToken) or t.kind == "word" for t in kept)
    return [t for t in sourced if t.kind != "cause"] if names_nothing else kept


def _inside_cause(subject: list[Token]) -> list[Token]:
    """``Công nghiệp là động lực khi IIP tăng 9%``: a figure that no stop parts from it is its."""
    at = max((i for i, t in enumerate(subject) if t.kind == "cause"), default=len(subject))
    clause = subject[at + 1 :]
    return [] if any(t.kind in _STOPS for t in clause) else clause


def _behind_source(subject: list[Token]) -> list[Token]:
    """``Theo số liệu thống kê đến nay tổng đàn trâu có ...``: the name, where no stop parts it."""
    at = max((i for i, t in enumerate(subject) if t.kind == "attribution"), default=len(subject))
    clause = subject[at + 1 :]
    if any(t.kind in _STOPS | {"cause"} for t in clause):
        return []
    named = next((i for i, t in enumerate(clause) if _names_indicator(t)), len(clause))
    return clause[named:]


def behind_outcome(subject: list[Token]) -> list[Token]:
    """``Do ngành dệt giảm nên chỉ số chung ...``: the cause runs to the word that ends it.

    Where no word begins it, what stands before ``nên`` is a statement, and a cause too if it tells
    of a change and the rest names an indicator. A branch before a cause that is told stays.
    """
    end = max((at for at, token in enumerate(subject) if token.code == "so"), default=-1)
    before, behind = subject[: end + 1], subject[end + 1 :]
    cause = next((at for at, t in enumerate(before) if t.code == "cause"), None)
    if cause is not None:
        is_branch = all(t.kind in _OF_A_BRANCH for t in before[:cause])
        return [*before[:cause], *behind] if is_branch else behind
    if any(t.kind == "change" for t in before) and any(_names_indicator(t) for t in behind):
        return behind
    return [replace(t, kind="statement") if t.code == "so" else t for t in subject]


def _without(subject: list[Token], kind: str) -> list[Token]:
    if all(token.kind != kind for token in subject):
        return subject
    kept: list[Token] = []
    is_inside = False
    for at, token in enumerate(subject):
        stops = _LIST_HEAD if _is_in_head(kept, subject[at:]) else _STOPS
        is_inside = token.kind == kind or (is_inside and token.kind not in stops)
        if not is_inside:
            kept.append(token)
    return kept


def _is_in_head(kept: Sequence[Token], rest: Sequence[Token]) -> bool:
    """``Hàng nhập để sản xuất, xuất khẩu, gồm: ...``: its subject is said, a list follows."""
    follows = any(token.kind in _LIST_HEAD for token in rest)
    return follows and any(_names_indicator(token) for token in kept)


def is_about_a_place(subject: list[Token]) -> bool:
    """``Tại huyện X, ...``, ``9 tháng, huyện X đón ...``: a place that governs what follows.

    So does what goods only pass: ``xuất khẩu qua cửa khẩu`` is trade of the whole country.
    """
    before: Token | None = None
    for token in subject:
        is_governing = before is None or before.kind in _LIST_HEAD or before.code in _GOVERNING
        if token.code == "passing" or (token.code == "below" and is_governing):
            return True
        if token.code not in _SOME:  # "các huyện", "một số huyện", "trong các KCN"
            is_dated = token.kind == "," and before is not None and before.kind == "period"
            is_opening = before is None and token.kind in {"period", ","}
            before = None if is_dated or is_opening else token
    return False


def is_of_event(subject: Sequence[Token], predicate: Sequence[Token]) -> bool:
    """``Dịp nghỉ lễ, tỉnh đón 9 nghìn lượt khách``: of some days, unless a month is named then.

    A label, or a month, may come first: ``Du lịch: trong 4 ngày nghỉ lễ, ...``. So is what is told
    of a time that makes no months: ``Trong tuần qua``.
    """
    said = [*behind_label(subject), *predicate]
    after = list(dropwhile(lambda t: t.code in _BEFORE_EVENT or t.kind in {"period", ","}, said))
    is_event = [t.code for t in after[:1]] == ["event"]
    dates = [t.code for t in said if t.kind == "period"]
    return dates[-1:] == ["vague"] or (is_event and all(t.kind != "period" for t in after))


def without_topic(subject: list[Token]) -> list[Token]:
    """``Phát triển cụm công nghiệp: Toàn tỉnh có ...``: a bare kind of places is a topic."""
    colon = next((at for at, t in enumerate(subject) if t.kind == ":"), 0)
    label = subject[:colon]
    is_kind = bool(label) and label[-1].code == "below"
    is_plain = all(t.kind in _PLAIN and t.code not in _PLACING for t in label[:-1])
    return subject[colon + 1 :] if is_kind and is_plain else subject


def without_concession(subject: list[Token]) -> list[Token]:
    """``Thu ngân sách tuy gặp khó khăn nhưng vẫn đạt ...``: what is granted names no part."""
    at = next((i for i, t in enumerate(subject) if i and t.code in _GRANTING), len(subject))
    end = next((i for i in range(at, len(subject)) if subject[i].code in CONTRASTS), None)
    return subject if end is None else [*subject[:at], *subject[end + 1 :]]


def behind_label(before: Sequence[Token]) -> Sequence[Token]:
    """``Về bán lẻ hàng hóa: tổng mức bán lẻ ...``: the label is no part of what is named."""
    colon = max((at for at, t in enumerate(before) if t.kind == ":"), default=-1)
    return before[colon + 1 :]


def since_stop(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """The tokens from the last comma or colon before a place on."""
    return tokens[max((i + 1 for i, t in enumerate(tokens[:at]) if t.kind in _STOPS), default=0) :]


def points_back(rest: Sequence[Token]) -> bool:
    """``giá trị sản xuất của khu vực này``: of a part that other words named."""
    return any(a.kind == "part" and b.code == "này" for a, b in pairwise(rest))


def beside(before: Sequence[Token]) -> Sequence[Token]:
    """``Dịch vụ kém sôi động, tổng mức bán lẻ ...``: a statement of its own names no part.

    ``Dịch vụ tuy kém sôi động, nhưng thúc đẩy tăng trưởng kinh tế ...`` is one statement.
    """
    tokens = behind_label(before)
    clause = since_stop(tokens, len(tokens))
    said = tokens[: len(tokens) - len(clause)]
    goes_on = any(t.code in CONTRASTS for t in clause[:1])
    return clause if any(t.kind == "word" for t in said) and not goes_on else tokens


def without_owners(tokens: Sequence[Token]) -> list[Token]:
    """``lượng tồn kho của một số sản phẩm``: of two names, the one that owns is not the subject."""
    if all(token.code != "của" for token in tokens):
        return list(tokens)
    kept: list[Token] = []
    for token in tokens:
        is_owner = bool(kept) and kept[-1].code == "của" and _names_indicator(token)
        if not (is_owner and any(_names_indicator(t) for t in kept)):
            kept.append(token)
    return kept


def _is_of_a_thing(token: Token) -> bool:
    """``do diện tích tăng 9 ha``: measured of what grows, as ``diện tích`` is."""
    return isinstance(token, NameToken) and any(a.family for a in token.aliases)


def _names_indicator(token: Token) -> bool:
    return isinstance(token, NameToken) and any(a.is_free for a in token.aliases)


def goes_with_label(
    label: Sequence[Token], head: Context, resolved: Context, is_continued: bool
) -> bool:
    """Whether what stood before a colon is what the list behind it is of.

    Of ``Thương mại: tổng mức bán lẻ ...`` it is not, nor of ``Dịch vụ khác: ...``.
    """
    is_part = is_continued or resolved.sector != "total"
    is_same = resolved.indicator == head.indicator
    return is_same and is_part and not names_sector(label, resolved.sector)


def names_sector(tokens: Sequence[Token], sector: str) -> bool:
    """Whether words name a sector."""
    return any(
        isinstance(t, NameToken) and any(n.sector == sector for n in t.sectors) for t in tokens
    )
