"""What a change is said to be of, behind its number: ``tăng 5% về số doanh nghiệp``.

What does not belong here: which meaning a name has (``naming``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion import vocabulary
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.naming import choose
from ingestion.extraction.words.tokens import NameToken, NumberToken, Token, is_about

_AREAS = frozenset({"crop_area", "crop_harvested_area"})


def measured_of(about: Context, alias: vocabulary.Alias, context: Context) -> Context | None:
    """``..., so với vụ trước tăng 2% về diện tích, tăng 4% về sản lượng``: of the crop told of.

    Its area is the one that was told: planted, or harvested.
    """
    if not alias.family and not alias.indicator.startswith("crop_"):
        return about
    areas = (code for code, _, _ in context.recent if code in _AREAS)
    told = next(areas, alias.indicator) if alias.indicator in _AREAS else alias.indicator
    thing = context.carried_item
    return about._replace(indicator=told, item=thing) if thing else None


def alias_about(
    after: Sequence[Token], number: NumberToken, context: Context
) -> vocabulary.Alias | None:
    """``tăng 16,2% về số doanh nghiệp``: the indicator that a change is said to be of."""
    about = name_about(after, number)
    return choose(about, number, context, has_company=False) if about else None


def name_about(after: Sequence[Token], number: NumberToken) -> NameToken | None:
    """The name behind ``về``, or one that begins with it, or right behind ``giảm 9%``: số vụ.

    The base may come first: ``tăng 5% so với cùng kỳ về số doanh nghiệp``.
    """
    if [t.kind for t in after[:1]] == ["comparison"] and any(map(is_about, after[1:2])):
        after = after[1:]
    at = 1 if after and after[0].code == "về" else 0
    about = after[at] if len(after) > at else None
    if not isinstance(about, NameToken) or not about.aliases:
        return None
    said = about.aliases[0]
    is_beside = about.start <= number.end + 1 and "percent" in number.units
    is_told = said.after != "topic" and any(t.kind == "comparison" for t in after[1:2])
    is_said = said.alias.startswith("số ") or (bool(said.after) and is_told)
    return about if at or said.alias.startswith("về ") or (is_beside and is_said) else None
