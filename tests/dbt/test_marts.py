from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

Ask = Callable[[str], list[tuple[Any, ...]]]
MAY = (
    "FROM fct_province_sector_month WHERE province_id = 'VN24-200401' AND month_id = '2024-05' "
    "AND indicator = 'industrial_output'"
)


def test_a_later_restatement_wins_and_shows_its_words(ask: Ask) -> None:
    row = ask(f"SELECT value, file_name, quote, status, chosen_by, candidate_count {MAY}")
    assert row == [
        (Decimal("61000000000000"), "june.txt", "câu thứ 0 của june", "official",
         "latest_report_month", 3)
    ]  # fmt: skip


def test_month_and_cumulated_figures_share_the_row_of_the_month(ask: Ask) -> None:
    measures = "mom_pct, yoy_pct, cumulated_value, cumulated_yoy_pct, plan_pct"
    (row,) = ask(f"SELECT {measures} {MAY}")
    assert [float(v) for v in row] == [1.5, 17.3, 280e12, 15.1, 41.2]


def test_disagreement_is_flagged_on_the_row(ask: Ask) -> None:
    assert ask(f"SELECT has_conflict, has_revision {MAY}") == [(True, True)]


def test_the_publisher_decides_between_reports_of_one_month(ask: Ask) -> None:
    # The next month's report, where there is one, comes before either.
    rows = ask(
        "SELECT first_value, second_value, conflict_kind FROM fct_conflicts "
        "WHERE measure = 'yoy_pct' AND conflict_kind <> 'rounding' "
        "ORDER BY first_value, second_value"
    )
    assert rows == [
        (Decimal("14.7"), Decimal("17.3"), "revision"),
        (Decimal("17.32"), Decimal("14.7"), "contradiction"),
    ]


def test_figures_that_agree_within_rounding_are_told_so(ask: Ask) -> None:
    kinds = ask(
        "SELECT conflict_kind FROM fct_conflicts "
        "WHERE first_observation_id = 'may-1' AND second_observation_id = 'june-1'"
    )
    assert kinds == [("rounding",)]


def test_plans_forecasts_and_quarters_are_no_rows_of_months(ask: Ask) -> None:
    months = ask(
        "SELECT DISTINCT month_id FROM fct_province_sector_month WHERE value IS NOT NULL "
        "OR cumulated_value IS NOT NULL ORDER BY 1"
    )
    assert months == [("2024-05",), ("2025-08",)]
    kinds = ask("SELECT DISTINCT period_kind FROM fct_observations ORDER BY 1")
    assert kinds == [("month",), ("quarter",), ("year",), ("year_to_date",)]


def test_one_code_is_two_provinces_across_the_merger(ask: Ask) -> None:
    rows = ask(
        "SELECT DISTINCT month_id, province_vi FROM fct_province_sector_month "
        "WHERE province_id LIKE 'VN24%' ORDER BY 1"
    )
    assert rows == [("2024-05", "Bắc Giang"), ("2024-08", "Bắc Ninh"), ("2025-08", "Bắc Ninh")]


def test_codes_keep_their_leading_zero(ask: Ask) -> None:
    rows = ask("SELECT province_code, province_id FROM fct_observations WHERE province_code < '1'")
    assert rows == [("06", "VN06-200401")]


def test_the_country_is_a_province_of_its_own(ask: Ask) -> None:
    assert ask("SELECT name_vi FROM dim_province WHERE province_id = 'VN'") == [("Cả nước",)]


def test_versions_of_a_report_are_numbered_and_the_latest_computed(ask: Ask) -> None:
    rows = ask(
        "SELECT file_name, version_number, is_latest_version FROM dim_report "
        "WHERE report_key = 'soct|24|monthly_report|2024-05' ORDER BY 2"
    )
    assert rows == [("may.txt", 1, False), ("may_again.txt", 2, True)]


def test_every_chosen_figure_leads_to_its_observation(ask: Ask) -> None:
    rows = ask(
        "SELECT bridge.measure, months.value - stated.value FROM bridge_month_observations bridge "
        "JOIN fct_province_sector_month months USING (province_sector_month_id) "
        "JOIN fct_observations stated ON stated.observation_id = bridge.observation_id "
        "WHERE bridge.figure_role = 'month' AND bridge.measure = 'level'"
    )
    assert rows
    assert {difference for _, difference in rows} == {Decimal(0)}


def test_an_unreadable_document_is_listed_with_its_remedy(ask: Ask) -> None:
    assert ask("SELECT doc_id, file_name, remedy FROM fct_unread") == [
        ("abc123", "scan.pdf", "run OCR")
    ]


def test_a_report_says_how_much_of_it_was_understood(ask: Ask) -> None:
    shares = ask(
        "SELECT file_name, digit_runs, not_understood_runs, not_understood_share "
        "FROM dim_report WHERE file_name IN ('may.txt', 'june.txt', 'office.txt') ORDER BY 1"
    )
    assert shares == [
        ("june.txt", 4, 2, 0.5), ("may.txt", 14, 1, 1 / 14), ("office.txt", 0, 0, None)
    ]  # fmt: skip


def test_the_ledger_leads_from_digits_to_the_figure(ask: Ask) -> None:
    rows = ask(
        "SELECT runs.run, stated.quote FROM fct_ledger runs JOIN fct_observations stated "
        "USING (observation_id) WHERE runs.doc_id = 'june' ORDER BY 1"
    )
    assert rows == [(1, "câu thứ 0 của june"), (2, "câu thứ 1 của june")]


def test_every_table_and_column_explains_itself(ask: Ask) -> None:
    silent = "coalesce(comment, '') = ''"
    assert ask(f"SELECT table_name FROM duckdb_tables() WHERE {silent}") == []
    columns = "SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal"
    assert ask(f"{columns} AND {silent}") == []


def test_the_published_file_stands_alone(ask: Ask) -> None:
    assert ask("SELECT view_name FROM duckdb_views() WHERE NOT internal") == []
    assert ask("SELECT DISTINCT schema_name FROM duckdb_tables()") == [("main",)]


def test_older_clients_can_open_the_file(ask: Ask) -> None:
    (tags,) = ask("SELECT tags FROM duckdb_databases() WHERE database_name = 'warehouse'")
    assert tags[0]["storage_version"] == "v1.2.0+"


def test_the_evidence_of_a_chosen_figure_is_that_of_the_statement_which_was_chosen(
    ask: Ask,
) -> None:
    shown = ("fct_figures", "fct_province_sector_month", "mart_industry")
    for table in shown:
        rows = ask(
            f"SELECT count(*) > 0, bool_and(shown.evidence_url = stated.evidence_url) "
            f"FROM {table} shown JOIN fct_observations stated USING (observation_id)"
        )
        assert rows == [(True, True)]


def test_the_evidence_of_a_figure_stands_on_the_page_of_its_report(ask: Ask) -> None:
    assert ask(
        "SELECT bool_and(figures.evidence_url = reports.evidence_url || '#' || observation_id) "
        "FROM fct_observations figures JOIN dim_report reports USING (doc_id)"
    ) == [(True,)]
