"""Shows how far a command has come: a bar in a terminal, plain lines elsewhere.

What does not belong here: what is being done.
"""

from __future__ import annotations

from types import TracebackType
from typing import Self

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn

from orchestration.cli_output import err, warn

_LONGEST_NAME = 40


class ShownProgress:
    """A listener of the pipeline that shows what it hears, while it is entered."""

    def __init__(self) -> None:
        columns = (
            TextColumn("{task.description:<36}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[step]}", markup=False),
        )
        self._bars = Progress(*columns, console=err, disable=not err.is_terminal)
        self._task: TaskID | None = None

    def __enter__(self) -> Self:
        self._bars.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._bars.stop()

    def begin(self, stage: str, total: int) -> None:
        """Show a stage that has something to do."""
        if total == 0:
            return
        if not err.is_terminal:
            warn(f"{stage} ({total}) ..." if total > 1 else f"{stage} ...")
        self._task = self._bars.add_task(stage, total=total, step="")

    def advance(self, step: str) -> None:
        """Move on."""
        if self._task is not None:
            self._bars.update(self._task, advance=1, step=step[:_LONGEST_NAME])
