"""Words that name something else than the subject in force: it does not go on with them.

What does not belong here: the parts and things that it does go on with (``continuing``).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from ingestion import vocabulary
from ingestion.extraction.measures.canonical import COUNTS, MONEY
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.items import is_naming, is_of_a_thing
from ingestion.extraction.subjects.naming import is_akin
from ingestion.extraction.words.tokens import NameToken, Token
from ingestion.language.text import fold
from ingestion.vocabulary.forms import form

_FREIGHT, _ENTERPRISES = "freight", "enterprises"
_GOODS = fold("hàng")


def names_another(tokens: Sequence[Token], goes_on: Context, context: Context) -> bool:
    """``vốn đăng ký 40 tỷ đồng`` where no capital fits: not of whatever else was in đồng.

    ``Khu vực FDI có số doanh nghiệp giảm 15%`` behind exports is not of those, either.
    """
    named = [t for t in tokens if isinstance(t, NameToken) and t.aliases and not t.sectors]
    is_unnamed = bool(named) and not any(is_naming(t) for t in tokens)
    return any(
        _is_of_another(token, goes_on, context) and (is_unnamed or _is_unlike(token, context))
        for token in named
    )


def _is_of_another(token: NameToken, goes_on: Context, context: Context) -> bool:
    named = {alias.indicator for alias in token.aliases}
    is_same = goes_on.indicator == context.indicator and goes_on.indicator in named
    return not is_same and all(a.after not in {"", "topic"} for a in token.aliases)


def _is_unlike(token: NameToken, context: Context) -> bool:
    """A count of enterprises where money was spoken of, gross output where the economy was."""
    known = vocabulary.indicators()
    spoken_of = known.get(context.indicator)
    named = [known[a.indicator] for a in token.aliases]
    is_count = any(i.level_unit in COUNTS for i in named)
    is_of_money = spoken_of is not None and spoken_of.level_unit in MONEY
    is_output = all(i.group == "industry" for i in named)
    is_of_economy = spoken_of is not None and spoken_of.group == "accounts"
    return (is_count and is_of_money) or (is_output and is_of_economy)


def is_share_of_unknown(tokens: Sequence[Token]) -> bool:
    """``tỷ trọng đóng góp vào ... của ngành công nghiệp``: in what, no word of ours says."""
    owned = list(takewhile(lambda t: t.code != "của", tokens))
    is_share = any(t.code in {"share", "contribution"} for t in owned)
    return is_share and len(owned) < len(tokens) and any(t.kind == "word" for t in owned)


def is_of_economy(sector: str, indicator: vocabulary.Indicator, context: Context) -> bool:
    """``Ngành dịch vụ đóng góp 4 điểm %`` in a sentence of its own behind the budget: to growth."""
    is_of_it = sector.startswith("economy:") and indicator.schemes[0] != "economy"
    return is_of_it and context.fallback is not None and not context.in_breakdown


def is_load(code: str, subject: Sequence[Token], after: Sequence[Token], text: str) -> bool:
    """``trên xe vận chuyển 1,2 tấn mỡ``: what a lorry was caught with, not all that was carried.

    Args:
        code: of the indicator.
        subject: the words before the number.
        after: the words behind it.
        text: the sentence.
    """
    carried = vocabulary.word_list("carried")
    verb = next((t for t in reversed(subject) if isinstance(t, NameToken)), None)
    if code != _FREIGHT or verb is None or fold(text[verb.start : verb.end]) not in carried:
        return False
    thing = after[0] if after and after[0].kind in {"word", "name"} else None
    return thing is not None and not fold(text[thing.start : thing.end]).startswith(_GOODS)


def is_of_enterprises(code: str, text: str, until: int) -> bool:
    """``Một số ngành có số doanh nghiệp giảm: lưu trú và ăn uống giảm 3%``: in number.

    Args:
        code: of the indicator.
        text: the sentence.
        until: where the figure begins.
    """
    is_of_them = vocabulary.indicators()[code].group == _ENTERPRISES
    return not is_of_them and form("enterprises_by_branch").search(fold(text[:until])) is not None


def measures_another(token: Token, code: str) -> bool:
    """``đã thu hoạch`` after an area that was sown: of a thing that the words don't tell."""
    if not isinstance(token, NameToken) or not is_of_a_thing(token):
        return False
    named = {alias.indicator for alias in token.aliases}
    return code not in named and any(is_akin(other, code) for other in named)
