"""Vietnamese text written as it was before Unicode."""

from __future__ import annotations

import unicodedata

from ingestion.encodings import Encoding
from ingestion.encodings.letters import letters

TONES = "\u0300\u0301\u0303\u0309\u0323"
SMALL = "".join(
    letter
    for base in "aăâeêioôơuưy"
    for tone in ("", *TONES)
    if not (letter := unicodedata.normalize("NFC", base + tone)).isascii()
) + "đ"  # fmt: skip

# Our own wording; every capital with a tone stands in a line or word of capitals.
REPORT = """UBND TỈNH KON TUM
SỞ CÔNG THƯƠNG

BÁO CÁO
Tình hình công nghiệp và thương mại tháng 5 năm 2024

I. VỀ SẢN XUẤT CÔNG NGHIỆP

Chỉ số sản xuất công nghiệp tháng 5 tăng 6,4% so với cùng kỳ năm trước; trong đó ngành chế biến,
chế tạo tăng 7,25%, ngành khai khoáng giảm 1,3%. Ước 5 tháng đầu năm, chỉ số này tăng 5,9%.

II. THƯƠNG MẠI VÀ GIÁ CẢ

Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tháng 5 ước đạt 2.318,7 tỷ đồng, tăng 11,2% so với
cùng kỳ. Kim ngạch xuất khẩu đạt 24,6 triệu USD – “giữ vững” đà tăng theo HĐND tỉnh.
"""


def shown(text: str, encoding: Encoding) -> str:
    """The Latin letters that stand for a text; TCVN3 has small letters for most capitals."""
    codes = {letter: code for code, letter in letters(encoding).items()}
    return "".join(codes.get(c) or codes.get(c.lower()) or c for c in text)


def encoded(text: str, charset: str) -> bytes:
    """The bytes of a text in a character set that was used for Vietnamese."""
    if charset in (Encoding.TCVN3, Encoding.VNI):
        return shown(text, Encoding(charset)).encode("cp1252")
    return (
        _tones_apart(text).encode("cp1258") if charset == "windows-1258" else text.encode(charset)
    )


def _tones_apart(text: str) -> str:
    return "".join(map(_tone_apart, text))


def _tone_apart(letter: str) -> str:
    marks = unicodedata.normalize("NFD", letter)
    base = unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in TONES))
    return base + "".join(mark for mark in marks if mark in TONES)
