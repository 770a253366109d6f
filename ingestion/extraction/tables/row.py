"""One row of a table with its label read, and what a figure of it is about.

What does not belong here: settling that (``rows``).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from ingestion.extraction.tables.facets import Facets
from ingestion.extraction.tables.names import Named
from ingestion.extraction.tables.units import TableUnit
from ingestion.language.text import compile_folded, fold

_WORTH = compile_folded(r"\b(?:trị giá|kim ngạch|về giá trị)\b")


class Subject(NamedTuple):
    """What a figure is about; ``reason`` says why nothing is known.

    Attributes:
        province: set where the row names one.
        rate: growth or a share, where the row, or the one that it is a part of, names a rate.
    """

    indicator: str = ""
    sector: str = "total"
    item: str = ""
    province: str = ""
    sign: int = 1
    reason: str = ""
    rate: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row with its label read; ``unit`` is its own, or that of the row that it is a part of.

    Attributes:
        is_numbered: it has an ordinal of its own, so that it is no part of the one above.
        depth: how deep its ordinal stands, ``I`` above ``1`` above ``1.1``; 0 where it has none.
        rate: growth or a share, where its label names one.
        is_priced: its own unit counts things, and what is told is their worth.
        around: the unit of all that the table prints, where neither row nor column has its own.
    """

    label: str
    facets: Facets
    named: Named
    unit: TableUnit | None
    is_numbered: bool = False
    depth: int = 0
    rate: str = ""
    around: TableUnit | None = None
    is_priced: bool = False

    def below(self, column: Facets) -> Row:
        """``Chiếc`` of a row is no unit of ``Trị giá (1000 USD)``: the column is told in money."""
        counted = self.unit if self.unit and self.unit.is_counted else None
        own = column.unit if column.unit and column.unit.is_money else None
        is_worth = own is not None or _WORTH.search(fold(column.text)) is not None
        return replace(self, unit=own, is_priced=True) if counted and is_worth else self

    @property
    def chosen_by(self) -> TableUnit | None:
        """The unit that tells which of its meanings a label has."""
        return self.unit or self.around

    @property
    def is_date(self) -> bool:
        """``Năm 2019``, ``Tháng 3``: when, and of nothing in particular."""
        return self.facets.is_dated and not (self.facets.rest or self.named.sectors)

    @property
    def schemes(self) -> set[str]:
        """Of the parts that its label names."""
        return {name.scheme for name in self.named.sectors}
