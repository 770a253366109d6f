"""The command: generate a nation, build the warehouse, print what was found and how fast.

What does not belong here: the work of any step.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from bench.nation.generate import Wish, generate
from bench.nation.measuring import (
    measured_build,
    printed_build,
    printed_questions,
    timed_questions,
)
from bench.nation.scoring import printed, score


def main() -> None:
    """Run what the command line asks for."""
    options = _options()
    if not options.again:
        _generate(options)
    if options.only_generate:
        return
    built = measured_build(options.home)
    print(f"\n{printed_build(built, options.home)}")
    print(f"\n{printed(score(built.path, options.home / 'truth.parquet'))}")
    print(f"\n{printed_questions(timed_questions(built.path))}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m bench.nation",
        description="Generates reports whose truth is known and measures the warehouse with them.",
    )
    parser.add_argument("home", type=Path, help="a new folder for reports and warehouse")
    parser.add_argument("--observations", type=int, default=10_000_000, help="how many, about")
    parser.add_argument("--years", type=int, default=20, help="years of reports")
    parser.add_argument("--seed", type=int, default=1, help="another seed, another nation")
    parser.add_argument(
        "--bundle", choices=["document", "year"], default="year",
        help="a Parquet file a document, as in real life, or a publisher and year",
    )  # fmt: skip
    steps = parser.add_mutually_exclusive_group()
    steps.add_argument("--only-generate", action="store_true", help="build nothing")
    steps.add_argument("--again", action="store_true", help="build what was generated before")
    return parser.parse_args()


def _generate(options: argparse.Namespace) -> None:
    started = time.monotonic()
    wish = Wish(options.observations, options.years, options.seed, options.bundle)
    done = generate(options.home, wish)
    print(
        f"generated {done.observations:,} observations in {done.documents:,} documents in "
        f"{time.monotonic() - started:.1f} s: {done.errors:,} planted errors, "
        f"{done.revisions:,} revisions"
    )


if __name__ == "__main__":
    main()
