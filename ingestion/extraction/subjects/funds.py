"""Funds of public investment: lines that each tell of one, and what was planned and paid of it.

What does not belong here: names of investment (``named``) and what a plan is (``predicates``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

from ingestion import vocabulary
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.items import item_in
from ingestion.extraction.words.tokens import NameToken, NumberToken, Token
from ingestion.language.text import compile_folded, fold

_PUBLIC = "public_investment_"
PLAN, PAID = f"{_PUBLIC}plan", f"{_PUBLIC}disbursed"
_STOPS, _ENDS = re.compile(r"[.;(] "), re.compile(r"[,;()]|\. ")
_MONEY = compile_folded(r"\d (?:nghìn |ngàn )?(?:tỷ|tỉ|triệu)(?!\w)")
_PLANNED = fold("kế hoạch")
_PAID_TOO = frozenset({"support", "finance"})  # money that is paid out, too


def with_fund(words: str, tokens: Sequence[Token], context: Context, spoken: Context) -> Context:
    """``+ Vốn ngân sách tỉnh: giải ngân 300 tỷ đồng``: a part of what was paid before.

    Args:
        words: the block's first sentence.
        tokens: of that sentence.
        context: what holds for the block.
        spoken: what the block before it ended with.
    """
    is_headed = context.fallback is None
    if not (context if is_headed else spoken).indicator.startswith(_PUBLIC):
        return context
    label = list(takewhile(lambda t: not _ends_label(t), tokens))
    opening = fold(words[: label[-1].end]) if label else ""
    fund, of_budget = _patterns()
    if not fund.match(opening) or not of_budget.search(opening):
        return context
    if not is_headed:
        context = spoken._replace(
            sector="total", item="", in_breakdown=True, province=context.province, fallback=None
        )
    ends = tokens[len(label)] if len(tokens) > len(label) else None
    if isinstance(ends, NumberToken) and any(_names_paid(t) for t in tokens):
        return context._replace(indicator=PLAN, status="plan", carried_item="")
    is_label = ends is not None and ends.kind == ":"
    return context._replace(carried_item=item_in(label, words) if is_label else "")


def names_fund(tokens: Sequence[Token], text: str) -> bool:
    """``Vốn ngân sách tỉnh giải ngân 300 tỷ đồng``: paid of that fund alone."""
    opening = fold(text[tokens[0].start : tokens[-1].end]) if tokens else ""
    fund, of_budget = _patterns()
    return bool(fund.match(opening) and of_budget.search(opening))


def as_paid(resolved: Context, text: str, until: int) -> Context:
    """``Vốn kéo dài 512 tỷ đồng, đã giải ngân 298``: paid so far, and not all that was.

    What names it beside the rest ("kể cả vốn kéo dài") tells of all.

    Args:
        resolved: the context with the subject.
        text: the sentence.
        until: where the figure begins.
    """
    resolved = _paid_so_far(resolved)
    if resolved.item or not resolved.indicator.startswith(_PUBLIC):
        return resolved
    start = max((m.end() for m in _STOPS.finditer(text, 0, until)), default=0)
    end = _ENDS.search(text, until)
    found = _carried_over().search(fold(text[start : end.start() if end else len(text)]))
    return resolved._replace(item=found[1]) if found and found[1] else resolved


def _paid_so_far(resolved: Context) -> Context:
    """``Giải ngân kế hoạch vốn năm 2024 đạt 90 tỷ đồng`` in May: the year is that of the plan."""
    if resolved.indicator != PAID or resolved.status != "reported" or resolved.so_far is None:
        return resolved
    is_year_now = resolved.period.months == 12 and resolved.period.year == resolved.so_far.year
    return resolved._replace(period=resolved.so_far) if is_year_now else resolved


@lru_cache
def _carried_over() -> re.Pattern[str]:
    words = vocabulary.any_of("carried_over")
    return compile_folded(rf"(?<!\w)(?:cả|gồm|và|cộng) [^,]*(?:{words})|(?<!\w)({words})(?!\w)")


@lru_cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """How a line about a fund begins, and whose money it names."""
    before, kinds, owners = map(vocabulary.any_of, ("before_fund", "fund", "fund_of_budget"))
    opening = rf"[-+•* ]*(?:(?:{before}) )*(?:{kinds})(?!\w)"
    return compile_folded(opening), compile_folded(rf"(?<!\w)(?:{owners})(?!\w)")


def _names_paid(token: Token) -> bool:
    """``Vốn ODA 90 tỷ đồng, giải ngân 20``: the amount is what there is to be paid out."""
    return isinstance(token, NameToken) and any(a.indicator == PAID for a in token.aliases)


def _ends_label(token: Token) -> bool:
    is_named = isinstance(token, NameToken) and any(
        a.indicator.startswith(_PUBLIC) for a in token.aliases
    )
    return is_named or token.kind in {":", "change", "comparison"} or isinstance(token, NumberToken)


def as_plan_of_funds(context: Context) -> Context:
    """``Giải ngân: kế hoạch vốn năm 2024 là 2.500 tỷ đồng``: an amount planned is the plan's."""
    is_of_paid = context.indicator == PAID and context.status == "plan"
    return context._replace(indicator=PLAN) if is_of_paid else context


