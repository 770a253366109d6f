"""Finds figures of a document that other figures of it contradict.

What does not belong here: the arithmetic itself (``identities``); what becomes of such figures
(``scanned``).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from decimal import Decimal
from itertools import chain, product

from ingestion.extraction.outcome.identities import Identity, Key, Stated, identities
from ingestion.vocabulary.limits import thresholds

Row = Mapping[str, object]
Statements = dict[Key, set[Stated]]


def contradicted(rows: Collection[Row]) -> list[bool]:
    """Say of every raw row whether its figure breaks an identity.

    A figure breaks one that fits no stated figures of the others in it. Where a document states
    the whole twice and its parts add up to one of them, the other alone is contradicted.
    """
    stated = _stated(rows)
    doubted: set[tuple[Key, Stated]] = set()
    for identity in identities(stated):
        doubted |= _doubted(identity, stated)
    return [(_key(row), _figure(row)) in doubted for row in rows]


def _stated(rows: Iterable[Row]) -> Statements:
    """Exact figures by key, without the keys that do not tell figures apart."""
    stated: Statements = defaultdict(set)
    for row in rows:
        if not row["approx"]:
            stated[_key(row)].add(_figure(row))
    most = thresholds()["max_figures_to_compare"]
    return {key: figures for key, figures in stated.items() if len(figures) <= most}


def _key(row: Row) -> Key:
    names = ("province_code", *Key._fields[1:-1])
    return Key._make([*(row[name] for name in names), row["status"] == "plan"])


def _figure(row: Row) -> Stated:
    number, factor = Decimal(str(row["number"])), Decimal(str(row["factor"]))
    place = Decimal(1).scaleb(int(number.as_tuple().exponent))
    return Stated(number * factor + Decimal(str(row["addend"])), place * abs(factor))


def _doubted(identity: Identity, stated: Statements) -> set[tuple[Key, Stated]]:
    """What stands in no combination that holds, where one figure of each key is taken."""
    figures = [[(key, figure) for figure in stated[key]] for key in identity.keys]
    fitting = (c for c in product(*figures) if identity.holds(*(figure for _, figure in c)))
    return set(chain(*figures)) - set(chain(*fitting))
