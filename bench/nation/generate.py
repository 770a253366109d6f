"""Generates a nation: truth, statements, errors, files; deterministic by its seed.

Beside what extraction would write, the home gets ``truth.parquet`` (the planted errors),
``revisions.parquet`` (ordinary revisions of first estimates) and ``nation.json`` (its size).

What does not belong here: judging what the warehouse makes of it (``scoring``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

import polars as pl

from bench.nation.coverage import size, stated_by
from bench.nation.errors import SHARE_OF_FIGURES, planted
from bench.nation.forms import FORM_NUMBERS
from bench.nation.known import with_what_was_known
from bench.nation.printing import described, exact_value, placed
from bench.nation.provinces import Family, Reporter, families
from bench.nation.statements import statements
from bench.nation.truth import family_truth, reporter_truth
from bench.nation.writing import (
    Bundle,
    Folders,
    counted,
    documents,
    files,
    ledgers,
    observations,
    write_note,
)

LAST_MONTH = 12 * 2026 + 8  # September 2026
_MEMORY = 24  # months of truth before the first report, for growth from year to year


@dataclass(frozen=True, slots=True)
class Wish:
    """What nation is wanted."""

    observations: int
    years: int = 20
    seed: int = 1
    bundle: Bundle = "year"


@dataclass(frozen=True, slots=True)
class Generated:
    """What was generated of one reporter, or of all."""

    observations: int
    documents: int
    errors: int
    revisions: int


@dataclass(slots=True)
class _Tally:
    """What was written so far, and what is known of it."""

    figures: int = 0
    papers: int = 0
    truths: list[pl.DataFrame] = field(default_factory=list)
    revisions: list[pl.DataFrame] = field(default_factory=list)

    def errors_due(self, more: int) -> int:
        """How many errors are to be planted in so many more figures."""
        planted_so_far = sum(t.height for t in self.truths)
        return round((self.figures + more) * SHARE_OF_FIGURES) - planted_so_far

    def add(self, rows: pl.DataFrame, papers: pl.DataFrame) -> None:
        """Count the statements and documents of a reporter."""
        self.figures += rows.height
        self.papers += papers.height
        self.truths.append(_truth_of(rows))
        self.revisions.append(_revisions(rows))

    def write(self, home: Path) -> Generated:
        """Write the truth beside the reports."""
        truth, revisions = pl.concat(self.truths), pl.concat(self.revisions)
        truth.write_parquet(home / "truth.parquet")
        revisions.write_parquet(home / "revisions.parquet")
        return Generated(self.figures, self.papers, truth.height, revisions.height)


def generate(home: Path, wish: Wish) -> Generated:
    """Write the nation into a new home.

    Raises:
        FileExistsError: there are reports in the home already.
        ValueError: more figures are wanted than could be stated in so many years.
    """
    first = LAST_MONTH - 12 * wish.years + 1
    nation = size(families(first, LAST_MONTH), wish.observations)
    folders = Folders(home)
    folders.prepare()
    tally = _Tally()
    for reporter, truth in _truths(nation.families, first, wish.seed):
        stated = _stated(truth, reporter, nation.a_month, wish.seed)
        changes = planted(stated, reporter, tally.errors_due(stated.height), wish.seed)
        rows, papers = _papers(_with_changes(stated, changes), reporter, wish)
        folders.write(_tables(rows, papers, reporter))
        tally.add(rows, papers)
    done = tally.write(home)
    write_note(home, "nation.json", asdict(wish) | {"generated": asdict(done)})
    return done


def _truths(
    taken: tuple[Family, ...], first: int, seed: int
) -> Iterator[tuple[Reporter, pl.DataFrame]]:
    """Every reporter with what really happened on its land, to the end of the last year."""
    months = range(first - first % 12 - _MEMORY, LAST_MONTH - LAST_MONTH % 12 + 12)
    for family in taken:
        truth = family_truth(family, months, seed)
        for reporter in family.reporters:
            yield reporter, reporter_truth(truth, reporter)


def _stated(truth: pl.DataFrame, reporter: Reporter, a_month: float, seed: int) -> pl.DataFrame:
    """Everything that is stated, without errors, each with its number ``row``."""
    known = with_what_was_known(truth, reporter, seed)
    coverage = stated_by(reporter.name_of_land, a_month, seed)
    return statements(known, coverage, reporter).with_row_index("row")


def _with_changes(stated: pl.DataFrame, changes: pl.DataFrame) -> pl.DataFrame:
    """Put the errors where the figures were; ``true_value`` keeps those."""
    joined = stated.with_columns(true_value=exact_value()).join(
        changes, on="row", how="left", maintain_order="left"
    )
    changed = ["digits", "decimals", "is_negative"]
    return joined.with_columns(
        pl.coalesce(f"new_{column}", column).alias(column) for column in changed
    ).drop(f"new_{column}" for column in changed)


def _papers(
    rows: pl.DataFrame, reporter: Reporter, wish: Wish
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The statements in their documents, and the documents."""
    papers = documents(rows, reporter, wish.seed)
    papers = papers.with_columns(files(papers, reporter, wish.bundle))
    key = ["publisher_number", "month", "is_plan"]
    rows = rows.join(papers.select(*key, "doc_id", "file"), on=key, maintain_order="left")
    rows = placed(described(rows))
    return rows, counted(papers, rows)


def _tables(
    rows: pl.DataFrame, papers: pl.DataFrame, reporter: Reporter
) -> dict[str, pl.DataFrame]:
    """The tables of a home; a document counts as read only when its facts stand."""
    return {
        "observations": observations(rows, reporter),
        "ledgers": ledgers(rows),
        "documents": papers,
    }


def _truth_of(rows: pl.DataFrame) -> pl.DataFrame:
    """The planted errors with their place and what checks them."""
    return rows.filter(pl.col("kind").is_not_null()).select(
        "observation_id", "doc_id", "kind", "true_value", stated_value="value",
        pinned_by="pinned_by", indicator="indicator", sector="sector", item="item",
        measure="measure", period_start="period_start", period_end="period_end",
    )  # fmt: skip


def _revisions(rows: pl.DataFrame) -> pl.DataFrame:
    """First estimates that a publisher's next report restates with another figure."""
    sound = rows.filter(pl.col("kind").is_null())
    key = ["publisher_number", "series", "start", "end"]
    firsts = sound.filter(pl.col("form") == FORM_NUMBERS["month_level"])
    settled = sound.filter(pl.col("form") == FORM_NUMBERS["last_month_level"])
    return (
        firsts.join(settled, on=key, suffix="_settled")
        .filter(pl.col("value") != pl.col("value_settled"))
        .select(
            first_observation_id="observation_id",
            second_observation_id="observation_id_settled",
            first_value="value",
            second_value="value_settled",
        )
    )
