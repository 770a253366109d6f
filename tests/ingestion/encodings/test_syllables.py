"""How much of a text is Vietnamese is told by how its words are built."""

from __future__ import annotations

from ingestion.encodings.syllables import score


def test_only_different_words_beyond_ascii_count() -> None:
    found = score("Tháng 5 tháng 6: tăng 5%, café “Đà Nẵng” kinh tế-xã hội")
    assert (found.syllables, found.words) == (7, 8)