def paid_of_plan(code: str, context: Context) -> Context:
    """``Kế hoạch vốn năm 2024 là 90 tỷ đồng, đã giải ngân 20``: paid so far in the year.

    What was told of before, a harvest say, is no fund.
    """
    if code == PAID and not context.indicator.startswith(_PUBLIC):
        return context._replace(carried_item="")
    if code != PAID or context.indicator != PLAN or context.so_far is None:
        return context
    is_year_of_plan = context.period.months == 12 and context.period.year == context.so_far.year
    return context._replace(
        status="reported" if context.status == "plan" else context.status,
        period=context.so_far if is_year_of_plan else context.period,
        fallback=None,
        carried_item=context.item if context.is_running_on else context.carried_item,
    )


def is_paid_by_another(alias: vocabulary.Alias, said: Sequence[Token], text: str) -> bool:
    """``Ngân hàng X đã giải ngân 9 tỷ đồng``, ``Dự án Y giải ngân 2``: not the province's all.

    Nor is what some of those paid who were given the money: ``3 chủ đầu tư giải ngân dưới 30%``.
    """
    if alias.alias not in vocabulary.word_list("paid"):
        return False
    dated = max((at for at, t in enumerate(said) if t.kind == "period"), default=-1)
    payer = said[dated + 1 :]
    named = fold(text[payer[0].start : payer[-1].end]) if payer else ""
    is_fund = any(kind in named for kind in vocabulary.word_list("paid_of"))
    is_stranger = not is_fund and any(t.kind == "word" for t in payer)
    return is_stranger or any(map(_is_of_investors, payer))  # "vốn FDI giải ngân 9 tháng"


def _is_of_investors(token: Token) -> bool:
    """``vốn FDI``: what enterprises from abroad paid in is no money of the state."""
    named = token.aliases if isinstance(token, NameToken) else ()
    return any(a.indicator.startswith("fdi_") and a.is_free for a in named)


def fund_carried(context: Context) -> str:
    """``Vốn ODA: kế hoạch 90 tỷ đồng; giải ngân 20 tỷ đồng``: both are of the label's fund."""
    return context.carried_item if context.indicator == PAID else ""


def is_of_other_money(alias: vocabulary.Alias, context: Context) -> bool:
    """``Kinh phí khuyến công 2 tỷ đồng, giải ngân 1 tỷ đồng``: paid of what was spoken of.

    So are loans; only a name that says so is public investment's.
    """
    known = vocabulary.indicators()
    before = known.get(context.indicator)
    is_bare = alias.indicator == PAID and "đầu tư" not in alias.alias
    return is_bare and before is not None and before.group in _PAID_TOO


def is_paid_of_others(resolved: Context, context: Context, text: str, until: int) -> bool:
    """``Thu phí rừng đạt 90 tỷ đồng, đã giải ngân 60``: paid of an amount that is no capital.

    Nor is what was lent: ``Chương trình tín dụng sinh viên giải ngân 12 tỷ đồng``.

    Args:
        resolved: the context with the subject.
        context: what was in force before.
        text: the sentence.
        until: where the figure begins.
    """
    if resolved.indicator != PAID or context.indicator.startswith(_PUBLIC):
        return False
    said = fold(text[:until])
    if _takers().match(fold(text), until):
        return True
    if any(word in said for word in vocabulary.word_list("lent")):
        return "đầu tư công" not in said
    amount = _MONEY.search(said)
    if amount is None or _PLANNED in said[: amount.start()]:
        return False  # "Kế hoạch năm 2024 là 900 tỷ đồng, giải ngân ..."
    return not any(word in said for word in vocabulary.word_list("of_capital"))


@lru_cache
def _takers() -> re.Pattern[str]:
    """``giải ngân 35 tỷ đồng cho 60 khách hàng``: lent to them."""
    takers = vocabulary.any_of("taker")
    amount = r"[\d.,]+ (?:nghìn |ngàn )?(?:tỷ|tỉ|triệu)(?: đồng)?"
    return compile_folded(rf"{amount} cho (?:\w+ )?\d[\d.,]* (?:{takers})(?!\w)")
