"""``khoso evidence``: the pages that show where every figure stands.

What does not belong here: writing them (``evidence``).
"""

from __future__ import annotations

import typer

from orchestration.cli_output import ExitCode, say, warn
from orchestration.cli_progress import ShownProgress
from orchestration.evidence import EvidenceReport, write_evidence


def evidence_command(context: typer.Context) -> None:
    """Write a page for every report and every series, and an index that searches them.

    The pages show the published version, each figure marked on its page and in its words. They
    need no server: open the index in a browser. Only what changed is written again. Ends with 3
    when a page could not be written; the others are.
    """
    with ShownProgress() as progress:
        report = write_evidence(context.obj, progress)
    _summarize(report)
    if report.problems:
        raise typer.Exit(ExitCode.SOME_UNREAD)


def _summarize(report: EvidenceReport) -> None:
    say(f"Evidence of {report.reports} reports and {report.series} series.")
    say(f"Written:    {report.written} pages; {report.removed} removed")
    if report.problems:
        warn(f"Not written ({len(report.problems)}):")
    for problem in report.problems:
        warn(f"  {problem.name}: {problem.problem}")
    say(f"Begin at:   {report.index}   open it in a browser ({report.index.as_uri()})")
