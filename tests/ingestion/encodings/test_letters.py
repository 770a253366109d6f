"""Every letter has its code, and any text comes back from its codes."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingestion.encodings import Encoding, unicode_of
from ingestion.encodings.letters import letters, with_capitals
from tests.ingestion.encodings.helpers import SMALL, shown

PLAIN = string.ascii_letters + string.digits + " ,.%()-\n“”"


def test_vni_has_all_letters_in_both_cases() -> None:
    assert sorted(letters(Encoding.VNI).values()) == sorted(SMALL + SMALL.upper())


def test_tcvn3_has_all_small_letters_and_the_capitals_without_a_tone() -> None:
    assert sorted(letters(Encoding.TCVN3).values()) == sorted(SMALL + "ĂÂÊÔƠƯĐ")


@pytest.mark.parametrize(
    ("encoding", "codes", "words"),
    [
        (Encoding.TCVN3, "B¸o c¸o t×nh h×nh §\u00adêng bé", "Báo cáo tình hình Đường bộ"),
        (Encoding.TCVN3_CAPITALS, "b¸o C¸O ®«ng", "BÁO CÁO ĐÔNG"),
        (Encoding.VNI, "BAÙO CAÙO tình hình Ñöôøng boä, mía", "BÁO CÁO tình hình Đường bộ, mía"),
        (Encoding.VNI, "coäng hoaø xaõ hoäi nghóa", "cộng hoà xã hội nghĩa"),
        (Encoding.UNICODE, "C¸c", "C¸c"),
    ],
)
def test_words_of_a_font_are_read(encoding: Encoding, codes: str, words: str) -> None:
    assert unicode_of(codes, encoding) == words


@given(st.text(SMALL + SMALL.upper() + PLAIN))
def test_any_text_comes_back_from_vni(text: str) -> None:
    assert unicode_of(shown(text, Encoding.VNI), Encoding.VNI) == text


@given(st.text(SMALL + "ĂÂÊÔƠƯĐ" + PLAIN))
def test_any_text_that_tcvn3_has_codes_for_comes_back(text: str) -> None:
    assert unicode_of(shown(text, Encoding.TCVN3), Encoding.TCVN3) == text


@given(st.text(SMALL.upper() + PLAIN.upper()))
def test_any_capitals_come_back_from_a_font_of_capitals(text: str) -> None:
    assert unicode_of(shown(text, Encoding.TCVN3), Encoding.TCVN3_CAPITALS) == text


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("BáO CáO", "BÁO CÁO"),
        ("Sở CÔNG THƯƠNG\nSở Tài chính", "SỞ CÔNG THƯƠNG\nSở Tài chính"),
        ("Theo HĐND và UBND TỉNH đã họp", "Theo HĐND và UBND TỈNH đã họp"),
        ("Tỷ lệ", "Tỷ lệ"),
        ("Số", "Số"),
    ],
)
def test_capitals_without_a_code_are_restored_among_capitals(read: str, meant: str) -> None:
    assert with_capitals(read) == meant
