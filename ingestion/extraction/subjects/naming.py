"""Which indicator and which sector a name stands for, given the figure and what was said before.

What does not belong here: the order in which names are tried (``subjects``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingestion import vocabulary
from ingestion.extraction.measures.canonical import MONEY, PRICES, level_unit
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.loosely import TRAFFIC, is_loose
from ingestion.extraction.subjects.parts import fits_level
from ingestion.extraction.words.tokens import NameToken, NumberToken, Token

_SERVICES = frozenset({"transport", "tourism"})
_PRICE_OF = re.compile(
    r"^giá(?: bán(?: lẻ| buôn)?| thu mua)?(?: |$)|,? (?:có )?giá(?: bán)?$", re.IGNORECASE
)
_BEFORE_PRICE = re.compile(r"^.*, (?=giá )", re.IGNORECASE | re.DOTALL)
# Units that only one indicator of a group is printed in.
_TELLING_UNITS = TRAFFIC | {"tonne/ha", "rank"}


def alias_sector(alias: vocabulary.Alias, context: Context) -> str:
    """The sector that a name implies; ``same`` is the one spoken of."""
    return context.sector if alias.sector == "same" else alias.sector


def choose(
    token: NameToken, number: NumberToken, context: Context, *, has_company: bool
) -> vocabulary.Alias | None:
    """The first meaning of a name that a figure of this unit can have."""
    fitting = [
        a
        for a in token.aliases
        if _follows(a, context)
        and (not a.family or a.family in context.families)
        and _fits(a, number, has_company)
        and not _is_price_of(a, number, context)
    ]
    if not fitting:
        return None
    ranked = sorted(fitting, key=lambda a: _distance(a, context))
    owned = (a for a in ranked if vocabulary.indicators()[a.indicator].items == "company")
    # "Công ty X đạt doanh thu 5 tỷ đồng" behind visitors: the company's, and not tourism's.
    return next(owned, None) or next(iter(ranked), None)


def _distance(alias: vocabulary.Alias, context: Context) -> int:
    """``sản lượng tôm`` behind products of industry: of fish, for the thing is the closer."""
    if not alias.after:
        return 1 if alias.family else 3
    return 0 if alias.after == context.indicator else 2


def _is_price_of(alias: vocabulary.Alias, number: NumberToken, context: Context) -> bool:
    """``Giao thông tăng 1,8%, do xăng tăng 5%; vận tải hành khách tăng 3%``: its price has."""
    is_group = context.indicator == "cpi" and context.sector != "total"
    goes_on = context.is_running_on or context.in_breakdown or context.fallback is None
    is_rate = goes_on and "percent" in number.units
    return is_group and is_rate and vocabulary.indicators()[alias.indicator].group in _SERVICES


def _follows(alias: vocabulary.Alias, context: Context) -> bool:
    """``vốn đăng ký`` of what was just spoken of; ``số vụ vi phạm`` of what was lately."""
    if not alias.after:
        return True
    lately = {code for code, _, _ in context.recent}
    is_of_lately = alias.after == alias.indicator and alias.after in lately
    if context.indicator in {alias.after, alias.indicator}:
        is_campaign = vocabulary.indicators()[alias.indicator].items == "campaign"
        is_again = is_campaign and {alias.after, alias.indicator} <= lately  # "kiểm tra 9 vụ" again
        return not context.is_lost or is_again
    return is_of_lately


def _fits(alias: vocabulary.Alias, number: NumberToken, has_company: bool) -> bool:
    indicator = vocabulary.indicators()[alias.indicator]
    if indicator.items == "company":
        return has_company
    return _fits_indicator(indicator, number)


def _fits_indicator(indicator: vocabulary.Indicator, number: NumberToken) -> bool:
    relative = {"percent", "times", "pp"}.intersection(number.units)
    is_index = indicator.level_unit == "index" and number.units == ("",)
    is_count = number.units == ("",) and number.is_whole and bool(level_unit(indicator, ()))
    fits = level_unit(indicator, number.units) is not None
    return bool(relative) or is_index or is_count or fits


def with_fitting_unit(context: Context | None, number: NumberToken) -> Context | None:
    """``giảm 07 vụ (...)`` goes on with a kin, or what was spoken of lately, that is counted so."""
    code = context.indicator if context else ""
    if context is None or (takes(code, number) and not is_loose(code, number)):
        return context
    if not (context.has_begun or context.in_breakdown) and _is_of_either(context):
        return None
    related = [(code, "total", "") for code in _related(context.indicator, number)]
    now = vocabulary.indicators()[context.indicator]
    group = now.group
    if now.level_unit in MONEY and MONEY.intersection(number.units):
        return None  # "7,7 tỷ USD (tương đương 177 nghìn tỷ đồng)": the same in another currency
    # "luân chuyển 5 triệu tấn.km, trong đó đường bộ 2 triệu tấn": of what is printed in tấn
    for told, _, said in sorted((*related, *context.recent), key=lambda r: is_loose(r[0], number)):
        is_begun = context.has_begun or told != "crop_harvested_area"
        code = told if is_begun else "crop_area"  # "Nho hiện có 1.236 ha" begins a sentence
        indicator = vocabulary.indicators()[code]
        if indicator.group != group:
            continue  # "xử phạt với số tiền 2 tỷ đồng" after retail sales is none of them
        if indicator.level_unit == "VND" and "USD" in number.units:
            continue  # "178 dự án với 38 triệu USD" after public investment: not paid by it
        if now.items == "always" and context.item and indicator.items == "never":
            continue  # "bia 9 triệu lít; linh kiện 4 tỷ đồng": no output of all industry
        item = (context.item or said) if indicator.items in {"always", "breakdown"} else ""
        if takes(code, number) and (item or indicator.items != "always"):
            sector = fits_level(context.sector, indicator)
            return context._replace(indicator=code, sector=sector, item=item, sign=1)
    return None


def _is_of_either(context: Context) -> bool:
    """``Lũy kế cấp mới 72 dự án`` after domestic and foreign ones: of which, nothing says."""
    known = vocabulary.indicators()
    lately = {code for code, _, _ in context.recent if "registration" in known[code].schemes}
    return len({code.partition("_")[0] for code in lately}) > 1


def is_akin(code: str, other: str) -> bool:
    """``crop_output`` and ``crop_area``: of the same things."""
    return code.partition("_")[0] == other.partition("_")[0]


def said_of(code: str, context: Context) -> tuple[str, str]:
    """The sector and the item that an indicator was lately spoken of with."""
    return next(((sector, item) for c, sector, item in context.recent if c == code), ("total", ""))


def takes(code: str, number: NumberToken) -> bool:
    """Whether an indicator can have a figure of this unit."""
    if "percent" in number.units and vocabulary.indicators()[code].level_unit == "rank":
        return False
    return _fits_indicator(vocabulary.indicators()[code], number)


def _related(code: str, number: NumberToken) -> list[str]:
    """``người.km`` is passenger traffic: the one indicator of the group with this very unit.

    So are the projects of the capital spoken of, and the area of the zones.
    """
    group = vocabulary.indicators()[code].group
    family, unit = code.split("_", maxsplit=1)[0], next(iter(number.units), "")
    kin = {f"{family}_projects", f"{code.removesuffix('s')}_area"}
    return [
        i.code
        for i in vocabulary.indicators().values()
        if i.group == group and i.level_unit == unit and (unit in _TELLING_UNITS or i.code in kin)
    ]


def priced(item: str, number: NumberToken, context: Context) -> Context | None:
    """A figure in đồng/kg is the price of the thing named, or of the one spoken of."""
    said = _BEFORE_PRICE.sub("", item)  # "hơn nữa vào đầu vụ, giá lúa"
    thing = _PRICE_OF.sub("", said) or context.carried_item
    if not thing or "/" in thing or not PRICES.intersection(number.units):
        return None  # "tôm loại 100 con/kg 102.000 đồng/kg": a size is no thing
    return context._replace(
        indicator="commodity_price",
        sector="total",
        item=thing,
        carried_item=thing,
        sign=1,
        price_basis="",
        is_lost=False,
        period=context.fallback or context.period,
        is_undated=context.fallback is not None or context.is_undated,
    )


def following_alias(
    after: Sequence[Token], number: NumberToken, context: Context
) -> vocabulary.Alias | None:
    """The indicator named right behind a number ("182 doanh nghiệp thành lập mới")."""
    if not after or {"percent", "times", "pp"}.intersection(number.units):
        return None
    token = after[0]
    is_behind = token.start <= number.end + 1 or number.code == "part"
    if not isinstance(token, NameToken) or not is_behind:
        return None
    return choose(token, number, context, has_company=False)
