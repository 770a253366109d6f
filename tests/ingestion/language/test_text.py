from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingestion.language.text import compile_folded, fold, nfc, words


@pytest.mark.parametrize(
    ("printed", "same"),
    [
        ("hoá chất", "hóa chất"),
        ("Thuỷ sản", "thủy sản"),
        ("KHOẺ", "khỏe"),
        ("Ðồng Nai", "Đồng Nai"),
        ("Cùng kì", "cùng kỳ"),
        ("QUẢN LÍ", "quản lý"),
        ("quí IV", "quý IV"),
        ("tỉ lệ", "tỷ lệ"),
        ("2021–2025", "2021-2025"),
        ("−1,21", "-1,21"),
        ("tháng\u00a05", "tháng 5"),
    ],
)
def test_spellings_of_one_word_fold_together(printed: str, same: str) -> None:
    assert fold(printed) == fold(same)


@given(st.text())
def test_folding_never_moves_an_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text(alphabet="aăâeêioôơuưyđhqtnÀÁẢÃẠốồổỗộ óùỷẽạ"))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_detached_marks_are_composed() -> None:
    detached = unicodedata.normalize("NFD", "Sở Công Thương Thừa Thiên Huế")
    assert nfc(detached) == "Sở Công Thương Thừa Thiên Huế"


def test_a_pattern_may_be_written_in_either_spelling() -> None:
    assert compile_folded("lũy kế|hoá chất").search(fold("ngành hóa chất"))


def test_a_unit_glued_to_digits_is_one_word_and_a_footnote_is_not() -> None:
    assert [word for word, _, _ in words("tôn 220kv m3 tăng 5,2")] == [
        "tôn", "220kv", "m3", "tăng", "5", "2",
    ]  # fmt: skip
