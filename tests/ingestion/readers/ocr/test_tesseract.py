"""What tesseract writes becomes words with places; its absence becomes a remedy."""

from __future__ import annotations

import pytest

from ingestion.documents import MissingProgramError
from ingestion.readers.ocr import tesseract
from ingestion.readers.ocr.tesseract import Box, Seen

PAGE = """<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml"><body>
<div class='ocr_page' title='image "-"; bbox 0 0 900 900; ppageno 0'>
 <span class='ocr_line' title="bbox 10 100 410 160; baseline 0.01 -10; x_size 50; x_descenders 10;
  x_ascenders 12"><span class='ocrx_word' title='bbox 10 100 110 150; x_wconf 96'>tăng</span>
  <span class='ocrx_word' title='bbox 210 100 310 150; x_wconf 47'>1,7%</span>
  <span class='ocrx_word' title='bbox 320 100 330 150; x_wconf 47'> </span></span>
</div><div class='ocr_page' title='image "-"; bbox 0 0 9 9; ppageno 1'>
 <span class='ocr_line' title="bbox 1 1 9 9; baseline 169 -1352; x_size 50; x_descenders 10;
  x_ascenders 12"><span class='ocrx_word' title='bbox 1 1 9 9; x_wconf 96'>giảm</span></span>
</div></body></html>"""


def test_words_of_level_lines_know_their_line_page_by_page() -> None:
    first, second = tesseract.parse(PAGE.encode(), 2)
    assert first == [
        Seen("tăng", Box(10, 100, 110, 150), 0.96, 150.5, 28.0),
        Seen("1,7%", Box(210, 100, 310, 150), 0.47, 152.5, 28.0),
    ]
    assert second == []


def test_without_the_program_a_scan_waits_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(MissingProgramError, match=r"thang5\.pdf.*install tesseract"):
        tesseract.require("thang5.pdf")


def test_without_vietnamese_data_a_scan_waits_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tesseract.shutil, "which", lambda _: "tesseract")
    monkeypatch.setattr(tesseract, "_run", lambda *_: b"List of languages:\neng\nosd\n")
    with pytest.raises(MissingProgramError, match="lacks vie"):
        tesseract.require("thang5.pdf")
