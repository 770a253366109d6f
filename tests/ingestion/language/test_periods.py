from __future__ import annotations

import pytest

from ingestion.extraction.words.lexer import Lexer
from ingestion.extraction.words.tokens import PeriodToken
from ingestion.language.periods import Period, label, month, to_date, whole_year

REPORT = month(2024, 5)


def named(text: str) -> list[str]:
    found = [t for t in Lexer(REPORT).tokens(text) if isinstance(t, PeriodToken)]
    return [f"{label(t.period.start)}..{label(t.period.end)}" for t in found]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("tháng 5/2024", "2024-05..2024-05"),
        ("tháng 03 năm 2023", "2023-03..2023-03"),
        ("tháng Mười Hai năm 2023", "2023-12..2023-12"),
        ("T4/2024", "2024-04..2024-04"),
        ("cộng dồn 05 tháng đầu năm 2024", "2024-01..2024-05"),
        ("Tính chung 4 tháng", "2024-01..2024-04"),
        ("mười một tháng năm 2023", "2023-01..2023-11"),
        ("lũy kế từ đầu năm", "2024-01..2024-05"),
        ("từ đầu năm đến ngày 20/4/2024", "2024-01..2024-04"),
        ("Lũy kế từ đầu năm đến hết tháng 3", "2024-01..2024-03"),
        ("quý I năm 2024", "2024-01..2024-03"),
        ("6 tháng cuối năm", "2024-07..2024-12"),
        ("giai đoạn 2021-2030", "2021-01..2030-12"),
        ("đến năm 2030", "2030-01..2030-12"),
        ("tính đến ngày 15/4/2024", "2024-01..2024-04"),
        ("từ ngày 22/3/2024 đến ngày 21/4/2024", "2024-04..2024-04"),
    ],
)
def test_expression(text: str, period: str) -> None:
    assert named(text) == [period]


@pytest.mark.parametrize(
    "text", ["từ 3 đến dưới 6 tháng", "Quyết định số 12/QĐ-UBND ngày 05/3/2024", "tháng 13/2024"]
)
def test_no_period(text: str) -> None:
    assert named(text) == []


def test_a_month_after_the_reports_own_belongs_to_the_year_before() -> None:
    january = Lexer(month(2024, 1)).tokens("tháng 12")
    assert [t.period for t in january if isinstance(t, PeriodToken)] == [month(2023, 12)]


def test_a_period_to_date_starts_in_january() -> None:
    assert to_date(2024, 5).is_to_date
    assert not month(2024, 1).is_to_date
    assert not Period(month(2024, 4).start, month(2024, 6).end).is_to_date
    assert whole_year(2024).months == 12
