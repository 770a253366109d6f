"""Documents whose figures are no province's: of a district, parks, a company, the country.

Their letterhead says so; a page of news says so where it opens with such a place and never speaks
of the province. What does not belong here: places that a single figure is of (``places``), and news
of the country that names many provinces (``province``).
"""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from ingestion.documents import Document
from ingestion.language.text import compile_folded, fold, nfc

_LINES = 4
_OPENING = 700
_SCAN = 6000
_OFFICE = (
    r"(?:ubnd|u[ỷy] ban nhân dân|ủy ban nhân dân|hđnd|hội đồng nhân dân|đảng bộ|chi cục thống kê)"
)
_OF_DISTRICT = compile_folded(
    rf"{_OFFICE}\s+(?:huyện|thị xã|quận|phường|thị trấn|xã(?! hội)|đặc khu)(?!\w)"
)
_OF_PROVINCE = compile_folded(
    r"(?:sở|(?:chi )?cục(?! thống kê$)|ngân hàng nhà nước|thống kê|ban quản lý"
    r"|(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|hội đồng nhân dân) tỉnh)(?!\w)"
)
_OF_PARKS = compile_folded(
    r"ban quản lý (?:các )?(?:khu (?:công nghiệp|kinh tế|chế xuất|công nghệ cao)|kcn|kkt|kcx)(?!\w)"
)
_COMPANY = compile_folded(
    r"(?:tổng )?công ty(?!\w)|tập đoàn|ctcp|ngân hàng (?:tmcp|thương mại)|hợp tác xã|xí nghiệp"
    r"|nhà máy|bệnh viện|trường (?:đại học|cao đẳng|trung cấp|thpt|thcs|tiểu học)"
)
_CENTRAL = r"(?:Hà Nội|Hồ Chí Minh|HCM|Hải Phòng|Đà Nẵng|Cần Thơ|Huế)"
# With capitals, for they tell the name of a place from other words.
_DISTRICT = re.compile(
    r"(?:[Hh]uyện|[Tt]hị xã|[Qq]uận|[Tt]hành phố|TP\.?|[Tt]hị trấn)"
    rf"\s+(?!{_CENTRAL})[A-ZÀ-ỸĐ][a-zà-ỹđ]"
)
_NATION = re.compile(r"[Tt]ổng sản phẩm trong nước")
_PROVINCE = re.compile(
    r"(?:[Tt]oàn|[Cc]ả|của|[Tt]rong|địa bàn|UBND|HĐND|TOÀN|BÀN|DÂN) (?:tỉnh|TỈNH)(?! giao)"
    rf"|(?<!, )(?:[Tt]ỉnh|TỈNH) [A-ZÀ-ỸĐ]|(?:[Tt]hành phố|TP\.?|THÀNH PHỐ) (?i:{_CENTRAL})"
    r"|GRDP|tổng sản phẩm trên địa bàn|tổng sản phẩm trong tỉnh"
)


def is_of_no_province(document: Document, *, has_prose: bool) -> str:
    """Why the figures of a document are of no province; empty where they may be."""
    lines = [" ".join(line.split()) for line in document.text[:_SCAN].splitlines() if line.strip()]
    office = any(_OF_PROVINCE.match(fold(line)) for line in lines[:_LINES])
    if not office and any(_OF_DISTRICT.match(each) for each in _heads(lines)):
        return "the letterhead is of a place below the province"
    if any(_OF_PARKS.match(fold(line)) for line in lines[:_LINES]):
        return "the letterhead is of a board of industrial parks"
    if any(_COMPANY.match(fold(line)) for line in lines[:_LINES] if not line.endswith(".")):
        return "the letterhead is of a company"
    text = nfc(" ".join(takewhile(_is_body, lines)))
    if office or not has_prose or _PROVINCE.search(text):
        return ""
    for pattern, whose in ((_DISTRICT, "a place below the province"), (_NATION, "the country")):
        if pattern.search(text[:_OPENING]):
            return f"it opens with {whose} and never speaks of the province"
    return ""


def _is_body(line: str) -> bool:
    """A district, too, sends its reports to offices of the province."""
    return not fold(line).startswith("nơi nhận")


def _heads(lines: list[str]) -> list[str]:
    """The first lines, each with the next: a letterhead's name may go on there.

    A page's menu names such offices, too, but further down or within a line.
    """
    return [fold(f"{a} {b}") for a, b in pairwise(lines[: _LINES + 1])]
