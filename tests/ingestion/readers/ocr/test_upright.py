"""What is seen in the grain of blank paper is no word."""

from __future__ import annotations

import pytest

from ingestion.readers.ocr import upright
from ingestion.readers.ocr.tesseract import Box, Seen
from tests.ingestion.readers.ocr.paper import Paper


def test_an_unsure_word_must_show_ink(monkeypatch: pytest.MonkeyPatch) -> None:
    paper = Paper()
    paper.draw.rectangle((100, 100, 140, 140), fill=0)
    words = [
        Seen("dấu", Box(90, 90, 150, 150), 0.2, 150, 30),
        Seen("hạt", Box(500, 500, 560, 560), 0.2, 560, 30),
        Seen("nhạt", Box(700, 500, 760, 560), 0.9, 560, 30),
    ]
    monkeypatch.setattr(upright.tesseract, "read", lambda *_: [words])
    assert [word.text for word in upright.words_of(paper.picture)] == ["dấu", "nhạt"]
