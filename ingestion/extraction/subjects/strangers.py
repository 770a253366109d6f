"""Whether the words around a figure say that it is of others than the province.

What does not belong here: places (``sentence.places``), and how each of them is told (the modules
that are asked).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.accidents import is_no_accident
from ingestion.extraction.subjects.employers import is_of_employers
from ingestion.extraction.subjects.funds import is_paid_of_others
from ingestion.extraction.subjects.hosts import is_of_host
from ingestion.extraction.subjects.inspectors import is_of_other_inspectors
from ingestion.extraction.subjects.loans import is_of_some_loans
from ingestion.extraction.subjects.offices import is_offices_capital, is_rated_office
from ingestion.extraction.subjects.others import is_load, is_of_enterprises
from ingestion.extraction.words.tokens import Token


def is_of_others(
    resolved: Context,
    context: Context,
    subject: Sequence[Token],
    after: Sequence[Token],
    *,
    text: str,
    until: int,
) -> bool:
    """Whether it is an office's, an employer's, a load, other money or another toll.

    Args:
        resolved: the context with the subject.
        context: what was in force before.
        subject: the words before the number.
        after: the words behind it.
        text: the sentence.
        until: where the figure begins.
    """
    return (
        is_no_accident(resolved, subject, text)
        or is_rated_office(resolved, text, until)
        or is_offices_capital(resolved, text, until)
        or is_paid_of_others(resolved, context, text, until)
        or is_of_employers(resolved, text, until)
        or is_of_host(resolved, subject, text)
        or is_of_some_loans(resolved, text, until)
        or is_of_other_inspectors(resolved, text)
        or is_load(resolved.indicator, subject, after, text)
        or is_of_enterprises(resolved.indicator, text, until)
    )
