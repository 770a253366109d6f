"""The words that a pattern needs stand in everything that it matches."""

from __future__ import annotations

import re
from functools import lru_cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingestion import vocabulary
from ingestion.language.text import compile_folded
from ingestion.vocabulary_check.patterns import PATTERN_TABLES

_LOOKAROUND = re.compile(r"\(\?<?[=!][^()]*(?:\([^()]*\)[^()]*)*\)")
ROWS = [row for table in PATTERN_TABLES for row in vocabulary.patterns(table) if row.needs]


@lru_cache
def _matched_by(pattern: str) -> st.SearchStrategy[str]:
    """Texts that a pattern matches; what stands around a match is no part of it."""
    letters = st.characters(max_codepoint=0x1EFF)
    return st.from_regex(
        compile_folded(_LOOKAROUND.sub("", pattern)), fullmatch=True, alphabet=letters
    )


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.example)
@given(data=st.data())
def test_whatever_a_pattern_matches_has_a_word_that_it_needs(
    row: vocabulary.Pattern, data: st.DataObject
) -> None:
    matched = data.draw(_matched_by(row.pattern))

    assert any(word in matched for word in row.needs)
