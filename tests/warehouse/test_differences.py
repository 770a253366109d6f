from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from warehouse.differences import MOST_RESTATED, changes_between
from warehouse.manifest import Change, Changes
from warehouse.marts import Mart

MARTS = {
    "fct_figures": Mart(("figure_id",), "province_id"),
    "dim_term": Mart(("term_set", "term_code"), "reference"),
}


def written(path: Path, *statements: str) -> Path:
    with duckdb.connect(str(path)) as connection:
        for statement in statements:
            connection.execute(statement)
    return path


def changes(folder: Path, old: tuple[str, ...], new: tuple[str, ...]) -> Changes:
    first, second = written(folder / "old.duckdb", *old), written(folder / "new.duckdb", *new)
    return changes_between(first, second, "the first", MARTS, folder / "spill")


def terms(rows: str) -> str:
    return f"CREATE TABLE dim_term AS FROM (VALUES {rows}) AS t (term_set, term_code, label)"


def figures(rows: str) -> str:
    return (
        "CREATE TABLE fct_figures AS SELECT figure_id, 'VN24' AS province_id, 'iip' AS indicator, "
        "'total' AS sector, '' AS item, '' AS price_basis, '2024-05' AS period_start, "
        "'2024-05' AS period_end, 'level' AS measure, 'VND' AS unit, "
        "CAST(value AS DECIMAL(38, 9)) AS value, status "
        f"FROM (VALUES {rows}) AS t (figure_id, value, status)"
    )


def test_rows_are_paired_by_the_key_that_the_mart_declares(tmp_path: Path) -> None:
    old = terms("('a', NULL, 'x'), ('a', '2', 'y'), ('b', '1', 'gone')")
    new = terms("('a', '2', 'Y'), ('a', NULL, 'x'), ('c', '1', 'new'), ('c', '2', 'new')")
    found = changes(tmp_path, (old,), (new,))
    assert found.since == "the first"
    assert found.marts == {"dim_term": Change(2, 1, 1, {"label": 1})}


def test_order_is_no_difference(tmp_path: Path) -> None:
    old, new = (
        terms("('a', '1', 'x'), ('b', '1', NULL)"),
        terms("('b', '1', NULL), ('a', '1', 'x')"),
    )
    assert changes(tmp_path, (old,), (new,)).marts == {}


def test_restated_figures_are_told_with_the_largest_step_first(tmp_path: Path) -> None:
    old = figures("(1, 100, 'estimate'), (2, 50, 'estimate'), (3, 7, 'estimate')")
    new = figures("(1, 101, 'estimate'), (2, 25, 'official'), (3, 7, 'official')")
    found = changes(tmp_path, (old,), (new,))
    assert found.marts["fct_figures"] == Change(0, 0, 3, {"value": 2, "status": 2})
    steps = [(r["figure_id"], r["value_before"], r["value_after"]) for r in found.restated]
    assert steps == [(2, 50.0, 25.0), (1, 100.0, 101.0)]


def test_of_many_restated_figures_the_first_are_told(tmp_path: Path) -> None:
    old = figures(", ".join(f"({n}, {n + 1}, 'estimate')" for n in range(50)))
    new = figures(", ".join(f"({n}, {2 * n + 2}, 'estimate')" for n in range(50)))
    found = changes(tmp_path, (old,), (new,))
    assert found.marts["fct_figures"].columns == {"value": 50}
    assert len(found.restated) == MOST_RESTATED


def test_a_figure_that_was_and_becomes_nought_breaks_nothing(tmp_path: Path) -> None:
    old, new = figures("(1, 0, 'a'), (2, 5, 'a')"), figures("(1, 4, 'a'), (2, 0, 'a')")
    assert len(changes(tmp_path, (old,), (new,)).restated) == 2


def test_a_column_that_only_one_version_has_is_no_difference_of_rows(tmp_path: Path) -> None:
    old = (terms("('a', '1', 'x')"),)
    new = (*old, "ALTER TABLE dim_term ADD COLUMN note VARCHAR DEFAULT 'new'")
    assert changes(tmp_path, old, new).marts == {}


def test_tables_that_come_and_go_are_counted_whole(tmp_path: Path) -> None:
    old = ("CREATE TABLE gone AS SELECT 1 AS n",)
    new = ("CREATE TABLE come AS SELECT 1 AS n FROM range(3)", "CREATE TABLE empty (n int)")
    assert changes(tmp_path, old, new).marts == {"come": Change(3, 0), "gone": Change(0, 1)}


def test_a_table_without_a_key_is_compared_by_whole_rows(tmp_path: Path) -> None:
    old, new = (f"CREATE TABLE t AS SELECT {n} AS n, 'it''s' AS word" for n in (1, 2))
    assert changes(tmp_path, (old,), (new,)).marts == {"t": Change(1, 1)}


def test_a_row_that_moves_to_another_part_is_changed_not_new(tmp_path: Path) -> None:
    old = figures("(1, 100, 'estimate'), (2, 50, 'estimate')")
    elsewhere = "UPDATE fct_figures SET province_id = 'VN33' WHERE figure_id = 2"
    found = changes(tmp_path, (old,), (old, elsewhere))
    assert found.marts == {"fct_figures": Change(0, 0, 1, {"province_id": 1})}


def test_a_row_may_belong_to_no_part(tmp_path: Path) -> None:
    nowhere = "UPDATE fct_figures SET province_id = NULL"
    old, new = (figures(f"(1, {value}, 'estimate')") for value in (100, 101))
    found = changes(tmp_path, (old, nowhere), (new, nowhere))
    assert found.marts == {"fct_figures": Change(0, 0, 1, {"value": 1})}


@pytest.mark.parametrize("folder", ["it's here"])
def test_a_folder_may_have_any_name(tmp_path: Path, folder: str) -> None:
    (tmp_path / folder).mkdir()
    same = (terms("('a', '1', 'x')"),)
    assert changes(tmp_path / folder, same, same).marts == {}
