"""However a report is typed and printed, it says the same thing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from ingestion.extraction import extract
from ingestion.readers import read_document
from tests.ingestion.extraction.helpers import said

Change = Callable[[str], str]
COLUMNS = ("province_code", "indicator", "sector", "item", "period_start", "period_end", "status")
HEAD = "SỞ CÔNG THƯƠNG TỈNH KON TUM\n\nBÁO CÁO\nTình hình công thương tháng 5 năm 2024\n\n"
PARAGRAPHS = (
    "Chỉ số sản xuất công nghiệp tháng 5/2024 ước tăng 6,1% so với tháng trước, tăng 7,2% so với"
    " cùng kỳ năm trước. Tính chung 5 tháng đầu năm, chỉ số này tăng 5,4% so với cùng kỳ năm trước;"
    " trong đó: khai khoáng giảm 3,1%; chế biến, chế tạo tăng 8,4%.",
    "Kim ngạch xuất khẩu tháng 5/2024 ước đạt 45,2 triệu USD, giảm 2,4% so với tháng trước. Tính"
    " chung 5 tháng, kim ngạch xuất khẩu đạt 196 triệu USD, bằng 41,3% kế hoạch năm.",
    "Thu ngân sách nhà nước đến cuối tháng 5/2024 đạt 1.640 tỷ đồng, tăng 9,2% so với cùng kỳ năm"
    " trước. Trong đó, thu nội địa đạt 1.315 tỷ đồng, bằng 38,5% dự toán.",
    "Tỷ lệ lao động qua đào tạo đạt 63,5%. Lực lượng quản lý thị trường xử lý 168 vụ vi phạm.",
)


def replaced(*pairs: tuple[str, str]) -> Change:
    def change(text: str) -> str:
        for pattern, words in pairs:
            text = re.sub(pattern, words, text)
        return text

    return change


CHANGES: dict[str, Change] = {
    "i for y in open syllables": replaced(
        ("kỳ", "kì"), ("lý", "lí"), ("quý", "quí"), ("tỷ", "tỉ"), ("Tỷ", "Tỉ")
    ),
    "the other tones": replaced(("uỷ", "ủy"), ("óa", "oá"), ("ũy", "uỹ")),
    "decomposed letters": lambda text: unicodedata.normalize("NFD", text),
    "two spaces": replaced((" ", "  ")),
    "spaces that don't break": replaced((" ", "\u00a0")),
    "no space behind a full stop": replaced((r"\. (?=\w)", ".")),
    "a space before every stop": replaced((r"(?<=\D)([,.;:]) ", r" \1 ")),
    "a space before the sign": replaced(("%", " %")),
    "the sign in words": replaced(("%", " phần trăm")),
    "a mark behind the sign": replaced((r"(?<=\d)%(?=[,.;])", "%1")),
    "bold amounts": replaced((r"(\d[\d,.]* (?:tỷ|triệu) \w+)", r"**\1**")),
    "a raised mark": replaced((r"(?<=\d%)", "²")),
    "months by a dot": replaced((r"5/2024", "5.2024")),
    "months by a dash": replaced((r"5/2024", "5-2024")),
    "months by a letter": replaced((r"tháng 5/2024", "T5/2024")),
    "a letter and no year": replaced((r"tháng 5/2024", "T5")),
    "an abbreviated base": replaced(("so với cùng kỳ năm trước", "SVCK")),
    "a level of change": replaced(("(tăng|giảm) (?=[0-9])", r"\1 ở mức ")),
    "the country's money": replaced(("tỷ đồng", "tỷ đồng Việt Nam")),
    "what amounts come to": replaced((r"đạt (?=\d)", "lên tới ")),
    "a sentence that opens the report": replaced(
        ("năm 2024\n\n", "năm 2024\n\nTheo Công văn số 12/UBND-TH, Sở báo cáo kết quả như sau:\n\n")
    ),
    "lines of a page": lambda text: re.sub(r"(.{60}\S*) ", r"\1\n", text),
}


def figures(text: str, folder: Path) -> list[str]:
    """Every figure that the file of a text gives."""
    path = folder / "report.txt"
    path.write_text(text, encoding="utf-8")
    found = extract(read_document(path), "report")
    return said(found, *COLUMNS)


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_another_print_is_the_same_report(change: Change, tmp_path: Path) -> None:
    plain = HEAD + "\n\n".join(PARAGRAPHS)
    assert len(figures(plain, tmp_path)) == 15
    assert figures(change(plain), tmp_path) == figures(plain, tmp_path)
