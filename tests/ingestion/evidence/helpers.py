"""Marks a figure in what is shown of it."""

from __future__ import annotations

from ingestion.documents import Document
from ingestion.evidence.excerpt import Excerpt, excerpt_of
from ingestion.evidence.words import Words


def around(document: Document, number: str) -> Excerpt:
    """The excerpt of the last place where a number is printed."""
    start = document.text.rindex(number)
    return excerpt_of(document, start, start + len(number))


def line(words: Words) -> str:
    """Words on one line, the figure between quotation marks."""
    return f"{words.before}«{words.figure}»{words.after}" if words.figure else words.before
