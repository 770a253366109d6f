"""Tables whose rows are places below the province: of them only the whole is the province's.

``Địa phương`` over the labels, ``phân theo huyện`` in a title tell so, and so do labels that are
proper names and nothing else ("Giồng Trôm").

What does not belong here: tables by province (``names``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from ingestion import vocabulary
from ingestion.extraction.tables.facets import Facets
from ingestion.extraction.tables.grid import Grid
from ingestion.extraction.tables.layout import Layout
from ingestion.language.text import compile_folded, fold

_FEWEST_WORDS = 2
_OF_COUNTRIES = frozenset({"trade", "tourism", "investment"})  # their things may be countries


def are_below(grid: Grid, layout: Layout, titles: Iterable[str]) -> bool:
    """Whether the head of the labels, or a title, says that the rows are places."""
    rows = (*layout.heads, *layout.units)
    heads = (grid.cells.get((row, column)) for row in rows for column in layout.labels)
    return any(heads_places(cell.text) for cell in heads if cell) or any(
        _by_place().search(fold(title)) for title in titles
    )


def heads_places(text: str) -> bool:
    """``Địa phương``, ``Phân theo huyện:`` and nothing else."""
    return fold(text).strip(" :") in vocabulary.word_list("places_head")


def without_places(title: str) -> str:
    """A title without the words that say by which places its table is divided."""
    found = _by_place().search(fold(title))
    return title if found is None else f"{title[: found.start()]} {title[found.end() :]}"


def is_proper(facets: Facets, indicator: vocabulary.Indicator) -> bool:
    """Whether a label is a name that nothing knows: a place, a person, a company."""
    words = [facets.text[token.start : token.end] for token in facets.tokens]
    kinds = {token.kind for token in facets.tokens}
    is_named = len(words) >= _FEWEST_WORDS and all(word.istitle() for word in words)
    is_divided = indicator.group not in _OF_COUNTRIES and indicator.level_unit != "by product"
    return is_named and kinds == {"word"} and is_divided


@lru_cache
def _by_place() -> re.Pattern[str]:
    words = (word for word in vocabulary.word_list("places_head") if "theo " in word)
    names = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return compile_folded(rf"(?:{names})(?:,? (?:thị xã|thành phố))*(?!\w)")
