"""Vietnamese words are told by their build."""

from __future__ import annotations

import pytest

from ingestion.language.syllables import is_syllable


@pytest.mark.parametrize(
    "word",
    [
        "nghiêng",
        "quyết",
        "gì",
        "giếng",
        "khuỷu",
        "đắk",
        "ươm",
        "hoá",
        "hóa",
        "ý",
        "thuế",
        "yếu",
        "boong",
    ],
)
def test_syllables_are_known(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize(
    "word", ["thẻt", "cáć", "hđnd", "b¸o", "ðiện", "khoàng1", "tôp", "café", "ngìnm"]
)
def test_what_is_no_syllable_is_not_taken_for_one(word: str) -> None:
    assert not is_syllable(word)
