"""What the searchable lists hold: rows with their names apart, so that ten thousand stay small.

What does not belong here: searching (``static/index.js``).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from warehouse.evidence import wording
from warehouse.evidence.labels import label
from warehouse.evidence.places import REPORTS, SERIES, evidence_id
from warehouse.evidence.queries import Row

_WHOLE = "Tổng số"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list.

    Attributes:
        name: by which its names are kept.
        heading: what stands above it; empty for one that is searched only.
        searched: whether words are looked for in it.
        links: folder of the pages that it leads to; ``None`` where it leads nowhere.
    """

    name: str
    heading: str = ""
    searched: bool = True
    links: str | None = None

    def described(self) -> dict[str, object]:
        """For the script."""
        said = {"name": self.name, "hidden": not self.heading, "searched": self.searched}
        return said | ({"links": self.links} if self.links is not None else {})


_REPORT_COLUMNS = (
    Column("id", searched=False),
    Column("file", "Báo cáo", links=f"{REPORTS}/"),
    Column("province", "Địa phương"),
    Column("month", "Tháng"),
    Column("when"),
    Column("publisher", "Cơ quan"),
    Column("figures", "Số liệu", searched=False),
    Column("unread", "Chưa hiểu", searched=False),
    Column("grade", "Chất lượng", searched=False),
    Column("indicator"),
)
_REPORT_CHOICES = (
    ("province", "Địa phương", "Mọi địa phương"),
    ("month", "Tháng", "Mọi tháng"),
    ("publisher", "Cơ quan", "Mọi cơ quan"),
    ("indicator", "Chỉ tiêu", "Mọi chỉ tiêu"),
)
_SERIES_COLUMNS = (
    Column("id", searched=False),
    Column("indicator", "Chỉ tiêu", links=""),
    Column("province", "Địa phương"),
    Column("sector", "Ngành"),
    Column("item", "Mặt hàng"),
    Column("basis", "Giá"),
    Column("first", "Từ", searched=False),
    Column("last", "Đến", searched=False),
    Column("figures", "Số liệu", searched=False),
)
_SERIES_CHOICES = (
    ("province", "Địa phương", "Mọi địa phương"),
    ("indicator", "Chỉ tiêu", "Mọi chỉ tiêu"),
)


@dataclass(frozen=True, slots=True)
class Contents:
    """A list and the words around it; ``choices`` are column, label and the word for any."""

    data: str
    title: str
    noun: str
    about: str
    example: str
    columns: Sequence[Column]
    choices: Sequence[tuple[str, str, str]]
    names: Mapping[str, Sequence[str]]
    rows: Sequence[Sequence[object]]

    @property
    def headings(self) -> list[str]:
        """What stands above the columns that are seen."""
        return [column.heading for column in self.columns if column.heading]

    def script(self) -> str:
        """The list as a script, which a page may load without a server."""
        held = {
            "columns": [column.described() for column in self.columns],
            "names": self.names,
            "rows": self.rows,
        }
        return f"window.khoso = {json.dumps(held, ensure_ascii=False, separators=(',', ':'))};\n"


class _Names:
    """Names in their order, each called by its place in it."""

    def __init__(self, keys: Sequence[str]) -> None:
        self.keys = keys
        self._places = {key: place for place, key in enumerate(keys)}

    def __getitem__(self, key: str) -> int:
        return self._places[key]


def of_reports(reports: Sequence[Row], indicators: Mapping[str, str]) -> Contents:
    """The list of all reports, the newest first; ``indicators`` are names by code."""
    by_name = sorted(reports, key=lambda row: row["file_name"])
    listed = sorted(by_name, key=lambda row: wording.in_dictionary(row["province_vi"]))
    listed.sort(key=_month_of, reverse=True)
    codes = {code for row in reports for code in row["indicators"] or ()}
    called = {
        "province": _named(row["province_vi"] for row in reports),
        "month": _Names(list(dict.fromkeys(_month_of(row) for row in listed))),
        "publisher": _Names(sorted({row["issuer_type"] for row in reports})),
        "indicator": _Names(
            sorted(codes, key=lambda code: wording.in_dictionary(indicators[code]))
        ),
    }
    months = called["month"].keys
    return Contents(
        data=REPORTS,
        title="Các báo cáo",
        noun="báo cáo",
        about="Mỗi báo cáo có bản gốc, văn bản và từng số liệu được đánh dấu.",
        example="Tỉnh, tháng, cơ quan, tên tệp, chỉ tiêu…",
        columns=_REPORT_COLUMNS,
        choices=_REPORT_CHOICES,
        names={
            "province": called["province"].keys,
            "month": [wording.month(key) for key in months],
            "when": [f"{key} {key[5:]}/{key[:4]}" for key in months],
            "publisher": [label("publisher", key) for key in called["publisher"].keys],
            "indicator": [indicators[key] for key in called["indicator"].keys],
        },
        rows=[_report_line(row, called) for row in listed],
    )


def _report_line(row: Row, called: Mapping[str, _Names]) -> Sequence[object]:
    month = called["month"][_month_of(row)]
    return (
        evidence_id(row["doc_id"]),
        row["file_name"],
        called["province"][row["province_vi"]],
        month,
        month,
        called["publisher"][row["issuer_type"]],
        row["observation_count"],
        row["not_understood_runs"],
        row["grade"] or "",
        [called["indicator"][code] for code in row["indicators"] or ()],
    )


def of_series(series: Sequence[Row]) -> Contents:
    """The list of all series, totals before their parts."""
    called = {
        "province": _named(row["province_vi"] for row in series),
        "indicator": _named(row["indicator_vi"] for row in series),
        "sector": _named(_sector(row) for row in series),
        "basis": _named(label("price_basis", row["price_basis"]) for row in series),
    }
    return Contents(
        data=SERIES,
        title="Các chuỗi số liệu",
        noun="chuỗi",
        about="Mỗi chuỗi có biểu đồ, mọi lần công bố và nguồn của từng số.",
        example="Chỉ tiêu, tỉnh, ngành, mặt hàng…",
        columns=_SERIES_COLUMNS,
        choices=_SERIES_CHOICES,
        names={name: found.keys for name, found in called.items()},
        rows=[_series_line(row, called) for row in sorted(series, key=_series_order)],
    )


def _series_order(row: Row) -> tuple[object, ...]:
    return (
        wording.in_dictionary(row["indicator_vi"]),
        wording.in_dictionary(row["province_vi"]),
        row["sector"] != "total",
        row["sector"],
        row["item"],
        row["price_basis"],
    )


def _series_line(row: Row, called: Mapping[str, _Names]) -> Sequence[object]:
    return (
        row["series_id"],
        called["indicator"][row["indicator_vi"]],
        called["province"][row["province_vi"]],
        called["sector"][_sector(row)],
        row["item"],
        called["basis"][label("price_basis", row["price_basis"])],
        wording.month(row["first_month"]),
        wording.month(row["last_month"]),
        row["figure_count"],
    )


def _named(names: Iterable[str]) -> _Names:
    return _Names(sorted(set(names), key=wording.in_dictionary))


def _month_of(row: Row) -> str:
    return str(row["report_period_end"])


def _sector(row: Row) -> str:
    return _WHOLE if row["sector"] == "total" else str(row["sector_vi"])
