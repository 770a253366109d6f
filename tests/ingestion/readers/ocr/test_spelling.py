"""Words that OCR misreads again and again are put right."""

from __future__ import annotations

from ingestion.readers.ocr.spelling import respelled
from ingestion.readers.ocr.tesseract import Box, Seen


def test_a_misread_word_is_put_right_by_the_word_after_it_in_the_capitals_that_it_has() -> None:
    texts = ["CHÍ", "SỐ", "tiêu", "chí", "mới", "Tống", "mức"]
    words = [Seen(text, Box(0, 0, 1, 1), 1.0, 0, 1) for text in texts]
    assert [word.text for word in respelled(words)] == [
        "CHỈ", "SỐ", "tiêu", "chí", "mới", "Tổng", "mức",
    ]  # fmt: skip


def test_a_misread_word_is_put_right_by_the_word_before_it() -> None:
    texts = ["Cộng", "đồn", "5", "tháng,", "xăng", "đầu,", "đồn", "biên", "phòng", "tắng"]
    words = [Seen(text, Box(0, 0, 1, 1), 1.0, 0, 1) for text in texts]
    assert [word.text for word in respelled(words)] == [
        "Cộng", "dồn", "5", "tháng,", "xăng", "dầu,", "đồn", "biên", "phòng", "tăng",
    ]  # fmt: skip
