from __future__ import annotations

from collections.abc import Callable
from typing import Any

Ask = Callable[[str], list[tuple[Any, ...]]]


def test_how_old_a_figure_is_depends_on_the_day_that_is_asked_about(ask: Ask) -> None:
    rows = ask(
        "SELECT newest_month_id, a.months_old, b.months_old FROM freshness_on(DATE '2024-08-15') a "
        "JOIN freshness_on(DATE '2025-01-01') b USING (freshness_id, newest_month_id) "
        "WHERE a.province_id = 'VN24-200401' AND a.issuer_type = 'soct' "
        "AND a.indicator = 'industrial_output'"
    )
    assert rows == [("2024-06", 2, 7)]


def test_every_report_has_its_quality_and_every_one_with_figures_a_grade(ask: Ask) -> None:
    rows = ask(
        "SELECT count(*) FROM dim_report LEFT JOIN fct_report_quality quality USING (doc_id) "
        "WHERE quality.doc_id IS NULL OR (quality.observation_count > 0) = (grade IS NULL)"
    )
    assert rows == [(0,)]


def test_the_fates_of_digits_make_up_the_whole_report(ask: Ask) -> None:
    rows = ask(
        "SELECT DISTINCT round(figure_share + not_stating_share + period_share + "
        "legal_reference_share + name_share + mark_share + not_understood_share + other_share, 9) "
        "FROM fct_report_quality WHERE digit_runs > 0"
    )
    assert rows == [(1.0,)]
