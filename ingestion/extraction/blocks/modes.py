"""What passengers and goods are carried by, where it is said once: of all that follows.

``Vận tải đường bộ: vận chuyển hành khách đạt ...; vận chuyển hàng hóa đạt ...``: both by road.

What does not belong here: parts that stand beside their indicator (``subjects.parts``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from ingestion import vocabulary
from ingestion.extraction.words.tokens import NameToken, Token, is_about
from ingestion.language.text import fold

_TRANSPORT = "transport"
_BEFORE_MODE = frozenset({"opener", "filler", "part", ",", "word"})  # "Đối với", "Trong đó,"
_MOST = 3  # tokens before it
_ENDS = frozenset({"number", ";", ":"})


class Modes:
    """Follows headings, labels and openings that name a means of transport."""

    def __init__(self) -> None:
        self._of_section: NameToken | None = None
        self._of_block: NameToken | None = None

    def enter_section(self, tokens: Sequence[Token]) -> None:
        """A heading that names one holds until the next."""
        modes = [t for t in tokens if isinstance(t, NameToken)]
        is_one = len(modes) == 1 and _is_mode(modes[0])
        self._of_section = modes[0] if is_one else None

    def told(self, tokens: list[Token], *, is_first: bool) -> list[Token]:
        """The tokens of a sentence, each name of transport with its means."""
        opening = _opening(tokens)
        if is_first:
            self._of_block = opening if _is_label(tokens, opening) else None
        mode = opening or self._of_block or self._of_section
        return tokens if mode is None else _spread(tokens, mode)


def _opening(tokens: Sequence[Token]) -> NameToken | None:
    """``Đối với vận tải đường bộ, ...``: the means that opens a sentence."""
    before = list(takewhile(lambda t: t.kind in _BEFORE_MODE, tokens))
    first = tokens[len(before)] if len(before) < min(len(tokens), _MOST + 1) else None
    return first if isinstance(first, NameToken) and _is_mode(first) else None


def _is_label(tokens: Sequence[Token], mode: NameToken | None) -> bool:
    return mode is not None and [t.kind for t in tokens[tokens.index(mode) + 1 :][:1]] == [":"]


def _spread(tokens: list[Token], mode: NameToken) -> list[Token]:
    said: list[Token] = []
    for at, token in enumerate(tokens):
        is_behind = is_about(token) or [t.kind for t in said[-1:]] == ["number"]
        if _names_transport(token) and not is_behind and not _has_own(tokens, at):
            said.append(replace(mode, start=token.start, end=token.start))
        said.append(token)
    return said


def _has_own(tokens: Sequence[Token], at: int) -> bool:
    """Whether a means, or all of them, is named between the figures around a name."""
    before = takewhile(lambda t: t.kind not in _ENDS, reversed(tokens[:at]))
    behind = takewhile(lambda t: t.kind not in _ENDS, tokens[at + 1 :])
    return any(_is_mode(t) or t.code == "total" for t in (*before, *behind))


def _is_mode(token: Token) -> bool:
    sectors = token.sectors if isinstance(token, NameToken) and not token.aliases else ()
    return any(fold(name.sector) in vocabulary.word_list("mode") for name in sectors)


def _names_transport(token: Token) -> bool:
    known = vocabulary.indicators()
    named = token.aliases if isinstance(token, NameToken) else ()
    return bool(named) and all(known[a.indicator].group == _TRANSPORT for a in named)
