"""What stands before "với": whether the name behind it is of that, or says something new.

What does not belong here: other parts of a lead (``leads``).
"""

from __future__ import annotations

from ingestion import vocabulary
from ingestion.extraction.subjects.items import is_of_a_thing
from ingestion.extraction.words.tokens import NameToken, Token


def last_clause(subject: list[Token], *, goes_on: bool) -> list[Token]:
    """``... huyện X với tổng diện tích bị phá là``: what a name behind "với" says is new.

    ``Mua cổ phần với tổng vốn ...`` is of that part; but where a figure ``goes_on`` ("5 dự án mới
    và 2 dự án tăng vốn với tổng vốn ...") the capital may be of several.
    """
    if all(token.code != "với" for token in subject):
        return subject
    at = max(i for i, t in enumerate(subject) if t.code == "với")
    aliases = [a for t in subject[at + 1 :] if isinstance(t, NameToken) for a in t.aliases]
    is_of_these = not goes_on and all(a.sector == "same" for a in aliases)
    is_of_these = is_of_these and any(map(_attracts, subject[:at]))
    is_of_these = is_of_these or any(map(is_of_a_thing, subject[at + 1 :]))
    return subject[at + 1 :] if aliases and not is_of_these else subject


def _attracts(token: Token) -> bool:
    """``thu hút FDI``, ``mua cổ phần``: what capital was registered for, and how."""
    if not isinstance(token, NameToken):
        return False
    schemes = [vocabulary.indicators()[a.indicator].schemes for a in token.aliases]
    return any("registration" in taken for taken in schemes) or any(
        name.scheme == "registration" for name in token.sectors
    )
