"""Marks of footnotes count on."""

from __future__ import annotations

from ingestion.readers.ocr.footnotes import in_sequence


def test_a_mark_that_could_not_be_read_is_counted_between_two() -> None:
    assert in_sequence([4, None, 6], 3) == [4, 5, 6]
    assert in_sequence([None, 2, 3], 0) == [1, 2, 3]


def test_what_does_not_count_on_is_no_mark() -> None:
    assert in_sequence([13, 2, 14], 12) == [13, None, 14]


def test_nothing_is_counted_where_two_are_missing() -> None:
    assert in_sequence([4, None, None, 7], 3) == [4, None, None, 7]


def test_the_first_mark_of_a_scan_may_have_any_number() -> None:
    assert in_sequence([9], 0) == [9]
