"""Which words of a sentence become which token; the grammar's precedence is decided here."""

from __future__ import annotations

from itertools import pairwise

import pytest

from ingestion.extraction.words.lexer import Lexer
from ingestion.extraction.words.tokens import (
    ComparisonToken,
    NameToken,
    NumberToken,
    PeriodToken,
    Token,
)
from ingestion.language.periods import label, month

LEXER = Lexer(month(2024, 5))


def tokens(sentence: str) -> list[Token]:
    return LEXER.tokens(sentence)


def numbers(sentence: str) -> list[str]:
    return [t.number.plain for t in tokens(sentence) if isinstance(t, NumberToken)]


def kinds(sentence: str) -> list[tuple[str, str]]:
    return [(t.kind, sentence[t.start : t.end]) for t in tokens(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "theo Quyết định số 1187/QĐ-TTg",
        "Chương trình hành động số 19-CTr/TU",
        "Nghị quyết số 68-NQ/TW ngày 04/5/2025",
        "ngày 16 tháng 12 năm 2024",
        "lúc 7 giờ 30",
        "quy hoạch tỷ lệ 1/2000",
        "kỳ họp thứ 18",
        "khắc phục bão số 3",
        "đường dây 110kV",
        "gạch 220x105x60mm",
        "năm học 2023-2024",
        "điện thoại 0290 383 1608",
        "gửi về thongke@camau.gov.vn",
        "nghỉ lễ 30/4-01/5",
    ],
)
def test_what_is_no_quantity(sentence: str) -> None:
    assert numbers(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "printed"),
    [
        ("tăng 36,44% so với", ["36.44"]),
        ("tăng 39, 1% so với", ["39.1"]),
        ("tăng 16,l% so với", ["16.1"]),
        ("đạt 5.244,58 tỷ đồng", ["5244.58"]),
        ("đạt 1,234,567 USD", ["1234567"]),
        ("tăng 2%, giảm 3%", ["2", "3"]),
        ("của 05 doanh nghiệp", ["05"]),
        ("ước đạt 12 345,6 tỷ đồng", ["12345.6"]),
        ("đón 1 250 000 lượt khách", ["1250000"]),
        ("giai đoạn 1 500 tỷ đồng", ["1", "500"]),
        ("tháng 9 123 doanh nghiệp", ["123"]),
        ("đạt 12 345 67", ["12", "345", "67"]),
    ],
)
def test_numbers(sentence: str, printed: list[str]) -> None:
    assert numbers(sentence) == printed


def test_a_minus_in_brackets_is_a_sign_and_a_hyphen_between_words_is_not() -> None:
    signs = [
        t.sign for t in tokens("giảm 7 vụ (-36,8%), F-16 và A - 5") if isinstance(t, NumberToken)
    ]
    assert signs[:2] == [1, -1]


def test_the_date_of_a_comparison_is_not_a_period() -> None:
    found = tokens("tăng 3% so với tháng 4/2024")
    bases = [t.base for t in found if isinstance(t, ComparisonToken)]
    assert [label(b.start) for b in bases if b] == ["2024-04"]
    assert not [t for t in found if isinstance(t, PeriodToken)]


def test_a_price_basis_is_not_a_comparison() -> None:
    found = kinds("theo giá so sánh 2010 đạt")
    assert found[0] == ("price_basis", "theo giá so sánh 2010")


def test_a_dated_window_is_a_period_and_not_two_dates() -> None:
    found = tokens("Từ ngày 15/12/2023 đến ngày 14/5/2024 xảy ra")
    periods = [t.period for t in found if isinstance(t, PeriodToken)]
    assert [(label(p.start), label(p.end)) for p in periods] == [("2024-01", "2024-05")]


def test_a_sectors_name_with_commas_is_one_token() -> None:
    sentence = "sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí"
    names = [t for t in tokens(sentence) if isinstance(t, NameToken)]
    assert [sentence[t.start : t.end] for t in names] == [sentence]
    assert "vsic:D" in {s.sector for t in names for s in t.sectors}


def test_tones_may_be_written_the_new_way() -> None:
    [name, *_] = [t for t in tokens("Luân chuyển hàng hoá") if isinstance(t, NameToken)]
    assert name.aliases[0].indicator == "freight_traffic"


def test_five_months_and_the_month_of_may() -> None:
    def periods(sentence: str) -> list[str]:
        return [label(t.period.start) for t in tokens(sentence) if isinstance(t, PeriodToken)]

    assert periods("Năm tháng đầu năm") == ["2024-01"]
    assert periods("Trong tháng Năm")[-1:] == ["2024-05"]


def test_tokens_come_in_reading_order_and_do_not_overlap() -> None:
    found = tokens("Tính chung 5 tháng, thu nội địa ước đạt 3.150 tỷ đồng (bằng 41% dự toán).")
    assert all(a.start <= b.start for a, b in pairwise(found))
    solid = [t for t in found if t.kind != "name"]
    assert all(a.end <= b.start for a, b in pairwise(solid))
