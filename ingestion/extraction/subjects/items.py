"""The named thing below sector level: which words around a figure name it.

What does not belong here: the indicator that it is a thing of (``subjects``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, dropwhile, takewhile

from ingestion import vocabulary
from ingestion.extraction.words.tokens import NameToken, Token

_NAMING = frozenset({"word", "name", "season", "age"})
_BEFORE = frozenset(
    {"filler", "connective", ",", "comparison", "period", "change", "part", "status", "ordinal"}
    | {"respectively", "province", "quantity"}
)
_BEHIND = frozenset(
    {"filler", ",", "status", "comparison", "period", "approx", "change", "quantity", "ordinal"}
)
_MADE_OF = ("từ ", "bằng ", "gỗ", "mây", "in ")
_TOLD = frozenset({"up", "down", "share"})
_OWNED = frozenset({"của", "của các", "của các doanh nghiệp", "của tỉnh"})
STOPS = frozenset({",", ";", ":", "(", ")"})
CROPS = "agri:CROP"
LIVESTOCK = "agri:LIVESTOCK"
FORESTS = "agri:FORESTRY"
_ECONOMY = "economy:"
GROWN = frozenset({CROPS, LIVESTOCK, "agri:FISHERY"})


def family_near(tokens: Sequence[Token], after: Sequence[Token]) -> frozenset[str] | None:
    """The family of the thing that a generic name ("diện tích") is of.

    The thing stands behind the name, or behind the number, or else before the name; the first
    word there decides, so that "thức ăn cho gia súc" is no animal. ``None`` where no word is.
    """
    at = len(tokens) - 1
    while at >= 0 and not is_generic(tokens[at]):
        at -= 1
    behind = takewhile(lambda t: t.kind not in STOPS, after)
    for token in chain(tokens[at + 1 :], behind, reversed(tokens[: max(at, 0)])):
        if is_naming(token) and not _is_measured(token):
            return families([token])
    return None


def kin_before(season: str, families: frozenset[str]) -> frozenset[str]:
    """``Vụ hè thu đã gieo sạ xong, với tổng diện tích 300 ha``: of crops.

    Args:
        season: of crops that the sentence names, or an empty string.
        families: of what was named before. What is added in value is of the sector that its
            clause names, and of none before.
    """
    if season and not families:
        return vocabulary.lineage(CROPS)
    return frozenset(kin for kin in families if not kin.startswith(_ECONOMY))


def families(tokens: Iterable[Token]) -> frozenset[str]:
    """The families of the things that tokens name: a crop, an animal, a fish."""
    found: frozenset[str] = frozenset()
    for token in tokens:
        if token.kind == "season":
            found |= vocabulary.lineage(CROPS)
        if isinstance(token, NameToken) and token.families:
            found |= token.families
    return found


def _is_measured(token: Token) -> bool:
    """``năng suất``: measured of what grows, it names no other thing."""
    known, aliases = vocabulary.indicators(), _only_indicators(token)
    return bool(aliases) and all(known[a.indicator].group == "agriculture" for a in aliases)


def is_naming(token: Token) -> bool:
    """Whether a token can name a thing; a generic name ("diện tích") or a verb alone does not."""
    return token.kind in _NAMING and token.code != "verb" and not is_generic(token)


def is_generic(token: Token) -> bool:
    """``diện tích``: a name only together with the thing that it is of."""
    return isinstance(token, NameToken) and token.is_generic


def _only_indicators(token: Token) -> tuple[vocabulary.Alias, ...]:
    """The indicators that a token names, if it names nothing else."""
    return token.aliases if isinstance(token, NameToken) and not token.sectors else ()


def is_of_a_thing(token: Token) -> bool:
    """``sản lượng``, ``diện tích``: measured of a thing, and saying nothing by itself."""
    return isinstance(token, NameToken) and any(alias.family for alias in token.aliases)


def behind_openers(tokens: Sequence[Token]) -> Sequence[Token]:
    """``..., trong đó nông nghiệp``: what stands behind the last word that opens a list."""
    at = max((i for i, t in enumerate(tokens) if t.kind in {"opener", ":"}), default=-1)
    return tokens[at + 1 :]


def first_listed(tokens: Sequence[Token]) -> Token:
    """``chỉ số tiêu thụ tăng như: may mặc tăng 5%``: what a list that follows names first."""
    listed = behind_openers(tokens)
    is_opened = len(listed) < len(tokens)
    return next((t for t in listed if is_opened and is_naming(t)), tokens[0])


def item_in(tokens: Sequence[Token], text: str) -> str:
    """The words that name the thing, without openers and fillers around it."""
    kept = list(tokens)
    while kept and kept[-1].kind == ":":
        kept = kept[:-1]
    for at in range(len(kept) - 1, -1, -1):
        if _starts_afresh(kept, at) or _is_copula(kept[at], text) or _trails_off(kept, at, text):
            kept = kept[at + 1 :]
            break
    while kept and (kept[0].kind in _BEFORE or is_generic(kept[0])):
        if _is_made_of(kept, text) or _is_thread(kept):
            break
        kept = kept[1:]
    kept = _without_place(_without_owner(_before_date(kept)), text)
    while kept and _is_no_name(kept[-1]):
        kept = kept[:-1]
    if kept and kept[0].code in {"verb", "over"}:
        return ""  # "phát hiện và lập biên bản 20 vụ", "trên trà lúa sớm đã gặt 5 ha"
    if not any(is_naming(t) for t in kept) or any(_tells(t) for t in kept):
        return ""
    words = text[kept[0].start : kept[-1].end].strip(" ,-")
    is_cut = words.count("(") > words.count(")") and text[kept[-1].end :].startswith(")")
    return words + ")" if is_cut else words


def _before_date(tokens: list[Token]) -> list[Token]:
    """``vàng ngày 25/9 giao dịch``: the day of a price, and what is said of it, are no name."""
    days = (i for i, t in enumerate(tokens) if t.kind == "ignored" and t.code == "date")
    at = next(days, len(tokens))
    opens = not at and [t.kind for t in tokens[1:2]] == [","]  # "Ngày 20/9, lúa tươi ..."
    return tokens[2:] if opens else tokens[:at]


def _is_no_name(token: Token) -> bool:
    """Behind a name: ``cà phê của cả nước``, the years of ``lúa đông xuân 2023 - 2024``."""
    is_span = token.kind == "ignored" and token.code == "span_of_years"
    return is_span or token.kind in _BEHIND or token.code == "nation" or is_generic(token)


def _without_owner(tokens: list[Token]) -> list[Token]:
    """``giày dép của các doanh nghiệp Đồng Nai``: whose they are is no part of the name."""
    at = max((i for i, t in enumerate(tokens) if t.code in _OWNED), default=0)
    if not at:
        return tokens
    owner = tokens[at + 1 :]
    others = [t for t in owner if t.kind != "province" and t.code != "nation"]
    is_only = len(others) < len(owner) and all(t.kind in _BEHIND for t in others)
    return tokens[:at] if is_only else tokens


def _without_place(tokens: list[Token], text: str) -> list[Token]:
    """``cây hàng năm (trên địa bàn) tỉnh Kon Tum``: where it is, is no part of what it is."""
    is_place = len(tokens) > 1 and tokens[-1].kind == "province"
    is_told = is_place and text[tokens[-1].start :].startswith("tỉnh ")
    is_told = is_told or (is_place and tokens[-2].code.startswith("trên địa bàn"))
    return tokens[:-1] if is_told else tokens


def _tells(token: Token) -> bool:
    """``đàn lợn phát triển khá, tăng cao hơn so với năm trước``: a statement is no name."""
    return token.kind in {"comparison", "statement", "cause", "both"} or token.code in _TOLD


def thing_beside(tokens: Sequence[Token], text: str) -> str:
    """``sản lượng gạo xuất khẩu``, ``xuất khẩu gạo``: the thing behind or before that name."""
    at = max((i for i, t in enumerate(tokens) if _only_indicators(t)), default=len(tokens))
    return item_in(tokens[at + 1 :], text) or item_in(tokens[:at], text)


def _starts_afresh(tokens: Sequence[Token], at: int) -> bool:
    """``tính đến ngày 21/10, lúa mùa``: a date before a comma is no part of a name."""
    is_dated = tokens[at].kind == "period" and at + 1 < len(tokens) and tokens[at + 1].kind == ","
    return is_dated or tokens[at].kind in {"opener", ":"}


def _trails_off(tokens: Sequence[Token], at: int, text: str) -> bool:
    """``sâu cuốn lá… đến nay, lúa sớm``: dots end a list."""
    behind = text[tokens[at].end : tokens[at + 1].start] if at + 1 < len(tokens) else ""
    return "…" in behind or ".." in behind


def told_of(rest: Sequence[Token], text: str) -> Sequence[Token]:
    """``Thu ngân sách đạt kết quả đáng ghi nhận, ...``: behind a verb no word qualifies a name.

    What stands behind the next stop does.
    """
    verbs = (i for i, t in enumerate(rest) if t.code == "reach" and not _is_copula(t, text))
    verb = next(verbs, len(rest))
    listed = dropwhile(lambda t: t.kind not in {"opener", ":", ","}, rest[verb:])
    return [*rest[:verb], *listed]


def _is_copula(token: Token, text: str) -> bool:
    """``là``, and ``lớn nhất là``: what stands before it is no part of the name behind it."""
    words = text[token.start : token.end].lower()
    return words == "là" or (token.kind == "ordinal" and words.endswith(" là"))


def _is_thread(tokens: Sequence[Token]) -> bool:
    """``chỉ xơ dừa``, ``cao lanh``: right before a word it is yarn, or part of a name."""
    return tokens[0].code in {"chỉ", "cao"} and tokens[1:2] != [] and tokens[1].kind == "word"


def _is_made_of(tokens: Sequence[Token], text: str) -> bool:
    """``sản phẩm từ sắt thép`` is another thing than ``sắt thép``; "Sản phẩm X" is X."""
    first = text[tokens[0].start : tokens[0].end].lower()
    behind = f"{text[tokens[0].end :].lstrip()} "
    return first == "sản phẩm" and behind.startswith(_MADE_OF)


def from_thing(tokens: Sequence[Token], kin: frozenset[str]) -> Sequence[Token]:
    """``nông dân đang thu hoạch lúa hè thu, diện tích ...``: the crop, not who does what to it."""
    opened = max((at for at, t in enumerate(tokens) if t.kind in {":", "opener"}), default=-1)
    named = (at for at, t in enumerate(tokens) if at > opened and kin & families([t]))
    return tokens[next(named, 0) :]


def thing_before(before: Sequence[Token], kin: frozenset[str], text: str) -> str:
    """``Cây cam: diện tích 1.725 ha``: the thing of these families that stands before a name."""
    colon = max((at for at, t in enumerate(before) if t.kind == ":"), default=0)
    for words in (before, before[:colon]):  # "Lúa mùa: kết thúc gieo cấy 300 ha"
        nearest = next((t for t in reversed(words) if is_naming(t)), None)
        thing = item_in(from_thing(words, kin), text)
        if nearest is not None and kin & families([nearest]) and thing:
            return thing
    return ""
