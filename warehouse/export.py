"""Hands out marts of the published version as files: CSV, Excel workbooks or Parquet.

All files of one call are of one version, also when a newer one is published meanwhile.

What does not belong here: how a workbook is written (``excel``).
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path

import polars as pl

from warehouse.access import connect, published_file
from warehouse.excel import MOST_ROWS, write_workbook
from warehouse.files import written_whole
from warehouse.headings import Language
from warehouse.home import Home
from warehouse.manifest import Manifest, read_manifest
from warehouse.parquet import parquet_name


class ExportError(Exception):
    """What is asked for cannot be handed out; the message says why and what can."""


class ExportFormat(StrEnum):
    """The form of exported files."""

    CSV = "csv"
    XLSX = "xlsx"
    PARQUET = "parquet"


def export(
    home: Home,
    tables: Sequence[str],
    form: ExportFormat,
    folder: Path,
    language: Language = Language.VI,
) -> list[Path]:
    """Write marts of the published version into a folder, a file each.

    Args:
        home: whose.
        tables: names of marts; none for all.
        form: of the files.
        folder: where to; made where it is missing.
        language: of the headings of workbooks.

    Returns:
        The files, each whole or as it was before.

    Raises:
        NothingPublishedError: there is no version yet.
        ExportError: there is no such mart, or it is too long for a sheet.
    """
    with connect(home):  # a version that someone reads is kept
        version = published_file(home).parent
        manifest = _manifest(version)
        wanted = _known(tables or sorted(manifest.row_counts), manifest)
        if form is ExportFormat.XLSX:
            _refuse_long(wanted, manifest)
        folder.mkdir(parents=True, exist_ok=True)
        return [
            _write(version / parquet_name(table), folder / f"{table}.{form}", form, language)
            for table in wanted
        ]


def _manifest(version: Path) -> Manifest:
    manifest = read_manifest(version)
    if manifest is None or not manifest.files:
        message = (
            f"version {version.name} has no Parquet beside it; `khoso run` publishes one that has"
        )
        raise ExportError(message)
    return manifest


def _known(tables: Sequence[str], manifest: Manifest) -> Sequence[str]:
    """The tables, if all are there."""
    for table in tables:
        if table not in manifest.row_counts:
            near = get_close_matches(table, manifest.row_counts)
            hint = f"; did you mean {' or '.join(near)}?" if near else ""
            known = ", ".join(sorted(manifest.row_counts))
            raise ExportError(f"there is no table {table}{hint}\ntables: {known}")
    return tables


def _refuse_long(tables: Sequence[str], manifest: Manifest) -> None:
    long = [table for table in tables if manifest.row_counts[table] > MOST_ROWS]
    if long:
        listed = ", ".join(f"{table} ({manifest.row_counts[table]:,} rows)" for table in long)
        raise ExportError(
            f"too long for a sheet of Excel, which takes {MOST_ROWS:,} rows: {listed}; "
            "name other tables, export as csv or parquet, or take a part with `khoso sql`"
        )


def _write(source: Path, finished: Path, form: ExportFormat, language: Language) -> Path:
    """One file; a half-written one never has its name."""
    with written_whole(finished) as partial:
        if form is ExportFormat.PARQUET:
            shutil.copyfile(source, partial)
        elif form is ExportFormat.CSV:
            _write_csv(source, partial)
        else:
            write_workbook(source, partial, language)
    return finished


def _write_csv(source: Path, target: Path) -> None:
    """With a byte order mark, by which Excel knows the letters; decimals without idle zeros."""
    rows = pl.scan_parquet(source)
    decimals = [name for name, kind in rows.collect_schema().items() if kind == pl.Decimal]
    plain = pl.col(decimals).cast(pl.String).str.strip_chars_end("0").str.strip_chars_end(".")
    rows.with_columns(plain).sink_csv(
        target, include_bom=True, datetime_format="%Y-%m-%d %H:%M:%S%.f%:z"
    )
