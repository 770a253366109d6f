from __future__ import annotations

from ingestion.language.phrasebook import Phrasebook
from ingestion.language.text import fold, words


def hits(book: Phrasebook[tuple[str, ...]], text: str) -> list[tuple[str, tuple[str, ...]]]:
    folded = fold(text)
    return [(text[f.start : f.end], f.meaning) for f in book.claim(folded, words(folded))]


def test_the_longest_phrase_wins() -> None:
    book = Phrasebook([("xuất khẩu", "short"), ("kim ngạch xuất khẩu", "long")], tuple)
    assert hits(book, "Kim ngạch xuất khẩu") == [("Kim ngạch xuất khẩu", ("long",))]


def test_a_failed_longer_phrase_falls_back() -> None:
    book = Phrasebook([("sản xuất", "a"), ("sản xuất trang phục", "b")], tuple)
    assert hits(book, "sản xuất trang bị") == [("sản xuất", ("a",))]


def test_a_comma_inside_a_phrase_is_ignored_both_ways() -> None:
    book = Phrasebook([("chế biến, chế tạo", "C"), ("lưu trú ăn uống", "I")], tuple)
    assert hits(book, "chế biến chế tạo") == [("chế biến chế tạo", ("C",))]
    assert hits(book, "lưu trú, ăn uống") == [("lưu trú, ăn uống", ("I",))]


def test_a_phrase_does_not_reach_over_a_clause() -> None:
    book = Phrasebook([("giá thực tế", "current")], tuple)
    for text in ("giá; thực tế", "giá: thực tế", "giá. thực tế", "giá (thực tế"):
        assert hits(book, text) == []


def test_a_phrase_with_two_meanings_keeps_both() -> None:
    book = Phrasebook([("xây dựng", "vsic:F"), ("Xây dựng", "economy:CONS")], tuple)
    assert hits(book, "xây dựng") == [("xây dựng", ("vsic:F", "economy:CONS"))]


def test_phrases_do_not_overlap() -> None:
    book = Phrasebook([("dịch vụ khác", "a"), ("khác biệt", "b")], tuple)
    assert hits(book, "dịch vụ khác biệt") == [("dịch vụ khác", ("a",))]
