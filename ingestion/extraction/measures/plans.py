"""Plans: an amount that is the plan itself, and what is held against one.

What does not belong here: the funds of public investment (``funds``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion.extraction.sentence.context import Context, Mention
from ingestion.extraction.words.tokens import ComparisonToken, NameToken, NumberToken, Token
from ingestion.language.periods import whole_year

_LEAST_OF_BEFORE = 40  # percent: growth is hardly ever more
_A_YEAR = 12  # months


def as_plan(context: Context, number: NumberToken, lead: Sequence[Token]) -> Context:
    """``kế hoạch năm 2023 là 8.005 tỷ đồng``: an amount after the plan's name is the plan."""
    if all(t.kind != "comparison" for t in lead):
        return context
    opened = max((at for at, _ in enumerate(lead) if _opens(lead, at)), default=-1)
    compared = [t for t in lead[opened + 1 :] if isinstance(t, ComparisonToken)]
    plan = compared[-1] if compared else None
    if plan is None or plan.code != "plan" or plan.base is None:
        return context
    if _is_done(lead) or _is_exceeded(plan, lead) or _is_set_against(plan, lead):
        return context
    if "percent" in number.units and not is_planned_change(lead):
        return context
    return context._replace(status="plan", period=plan.base)


def _is_done(lead: Sequence[Token]) -> bool:
    """``kế hoạch vốn ... đã giải ngân 90 tỷ đồng``: what was done of the plan is not the plan."""
    return any(
        isinstance(t, NameToken) and any(a.alias.startswith("đã ") for a in t.aliases) for t in lead
    )


def _is_exceeded(plan: Token, lead: Sequence[Token]) -> bool:
    """``gieo trồng vượt kế hoạch đề ra, sản lượng 2 triệu tấn``: that is over, and not the plan."""
    return any(t.code == "exceed" and t.end + 1 >= plan.start > t.start for t in lead)


def _is_set_against(plan: ComparisonToken, lead: Sequence[Token]) -> bool:
    """``đạt khá so với dự toán, tổng thu ước đạt 5.800 tỷ đồng``: what was reached is named."""
    named = (t for t in lead if isinstance(t, NameToken) and t.aliases and t.start >= plan.end)
    return plan.is_against and next(named, None) is not None


def _opens(lead: Sequence[Token], at: int) -> bool:
    """An opener or a colon starts afresh; that of ``KH: 2.500 triệu USD`` does not."""
    is_of_plan = at > 0 and isinstance(lead[at - 1], ComparisonToken)
    return lead[at].kind == "opener" or (lead[at].kind == ":" and not is_of_plan)


def is_planned_change(lead: Sequence[Token]) -> bool:
    """``(KH tăng 8,5%)``, ``theo kế hoạch tăng 8%``: the plan's own growth, nothing between."""
    kinds = [t for t in lead if t.kind not in {"filler", "period", ","}]
    plans = [t for t in kinds if isinstance(t, ComparisonToken)]
    is_bare = len(plans) == 1 and plans[0] is kinds[0] and plans[0].code == "plan"
    codes = [t.code for t in kinds[1:]]
    is_told = codes[-1:] in (["up"], ["down"]) and codes[:-1] in ([], ["reach"])
    return is_bare and not plans[0].is_against and is_told  # "kế hoạch năm là tăng 7,5%", too


def is_off_plan(lead: Sequence[Token], number: NumberToken) -> bool:
    """``so kế hoạch giảm 0,09 tấn/ha``: an amount by which the plan was missed is no plan."""
    bases = [t for t in lead if isinstance(t, ComparisonToken)]
    if "percent" in number.units or not bases or bases[-1].code != "plan":
        return False
    behind = [t.code for t in lead if t.start >= bases[-1].end and t.kind == "change"]
    return bases[-1].is_against and behind in (["up"], ["down"])


def held_against(
    lead: Sequence[Token], number: NumberToken | None = None
) -> ComparisonToken | None:
    """``So với kế hoạch tỉnh giao (90 tỷ đồng), giải ngân đạt 25%``: of that plan.

    ``So với vụ xuân năm trước đạt 67,8%`` is of that season, unless it is so little that it may
    be growth. ``vượt dự toán 3,5%`` is of the plan, too.
    """
    bases = [t for t in lead if isinstance(t, ComparisonToken)]
    changes = [t.code for t in lead if t.kind == "change"]
    is_rate = number is not None and "percent" in number.units
    if is_rate and changes == ["exceed"] and [b.code for b in bases] == ["plan"]:
        return bases[0]
    is_held = len(bases) == 1 and bases[0].is_against
    is_told = is_held and changes in (["reach"], ["equal"], ["ratio"])
    is_of_plan = is_told and bases[0].code == "plan"
    is_most = number is not None and number.number.value > _LEAST_OF_BEFORE
    return bases[0] if is_of_plan or (is_told and is_most) else None


def was_reached_before(mention: Mention) -> bool:
    """``đạt 40% kế hoạch (cùng kỳ 39%)``: so much of its plan had been reached by then.

    So it had where the bracket calls it a rate: ``(cùng kỳ đạt tỷ lệ 39%)``.
    """
    now = mention.previous
    is_bare = mention.is_aside and mention.verb in {"", "ratio"} and mention.comparison is None
    if not is_bare or now is None or now.comparison is None or now.comparison.code != "plan":
        return False
    return mention.context.period == now.context.period.shifted(-_A_YEAR)


def whole_of(context: Context) -> Context:
    """``537/1.619 ha``: the second number is the plan of the year."""
    year = context.period.year
    return context._replace(status="plan", period=whole_year(year))


def is_paid_of(now: Context, before: Context) -> bool:
    """``kế hoạch vốn đầu tư công là 3.580 tỷ đồng, đã giải ngân đạt 62%``: of that plan."""
    pair = (before.indicator, now.indicator)
    is_same = (now.sector, now.item) == (before.sector, before.item)
    return is_same and pair == ("public_investment_plan", "public_investment_disbursed")


def is_held_against_words(lead: Sequence[Token], after: Sequence[Token]) -> bool:
    """``tăng 4% so với kịch bản``: against what, no base of the vocabulary tells."""
    is_change = any(t.code in {"up", "down"} for t in lead[-2:])
    return is_change and [t.code for t in after[:1] if t.kind == "filler"] == ["so"]
