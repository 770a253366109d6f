"""One row of a table with its label read, and what a figure of it is about.

What does not belong here: settling that (``rows``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ingestion.extraction.tables.facets import Facets
from ingestion.extraction.tables.names import Named
from ingestion.extraction.tables.units import TableUnit


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

    @property
    def chosen_by(self) -> TableUnit | None:
        """The unit that tells which of its meanings a label has."""
        return self.unit or self.around

    @property
    def schemes(self) -> set[str]:
        """Of the parts that its label names."""
        return {name.scheme for name in self.named.sectors}
