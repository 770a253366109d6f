"""Labels that name a crop: ``Cây ngô: ...``, ``Vụ lúa hè thu: ...``.

What does not belong here: the things that words around a figure name (``items``), labels that
nothing explains (``labels``).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from ingestion import vocabulary
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.items import (
    CROPS,
    GROWN,
    families,
    is_naming,
    item_in,
    thing_before,
)
from ingestion.extraction.subjects.seasons import season_of
from ingestion.extraction.words.tokens import Token, outside_brackets
from ingestion.language.text import fold

_SHORT_LABEL, _IN_LABEL = 3, frozenset({"part", "name", "season", "word"})


def labels_thing(tokens: Sequence[Token]) -> bool:
    """``Lúa: diện tích gieo cấy ...``: the label holds for the whole block."""
    plain = outside_brackets(tokens)[:6]  # "Vụ hè thu (kể cả xuân hè): ..."
    at = next((i for i, t in enumerate(plain) if t.kind == ":"), 0)
    return bool(GROWN & families(plain[:at]))


def names_crop(tokens: Sequence[Token]) -> bool:
    """``Cây lúa``, ``Sản xuất lúa``: a crop, and nothing of it."""
    is_short = len(tokens) <= _SHORT_LABEL and all(t.kind in _IN_LABEL for t in tokens)
    return is_short and CROPS in families(tokens[-1:])


def crop_of_label(tokens: Sequence[Token], text: str) -> str:
    """``Cây lúa: vụ này thời tiết thuận lợi. Toàn tỉnh gieo cấy 90 ha``: the label's crop.

    "Trồng trọt" is no crop.
    """
    label = list(takewhile(lambda t: t.kind != ":", tokens))
    crop = item_in(label, text) if names_crop(label) else ""
    return "" if fold(crop) in vocabulary.word_list("no_one_crop") else crop


def under_label(context: Context, tokens: Sequence[Token], text: str) -> Context:
    """``Cây lúa: vụ hè thu đã xuống giống 90 ha``: the label's crop is spoken of."""
    at = next((i for i, t in enumerate(tokens) if t.kind == ":"), 0)
    is_of_season = any(t.kind == "season" for t in tokens[:at])  # "Sản xuất vụ đông: ..."
    crop = crop_of_label(tokens, text) if at and not is_of_season else ""
    return context._replace(carried_item=crop) if crop else context


def opens_with_crop(tokens: Sequence[Token]) -> bool:
    """``Cây ngô: ...``, ``Rau các loại thu hoạch ...``."""
    first = next((t for t in tokens if t.kind != "part"), None)
    return first is not None and first.kind == "name" and CROPS in families([first])


def crop_labelled(tokens: Sequence[Token], rest: Sequence[Token], carried: str, text: str) -> str:
    """``Cây ngô: ... thu hoạch vụ đông được 5 tấn``: of the maize, not of all that season's.

    Args:
        tokens: the words before the figure.
        rest: those behind the name of what is measured.
        carried: the crop that the block's label names.
        text: the sentence.
    """
    said = [t for t in rest if is_naming(t)]
    if not said or any(t.kind != "season" for t in said):
        return ""
    return label_of_crop(tokens, text) if any(t.kind == ":" for t in tokens[1:]) else carried


def label_of_crop(tokens: Sequence[Token], text: str) -> str:
    """``Cây ngô: ...``: the crop that a label before the figure names."""
    colon = next((at for at, t in enumerate(tokens) if t.kind == ":"), 0)
    return thing_before(tokens[:colon], frozenset({CROPS}), text) if colon else ""


def season_of_label(tokens: Sequence[Token], text: str, crop: str) -> str:
    """``Vụ lúa hè thu: diện tích lúa 90 ha``: that season's rice, or an empty string."""
    return season_of(label_of_crop(tokens, text), crop)
