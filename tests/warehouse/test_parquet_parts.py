from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import duckdb
import polars as pl
import pyarrow.parquet as pq
import pytest
from polars.testing import assert_frame_equal

from warehouse.parquet_parts import parts_of, put_together, whole_file

ROWS = (
    "SELECT {part} AS part, n AS id, 'word ' || n % 7 AS word, "
    "CAST(n / 8 AS DECIMAL(38, 9)) AS value, "
    "CASE WHEN n % 3 = 0 THEN n END AS gap FROM range({first}, {last}) AS t (n)"
)


def written(path: Path, part: str, first: int, last: int) -> pl.DataFrame:
    """A file as DuckDB writes it, of several row groups; its rows."""
    rows = ROWS.format(part=f"'{part}'", first=first, last=last)
    duckdb.sql(f"COPY ({rows}) TO '{path}' (FORMAT parquet, ROW_GROUP_SIZE 2048)")
    return pl.read_parquet(path)


@pytest.fixture
def files(tmp_path: Path) -> dict[str, pl.DataFrame]:
    """Three files, by name, with their rows."""
    bounds = {"a": (0, 5000), "b": (5000, 5010), "c": (6000, 12_000)}
    return {name: written(tmp_path / name, name, *ends) for name, ends in bounds.items()}


def test_every_reader_finds_the_rows_of_all_parts(
    tmp_path: Path, files: dict[str, pl.DataFrame]
) -> None:
    target = tmp_path / "all"
    put_together([whole_file(tmp_path / name, name) for name in files], tmp_path / "a", target)
    wanted = pl.concat(files.values())
    assert_frame_equal(pl.read_parquet(target), wanted)
    assert_frame_equal(duckdb.sql(f"FROM read_parquet('{target}')").pl(), wanted)
    arrow = pl.from_arrow(pq.read_table(target))
    assert isinstance(arrow, pl.DataFrame)
    assert_frame_equal(arrow, wanted)


def test_one_value_is_found_where_its_part_lies_now(
    tmp_path: Path, files: dict[str, pl.DataFrame]
) -> None:
    target = tmp_path / "all"
    put_together([whole_file(tmp_path / name, name) for name in files], tmp_path / "a", target)
    found = duckdb.sql(f"SELECT part, value FROM read_parquet('{target}') WHERE id = 11_999")
    assert found.fetchall() == [("c", Decimal("1499.875"))]
    words = duckdb.sql(f"SELECT count(*) FROM read_parquet('{target}') WHERE word = 'word 8'")
    assert words.fetchall() == [(0,)]  # the Bloom filters moved along


def test_parts_of_such_a_file_make_another(tmp_path: Path, files: dict[str, pl.DataFrame]) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    put_together([whole_file(tmp_path / name, name) for name in files], tmp_path / "a", first)
    newer = written(tmp_path / "newer", "b", 100, 4000)
    kept = [part for part in parts_of(first) if part.name != "b"]
    assert [part.name for part in kept] == ["a", "c"]
    put_together([kept[0], whole_file(tmp_path / "newer", "b"), kept[1]], first, second)
    assert_frame_equal(pl.read_parquet(second), pl.concat([files["a"], newer, files["c"]]))
    assert [part.name for part in parts_of(second)] == ["a", "b", "c"]
    assert pq.ParquetFile(second).metadata.num_rows == pl.read_parquet(second).height


def test_a_file_of_another_make_has_no_parts(
    tmp_path: Path, files: dict[str, pl.DataFrame]
) -> None:
    assert parts_of(tmp_path / "a") == []


def test_what_a_file_says_of_itself_is_taken_over(tmp_path: Path) -> None:
    path, target = tmp_path / "noted", tmp_path / "target"
    duckdb.sql(f"COPY (SELECT 1 AS n) TO '{path}' (FORMAT parquet, KV_METADATA {{about: 'số'}})")
    put_together([whole_file(path, "24")], path, target)
    assert pl.read_parquet_metadata(target)["about"] == "số"
