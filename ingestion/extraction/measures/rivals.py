"""Refuses what is a second figure of one thing: it is a figure of something else.

``GRDP tăng 8,96% so với cùng kỳ (cao hơn mức tăng 6,07% của quý I năm trước)``, ``tăng 5%, chủ yếu
do ngành điện, gấp 2,1 lần``: what the second change is of, the sentence tells in words that were
not understood. So does a breakdown whose part would be its whole again: ``huy động vốn đạt 36 nghìn
tỷ đồng, trong đó tiền gửi ABC 5 nghìn tỷ đồng``, and a second level in the same sentence.

What does not belong here: figures of two blocks or reports that disagree (the dbt project).
"""

from __future__ import annotations

from decimal import Decimal

from ingestion.extraction.measures.canonical import Measured
from ingestion.extraction.sentence.context import Mention

_CHANGES = frozenset({"mom", "yoy", "qoq", "dec", "base"})
_COMPARED = _CHANGES | {"level"}
_A_YEAR = 12  # months
_RANGE = frozenset({"low", "high"})
_Key = tuple[object, ...]


class Rivals:
    """What a block has stated so far."""

    def __init__(self) -> None:
        self._stated: dict[_Key, Decimal] = {}
        self._refused: list[Mention] = []
        self._wholes: dict[_Key, Decimal] = {}
        self._wholes_before: dict[_Key, Decimal] = {}

    def next_sentence(self) -> None:
        """Another sentence may state it anew, and break down what the one before states."""
        self._stated, self._refused = {}, []
        self._wholes_before, self._wholes = self._wholes, {}

    def contradicts(self, mention: Mention, measured: Measured) -> bool:
        """Whether another value, or another whole of the breakdown, is stated already."""
        if mention.number.code in _RANGE:
            return False
        is_refused = self._tells_of_refused(mention) or self._is_stated(mention, measured)
        if is_refused:
            self._refused.append(mention)
        return is_refused

    def _tells_of_refused(self, mention: Mention) -> bool:
        """``trong đó phần ABC đạt 4 tỷ đồng, bằng 9% dự toán``: the percentage is of it, too."""
        last = mention.previous
        is_same = last is not None and _subject_of(last) == _subject_of(mention)
        return is_same and any(last is refused for refused in self._refused)

    def _is_stated(self, mention: Mention, measured: Measured) -> bool:
        kind = measured.measure.split("_")[0]
        if kind not in _COMPARED:
            return False
        now = mention.context
        base = mention.comparison.base if mention.comparison is not None else None
        bare = (
            measured.measure, measured.unit, *_subject_of(mention), now.period, now.price_basis,
            now.status,
        )  # fmt: skip
        key = (*bare, base)
        if base is not None and base.months == _A_YEAR:  # "đạt 9%, cao hơn 3,5% so với năm 2021"
            key = (*bare, None)
        value = mention.number.number.value * measured.factor + measured.addend
        if now.in_breakdown and self._whole(key, value) != value:
            return True
        if not now.in_breakdown:
            self._wholes[key] = value
        is_plan = kind == "level" and now.status == "plan"  # of the government, then of the council
        return not is_plan and self._stated.setdefault(key, value) != value

    def _whole(self, key: _Key, value: Decimal) -> Decimal:
        """What was stated of the whole; without that, the value itself."""
        return self._wholes.get(key, self._wholes_before.get(key, value))


def _subject_of(mention: Mention) -> _Key:
    now = mention.context
    return now.province, now.indicator, now.sector, now.item
