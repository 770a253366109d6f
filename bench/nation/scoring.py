"""Scores what the warehouse found of the planted errors against the truth.

An alarm is a broken check that is grave enough to act on, or a contradiction between two
statements. An error is found when an alarm has its figure among its members; an alarm is false
when none of its members is a planted error.

What does not belong here: building (``measuring``), and how an alarm comes about.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import duckdb

CHECKS = "fct_reconciliation"
_CONTRADICTIONS = """
    select 'contradiction' as kind, conflict_id as alarm_id,
        unnest([first_observation_id, second_observation_id]) as observation_id
    from fct_conflicts where conflict_kind = 'contradiction'
"""
_BROKEN_CHECKS = """
    select checks.identity_code as kind, checks.check_id as alarm_id, members.observation_id
    from fct_reconciliation as checks
    inner join bridge_reconciliation_observations as members using (check_id)
    where checks.verdict = 'broken' and checks.severity in ('flag', 'hold')
"""
_FOUND = """
    select kind, count(*),
        count(*) filter (where observation_id in (select observation_id from alarms))
    from truth group by kind order by kind
"""
_ALARMS = """
    select kind, count(*), count(*) filter (where not is_true) from (
        select kind, alarm_id,
            bool_or(observation_id in (select observation_id from truth)) as is_true
        from alarms group by kind, alarm_id
    ) group by kind order by kind
"""


@dataclass(frozen=True, slots=True)
class Count:
    """So many of a kind, and how many of them are (errors) found or (alarms) false."""

    kind: str
    all: int
    counted: int

    @property
    def share(self) -> float:
        """The counted ones among all."""
        return self.counted / self.all if self.all else 0.0


@dataclass(frozen=True, slots=True)
class Score:
    """What was found.

    Attributes:
        errors: planted errors by kind, with those found.
        alarms: alarms raised by kind, with the false ones.
        sound: observations that are as the truth has them.
    """

    errors: tuple[Count, ...]
    alarms: tuple[Count, ...]
    sound: int

    @property
    def found(self) -> Count:
        """All planted errors."""
        return _total(self.errors)

    @property
    def false(self) -> Count:
        """All alarms."""
        return _total(self.alarms)


def score(built: Path, truth: Path) -> Score:
    """Compare a built warehouse with the truth of its nation."""
    with duckdb.connect() as connection:
        connection.execute(f"attach '{built}' as built (read_only)")
        connection.execute("use built")
        connection.execute(f"create temp table truth as from read_parquet('{truth}')")
        connection.execute(f"create temp table alarms as {_alarms_of(connection)}")
        observations = connection.execute("select count(*) from fct_observations").fetchone()
        errors = _counts(connection, _FOUND)
        return Score(
            errors,
            _counts(connection, _ALARMS),
            (observations[0] if observations else 0) - _total(errors).all,
        )


def printed(result: Score) -> str:
    """The score as a table for people."""
    lines = [f"{'planted errors':<28} {'all':>8} {'found':>8} {'share':>8}"]
    lines += [_line(count) for count in (*result.errors, result.found)]
    lines.append(f"\n{'alarms':<28} {'raised':>8} {'false':>8} {'share':>8}")
    lines += [_line(count) for count in (*result.alarms, result.false)]
    of_sound = result.false.counted / result.sound if result.sound else 0.0
    lines.append(f"\nfalse alarms for each of {result.sound:,} sound observations: {of_sound:.6%}")
    return "\n".join(lines)


def _alarms_of(connection: duckdb.DuckDBPyConnection) -> str:
    """The query of all alarms; a warehouse without checks has contradictions only."""
    there = connection.execute(
        "select count(*) from duckdb_tables() where database_name = 'built' and table_name = ?",
        [CHECKS],
    ).fetchone()
    if there and there[0]:
        return f"{_CONTRADICTIONS} union all {_BROKEN_CHECKS}"
    return _CONTRADICTIONS


def _counts(connection: duckdb.DuckDBPyConnection, query: str) -> tuple[Count, ...]:
    return tuple(Count(*row) for row in connection.execute(query).fetchall())


def _total(counts: tuple[Count, ...]) -> Count:
    return Count("all", sum(c.all for c in counts), sum(c.counted for c in counts))


def _line(count: Count) -> str:
    return f"{count.kind:<28} {count.all:>8,} {count.counted:>8,} {count.share:>8.2%}"
