from __future__ import annotations

from pathlib import Path

import pytest

from orchestration.checks import pointer_faults, unquoted
from tests.warehouse import synthetic
from tests.warehouse.conftest import handmade_build
from warehouse.home import Home
from warehouse.publish import publish


@pytest.fixture
def synthetic_home(tmp_path: Path) -> Home:
    return synthetic.prepare(tmp_path)


def test_figures_without_words_are_counted(synthetic_home: Home) -> None:
    figures = [synthetic.figure("1"), synthetic.figure("2", quote=" ")]
    synthetic.write_report(synthetic_home, "may", "2024-05", figures)
    assert unquoted(synthetic_home) == 1


def test_before_the_first_version_readers_find_nothing(synthetic_home: Home) -> None:
    assert pointer_faults(synthetic_home) == ["no version is published"]


def test_a_published_version_is_found(synthetic_home: Home) -> None:
    publish(synthetic_home, handmade_build(synthetic_home, 1))
    assert pointer_faults(synthetic_home) == []


def test_a_version_without_its_file_is_a_fault(synthetic_home: Home) -> None:
    publish(synthetic_home, handmade_build(synthetic_home, 1)).path.unlink()
    assert "no warehouse is published" in pointer_faults(synthetic_home)[0]


def test_rows_that_the_manifest_does_not_know_are_a_fault(synthetic_home: Home) -> None:
    published = publish(synthetic_home, handmade_build(synthetic_home, 1))
    manifest = published.path.with_name("manifest.json")
    manifest.write_text(manifest.read_text().replace('"fct_number": 1', '"fct_number": 2'))
    assert pointer_faults(synthetic_home) == ["fct_number has 1 rows, its manifest says 2"]
