"""Loans and deposits of some: rescheduled, lent anew, or held by funds that are no banks.

What does not belong here: money that is paid out (``funds``).
"""

from __future__ import annotations

import re
from functools import cache

from ingestion import vocabulary
from ingestion.extraction.sentence.context import Context
from ingestion.language.text import compile_folded, fold

_CREDIT = "credit_"
_STOP = re.compile(r"[.;](?!\d)")


def is_of_some_loans(resolved: Context, text: str, until: int) -> bool:
    """``Cơ cấu lại nợ cho 90 khách hàng với dư nợ 9 tỷ đồng``: not all that is owed.

    Args:
        resolved: the context with the subject.
        text: the sentence.
        until: where the figure begins.
    """
    if not resolved.indicator.startswith(_CREDIT):
        return False
    said = fold(text[:until])
    clause = _STOP.split(said)[-1]
    is_of_some = any(word in clause for word in vocabulary.word_list("some_loans"))
    return is_of_some or _other_lenders().match(said) is not None


@cache
def _other_lenders() -> re.Pattern[str]:
    names = vocabulary.any_of("other_lenders")
    return compile_folded(rf"\W*(?:{names})(?!\w)")
