"""Which part of an indicator words name: the sectors of its schemes.

What does not belong here: which indicator they name (``naming``), things without a code
(``items``).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ingestion import vocabulary
from ingestion.extraction.measures.canonical import COUNTS
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.words.tokens import NameToken, NumberToken, Token

JOINABLE = frozenset({"registration", "zone"})  # "cấp mới và điều chỉnh": NEW+ADJUSTED
# "vốn ngân sách tỉnh giải ngân đạt ...": in these groups the part may stand before the name.
PARTED = frozenset({"investment", "budget", "trade", "finance", "enterprises"})
_HIGHEST = frozenset({"nhất", "superlative"})
_OF_MANUFACTURING = frozenset({"industrial_consumption_index", "industrial_inventory_index"})


def fits_level(sector: str, indicator: vocabulary.Indicator) -> str:
    """The sector, where the indicator takes its scheme; else the whole."""
    return sector if sector.partition(":")[0] in indicator.schemes else "total"


def sector_behind(after: Sequence[Token], number: NumberToken, context: Context) -> str:
    """``07 dự án đăng ký mới``: a part of the indicator named right behind the number."""
    if not after or not isinstance(after[0], NameToken) or after[0].start > number.end + 1:
        return ""
    indicator = vocabulary.indicators()[context.indicator]
    return _sector_of(after[0], indicator, context) if COUNTS.intersection(number.units) else ""


def sector_told(after: Sequence[Token], lead: Sequence[Token], context: Context) -> str:
    """``nhóm có mức tăng cao nhất 3,4% là nhóm giao thông``: the part stands behind its figure."""
    is_highest = any(t.kind == "part" for t in lead) and any(t.code in _HIGHEST for t in lead)
    said = [t for t in after[1:] if t.kind != "part"] if is_highest else []
    if not said or after[0].code != "reach" or not isinstance(said[0], NameToken):
        return ""
    return _sector_of(said[0], vocabulary.indicators()[context.indicator], context)


def sector_in(tokens: Sequence[Token], indicator: vocabulary.Indicator, context: Context) -> str:
    """The sector named last among the indicator's schemes; of a pair, the first of the two.

    A name that several sectors share ("dịch vụ khác") is the part of the sector in force.
    """
    chosen: list[tuple[Token, str]] = []
    for token in tokens:
        found = _sector_of(token, indicator, context) if isinstance(token, NameToken) else ""
        if found:
            chosen.append((token, found))
    if not chosen:
        return ""
    (last, sector), before = chosen[-1], chosen[-2:-1]
    between = [t for t in tokens if before and before[0][0].end <= t.start < last.start]
    joins = bool(before) and all(t.kind == "," or t.code == "và" for t in between)
    if joins and sector.partition(":")[0] in JOINABLE and before[0][1] != sector:
        return f"{before[0][1]}+{sector.partition(':')[2]}"
    is_pair = bool(before and between) and all(t.kind == "," for t in between)
    if is_pair and before[0][1] not in {"total", vocabulary.parent_of(sector)}:
        return before[0][1]
    return sector


def can_be_part(name: vocabulary.SectorName, indicator: vocabulary.Indicator) -> bool:
    """Whether an indicator breaks down by the scheme; a part without a code is a thing of it.

    Not a branch of the economy: its name says so only inside its sector.
    """
    takes_items = indicator.items in {"always", "breakdown"} and name.scheme != "economy"
    return name.scheme in indicator.schemes and (not name.item or takes_items)


def is_inside(name: vocabulary.SectorName, context: Context) -> bool:
    """``Nông, lâm nghiệp và thủy sản tăng 3% (nông nghiệp tăng 2%)``: a part of that sector.

    Beside the sectors themselves "nông nghiệp" is all of it (``structure``), or none knows what.
    """
    known = vocabulary.indicators().get(context.indicator)
    is_of_economy = known is not None and known.group == "accounts"
    return is_of_economy and bool(name.item) and name.sector in _beside(context.sector)


@lru_cache
def _beside(sector: str) -> frozenset[str]:
    """A sector of the economy, its parts, and those that make up one with it."""
    sets = (each for each in vocabulary.sums() if each.sector != "total")
    made = ({each.sector, *(part.sector for part in each.parts)} for each in sets)
    return frozenset({sector}.union(*(each for each in made if sector in each)))


def item_of(tokens: Sequence[Token], sector: str) -> str:
    """The part that the name of a sector means, where it has no code of its own."""
    named = [
        n.item for t in tokens if isinstance(t, NameToken) for n in t.sectors if n.sector == sector
    ]
    return named[-1] if named else ""


def _sector_of(token: NameToken, indicator: vocabulary.Indicator, context: Context) -> str:
    for scheme in indicator.schemes:
        named = [n for n in token.sectors if n.scheme == scheme]
        names = [n for n in named if can_be_part(n, indicator) or is_inside(n, context)]
        if names:
            families = {context.sector, vocabulary.parent_of(context.sector)}
            parts = [n for n in names if context.in_breakdown and n.parent in families]
            return of_manufacturing(indicator.code, (parts or names)[0].sector)
    return ""


def of_manufacturing(indicator: str, sector: str) -> str:
    """Of an index that is told of manufacturing alone, manufacturing is the whole."""
    return "total" if indicator in _OF_MANUFACTURING and sector == "vsic:C" else sector


def touches_word(tokens: Sequence[Token]) -> bool:
    """Whether an unexplained word stands right beside the sector: then it is another thing."""
    at = max((i for i, t in enumerate(tokens) if isinstance(t, NameToken)), default=-1)
    beside = [*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 2]] if at >= 0 else []
    return any(t.kind in {"word", "statement", "noise"} for t in beside)


def names_only_sectors(token: Token) -> bool:
    """Whether a token can be a part of something and nothing else."""
    return isinstance(token, NameToken) and bool(token.sectors) and not token.aliases
