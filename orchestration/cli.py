"""The command ``khoso``.

What does not belong here: the commands themselves (``cli_run``, ``cli_ask``, ``cli_diff``,
``cli_docs``, ``cli_evidence``, ``cli_explain``, ``cli_export``, ``cli_extract``, ``cli_lake``,
``cli_ledger``, ``cli_postgres``, ``cli_review``, ``cli_show``, ``cli_sql``, ``cli_ui``,
``cli_vocabulary``).
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from ingestion.documents import UnreadableDocumentError
from orchestration.cli_ask import ask_commands
from orchestration.cli_diff import diff_command
from orchestration.cli_docs import docs_command
from orchestration.cli_evidence import evidence_command
from orchestration.cli_explain import explain_command
from orchestration.cli_export import export_command
from orchestration.cli_extract import extract_command
from orchestration.cli_lake import lake_command
from orchestration.cli_ledger import ledger_command
from orchestration.cli_output import ExitCode, warn
from orchestration.cli_postgres import postgres_command
from orchestration.cli_review import review_command
from orchestration.cli_run import run_command, status_command
from orchestration.cli_show import OutdatedError, show_command
from orchestration.cli_sql import QueryError, sql_command
from orchestration.cli_ui import ui_command
from orchestration.cli_vocabulary import vocabulary_command
from orchestration.dbt_manifest import ManifestError
from orchestration.pipeline import ArchivingError, NoReportsError
from warehouse.access import NothingPublishedError
from warehouse.asking import UnanswerableError
from warehouse.docs import DocsFailedError
from warehouse.export import ExportError
from warehouse.home import HOME_VARIABLE, Home
from warehouse.keeping import SettingError
from warehouse.lake import LakeError
from warehouse.lake_extensions import ExtensionError
from warehouse.locking import WarehouseBusyError
from warehouse.postgres import PostgresError
from warehouse.running import BuildFailedError
from warehouse.versions import UnknownVersionError

_EXPECTED = (
    ArchivingError,
    BuildFailedError,
    DocsFailedError,
    ExportError,
    ExtensionError,
    LakeError,
    ManifestError,
    NoReportsError,
    NothingPublishedError,
    OSError,
    OutdatedError,
    PostgresError,
    QueryError,
    SettingError,
    UnanswerableError,
    UnknownVersionError,
    UnreadableDocumentError,
    WarehouseBusyError,
)
_HELP = """Kho Số: provincial reports of Vietnam as a warehouse, every figure traced to its words.

Start with `khoso run`: it reads the sample reports and whatever lies in the landing folder.
Then ask: khoso ask; khoso sql "select * from fct_province_sector_month limit 5"
"""
_EXIT_CODES = (
    "Exit codes: 0 done; 1 failed, nothing was published; 2 wrong usage; "
    "3 done, but some documents could not be read."
)
HomeOption = Annotated[
    Path | None,
    typer.Option(
        "--home",
        metavar="FOLDER",
        envvar=HOME_VARIABLE,
        help="Where everything is kept. Default: data/ in the checkout.",
        show_default=False,
        file_okay=False,
    ),
]


class _Group(TyperGroup):
    """Turns what can go wrong into one message and an exit code."""

    def invoke(self, ctx: Any) -> Any:
        """Run a command; faults of the program itself stay visible as such."""
        try:
            return super().invoke(ctx)
        except _EXPECTED as error:
            warn(f"khoso: {error}")
            raise typer.Exit(ExitCode.FAILED) from error


app = typer.Typer(
    cls=_Group,
    help=_HELP,
    epilog=_EXIT_CODES,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.command("run")(run_command)
app.command("status")(status_command)
app.command("sql")(sql_command)
app.add_typer(ask_commands(), name="ask")
app.command("export")(export_command)
app.command("diff")(diff_command)
app.command("review")(review_command)
app.command("show")(show_command)
app.command("extract")(extract_command)
app.command("explain")(explain_command)
app.command("ledger")(ledger_command)
app.command("vocabulary")(vocabulary_command)
app.command("postgres")(postgres_command)
app.command("lake")(lake_command)
app.command("docs")(docs_command)
app.command("evidence")(evidence_command)
app.command("ui")(ui_command)


@app.callback()
def settings(context: typer.Context, home: HomeOption = None) -> None:
    """Take the options that all commands share."""
    context.obj = Home.resolve(home)


def main() -> None:
    """Run the command line."""
    app()


if __name__ == "__main__":
    main()
