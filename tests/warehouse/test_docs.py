from __future__ import annotations

from pathlib import Path

import pytest

from warehouse.access import NothingPublishedError
from warehouse.docs import DocsFailedError, write_docs
from warehouse.home import Home
from warehouse.publish import Published


@pytest.fixture(scope="module")
def page(built_by_dbt: tuple[Home, Published]) -> str:
    home, version = built_by_dbt
    before = version.path.read_bytes()
    written = write_docs(home)
    assert written == home.docs / "index.html"
    assert version.path.read_bytes() == before
    return written.read_text(encoding="utf-8")


def test_the_documentation_is_one_page_that_describes_every_subject(page: str) -> None:
    assert "Industry: production index, gross output" in page
    for subject in ("trade", "prices", "budget_investment", "enterprises", "agriculture",
                    "transport_tourism", "social"):  # fmt: skip
        assert f"model.khoso.mart_{subject}" in page
    assert "Retail sales and services since January, VND" in page


def test_it_begins_with_the_overview_and_knows_the_published_tables(page: str) -> None:
    assert "Four things to mind" in page
    assert '"warehouse"."main"."mart_social"' in page.replace("\\", "")
    assert '"type": "DECIMAL(38,9)"' in page


def test_it_tells_nobody_who_reads_it(page: str) -> None:
    # dbt's page asks a server for a tracking script unless this says no.
    assert '"send_anonymous_usage_stats": false' in page


def test_there_is_nothing_to_document_before_the_first_version(home: Home) -> None:
    with pytest.raises(NothingPublishedError, match="run `khoso run`"):
        write_docs(home)


def test_a_project_that_does_not_compile_says_why(
    built_by_dbt: tuple[Home, Published], tmp_path: Path
) -> None:
    with pytest.raises(DocsFailedError, match="no project"):
        write_docs(built_by_dbt[0], tmp_path / "no project")
