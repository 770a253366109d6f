"""Words of a PDF in fonts that are not Unicode."""

from __future__ import annotations

from pathlib import Path

import pytest
from fontpkg_be_vietnam_pro import ROOT as FONT_ROOT
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from ingestion.encodings import Encoding
from ingestion.readers.pdf import read_pdf
from tests.ingestion.encodings.helpers import shown

LINES = [
    "Giá trị sản xuất công nghiệp tháng 5 ước đạt 60.770 tỷ đồng, tăng 12,5%.",
    "Kim ngạch xuất khẩu cộng dồn năm tháng đạt 10.123,4 triệu đô la, bằng 38%.",
]


def written(path: Path, lines: list[str], font_name: str = "") -> Path:
    """A page of lines, in a font that is then called otherwise (by as many letters)."""
    pdfmetrics.registerFont(TTFont("Text", FONT_ROOT / "files" / "BeVietnamPro-Regular.ttf"))
    canvas = Canvas(str(path))
    canvas.setFont("Text", 12)
    for number, line in enumerate(lines):
        canvas.drawString(70, 700 - 20 * number, line)
    canvas.showPage()
    canvas.save()
    own = b"BeVietnamPro-Regular"
    content = path.read_bytes()
    assert own in content
    path.write_bytes(content.replace(own, font_name.encode().ljust(len(own), b"x") or own))
    return path


@pytest.mark.parametrize(
    ("font", "encoding"), [(".VnTime", Encoding.TCVN3), ("VNI-Times", Encoding.VNI)]
)
def test_words_in_a_legacy_font_become_unicode(
    tmp_path: Path, font: str, encoding: Encoding
) -> None:
    lines = [shown(line, encoding) for line in LINES]
    document = read_pdf(written(tmp_path / "cu.pdf", lines, font))
    assert [line for line in document.text.splitlines() if line] == LINES
    assert document.unread == ()


def test_a_legacy_font_may_hold_unicode(tmp_path: Path) -> None:
    document = read_pdf(written(tmp_path / "moi.pdf", LINES, ".VnTime"))
    assert [line for line in document.text.splitlines() if line] == LINES


def test_letters_that_no_font_explains_are_named(tmp_path: Path) -> None:
    lines = [line.encode().decode("latin-1").replace("\x00", "") for line in LINES]
    lines = ["".join(c if c.isprintable() else "¤" for c in line) for line in lines]
    document = read_pdf(written(tmp_path / "hong.pdf", lines, "BeVietnamPro-Regular"))
    assert any("garbled" in line for line in document.unread)
