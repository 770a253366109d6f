"""The thing whose name stands behind a number: ``20 nghìn ha lúa đã trỗ``.

What does not belong here: things named before it (``items``).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile, takewhile

from ingestion import vocabulary
from ingestion.extraction.sentence.clauses import Clause
from ingestion.extraction.sentence.context import DIRECTIONS, Context
from ingestion.extraction.subjects.items import STOPS, is_generic, is_of_a_thing, item_in
from ingestion.extraction.words.tokens import NameToken, NumberToken, Token
from ingestion.language.text import fold

_ENDING = STOPS | {"number", "period", "opener", "comparison"}
_BESIDE = frozenset({"filler", "part", "connective"})
_KINDS = fold("loại")  # "900 ha cây các loại": no crop is named


def item_behind(
    after: Sequence[Token], number: NumberToken, text: str, *, only_known: bool
) -> tuple[str, int]:
    """``26 vụ tai nạn đường bộ``, ``20 nghìn ha lúa đã trỗ``: the thing behind the number.

    Args:
        after: the tokens behind the number and its indicator.
        number: the figure.
        text: the sentence.
        only_known: take names of the vocabulary only.

    Returns:
        The words, and where they end; an empty string where none names a thing.
    """
    run: list[Token] = []
    for at, token in enumerate(after):
        links = token.kind in {"filler", "part"} and token.code not in {"với", "và", "có"}
        links = links or (token.code == "và" and bool(run) and _is_joined(after[at + 1 :]))
        is_word = token.kind == "word" or (is_generic(token) and not is_of_a_thing(token))
        if not (_is_thing(token) or links or (is_word and not only_known)):
            break
        run.append(token)
    words = item_in(run, text)
    words = "" if fold(words) == _KINDS else words
    return words, (run[-1].end if words else number.end)


def thing_behind(clause: Clause, indicator: vocabulary.Indicator) -> tuple[str, int]:
    """The thing that the words behind the name of ``indicator`` name, and where they end."""
    behind, is_always = clause.after[1:], indicator.items == "always"
    if is_always and indicator.group == "governance":
        return _procedure(behind, clause.number, clause.text)
    return item_behind(behind, clause.number, clause.text, only_known=not is_always)


def _procedure(after: Sequence[Token], number: NumberToken, text: str) -> tuple[str, int]:
    """``01 hồ sơ kiểm tra công tác nghiệm thu, ...``: what files are about, up to the next stop."""
    run = list(takewhile(lambda t: t.kind not in _ENDING and t.code not in DIRECTIONS, after))
    run = list(dropwhile(lambda t: t.kind in _BESIDE, run))
    while run and (run[-1].kind in _BESIDE or run[-1].kind == "change"):
        run.pop()
    return (text[run[0].start : run[-1].end], run[-1].end) if run else ("", number.end)


def _is_thing(token: Token) -> bool:
    is_named = isinstance(token, NameToken) and bool(token.sectors) and not token.aliases
    return is_named or token.kind in {"season", "age"}


def _is_joined(behind: Sequence[Token]) -> bool:
    """``900 ha lúa và rau các loại, tăng``: of both; ``900 ha lúa và ngô 20 ha``: of the first."""
    ends = next((t.kind for t in behind if not _is_thing(t)), "")
    return _is_thing(behind[0]) and ends in {",", "change"} if behind else False


def part_counted(clause: Clause, goes_on: Context) -> tuple[str, int]:
    """``27 vụ tai nạn (26 vụ đường bộ, 01 vụ đường thủy)``: a part that is named behind its count.

    Only where nothing is named before it.
    """
    is_case = "case" in clause.number.units and clause.is_silent
    beside = clause.after[:1] if is_case else ()
    if not beside or not _is_thing(beside[0]) or beside[0].start > clause.number.end + 1:
        return "", 0
    indicator = vocabulary.indicators()[goes_on.indicator]
    if indicator.items != "breakdown" or indicator.schemes:
        return "", 0
    return item_behind(clause.after, clause.number, clause.text, only_known=True)
