"""``khoso run`` and ``khoso status``.

What does not belong here: the work (``pipeline``) and looking (``status``).
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from orchestration.cli_diff import changes_in_a_line
from orchestration.cli_output import ExitCode, list_put_aside, say, warn
from orchestration.cli_progress import ShownProgress
from orchestration.pipeline import RunReport, run
from orchestration.status import Status, look
from warehouse.home import CHECKOUT, Home
from warehouse.manifest import Manifest

SAMPLES = CHECKOUT / "samples" / "reports"
_QUESTION = (
    "select province_vi, month_id, value, unit, quote from fct_province_sector_month "
    "where indicator = 'industrial_output' and sector = 'total' order by month_id"
)
Paths = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="[PATH]...",
        exists=True,
        help="Reports, or folders with reports. Without any: the samples and the landing folder.",
        show_default=False,
    ),
]


def run_command(context: typer.Context, paths: Paths = None) -> None:
    """Take reports from files to the published warehouse.

    Archives new files, reads what has not been read, builds and tests the warehouse, and
    publishes it. What is already done is not done again. Ends with 3 when one of the files
    could not be read; the others are published all the same.
    """
    home: Home = context.obj
    with ShownProgress() as progress:
        report = run(home, paths or _usual_places(home), progress)
    _summarize(report, home)
    if report.put_aside:
        raise typer.Exit(ExitCode.SOME_UNREAD)


def status_command(context: typer.Context) -> None:
    """Show what is published, what waits and what could not be read.

    Changes nothing.
    """
    home: Home = context.obj
    _describe(look(home), home)


def _usual_places(home: Home) -> list[Path]:
    return [folder for folder in (SAMPLES, home.landing) if folder.is_dir()]


def _summarize(report: RunReport, home: Home) -> None:
    if report.rebuilt:
        say(f"Looked at {report.files} files, {report.new_files} of them new.")
    else:
        say(f"Nothing new in {report.files} files; the published warehouse is up to date.")
    _say_what_was_read(report)
    if report.put_aside:
        warn(f"Put aside ({len(report.put_aside)}):")
        list_put_aside(report.put_aside)
    _say_version(report.manifest, home)
    say(f'Ask it:     khoso sql "{_QUESTION}"')
    say("Evidence:   khoso evidence   writes a page for every report, each figure marked on it")
    say(f"Done in {report.seconds:.1f} s.")


def _say_what_was_read(report: RunReport) -> None:
    read = [outcome for outcome in report.outcomes if outcome.quarantined_reason is None]
    if read:
        figures = sum(outcome.observations for outcome in read)
        unread = sum(outcome.unread for outcome in read)
        say(f"Read {len(read)} documents: {figures} figures, {unread} numbers not understood.")
    for outcome in read:
        if outcome.observations == 0:
            warn(f"  {outcome.file_name}: no figure was found in it; check that it is a report")


def _say_version(manifest: Manifest, home: Home) -> None:
    counts = manifest.row_counts
    say(
        f"Published:  {counts['dim_report']} reports, {counts['fct_observations']} observations, "
        f"{counts['fct_conflicts']} conflicts, {counts['fct_unread']} documents put aside"
    )
    say(f"Version:    {manifest.version}")
    if manifest.changes:
        say(f"Changed:    {changes_in_a_line(manifest.changes)}")
    say(f"File:       {home.current_file}")


def _describe(status: Status, home: Home) -> None:
    say(f"Home:       {home.root}")
    if status.manifest is None:
        say("Published:  nothing yet; run `khoso run`")
    else:
        _say_version(status.manifest, home)
        say(f"Up to date: {'yes' if status.is_current else 'no; run `khoso run`'}")
    _list_names(f"Waiting in {home.landing}", [path.name for path in status.waiting])
    _list_names("Archived, not read yet", status.unread)
    if status.put_aside:
        say(f"Put aside ({len(status.put_aside)}):")
        list_put_aside(status.put_aside)


def _list_names(title: str, names: list[str] | tuple[str, ...]) -> None:
    if names:
        say(f"{title} ({len(names)}):")
    for name in names:
        say(f"  {name}")
