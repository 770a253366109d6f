"""Where a chart puts what it shows."""

from __future__ import annotations

from warehouse.evidence.chart import Chart, Datum, chart_of


def datum(month: str, value: float, *, is_chosen: bool = True) -> Datum:
    return Datum(month, value, is_chosen, f"{month}: {value}", "x.html")


def drawn(*data: Datum, step: int = 1, is_yearly: bool = False) -> Chart:
    chart = chart_of(data, step, is_yearly=is_yearly)
    assert chart is not None
    return chart


def test_one_period_is_no_chart() -> None:
    assert chart_of([datum("2024-05", 1), datum("2024-05", 2, is_chosen=False)], 1) is None


def test_later_is_further_right_and_more_is_higher() -> None:
    first, last = drawn(datum("2024-01", 10), datum("2024-03", 20)).spots
    assert first.x < last.x
    assert first.y > last.y


def test_the_line_breaks_where_a_month_is_missing() -> None:
    months = ("2024-11", "2024-12", "2025-02", "2025-03", "2025-04")
    lines = drawn(*(datum(month, 1) for month in months)).lines
    assert [len(line.split()) for line in lines] == [2, 3]


def test_what_begins_anew_each_year_has_a_line_each_year() -> None:
    months = ("2024-11", "2024-12", "2025-01", "2025-02")
    lines = drawn(*(datum(month, 1) for month in months), is_yearly=True).lines
    assert [len(line.split()) for line in lines] == [2, 2]


def test_quarters_are_neighbours() -> None:
    quarters = ("2024-03", "2024-06", "2024-09")
    (line,) = drawn(*(datum(month, 1) for month in quarters), step=3).lines
    assert len(line.split()) == 3


def test_only_chosen_statements_are_on_the_line_and_they_lie_on_top() -> None:
    chart = drawn(datum("2024-01", 10), datum("2024-02", 30), datum("2024-02", 50, is_chosen=False))
    assert len(chart.lines[0].split()) == 2
    assert [spot.datum.is_chosen for spot in chart.spots] == [False, True, True]


def test_the_values_of_the_axis_are_round_and_enclose_all() -> None:
    chart = drawn(datum("2024-01", 10.3), datum("2024-02", 51.9))
    assert [tick.text for tick in chart.values] == ["10", "20", "30", "40", "50", "60"]
    assert chart.baseline is None


def test_zero_is_a_line_where_values_lie_on_both_sides() -> None:
    chart = drawn(datum("2024-01", -3), datum("2024-02", 4))
    assert chart.baseline == next(tick.at for tick in chart.values if tick.text == "0")


def test_a_long_series_names_few_enough_months() -> None:
    months = [f"{year}-{month:02d}" for year in range(2005, 2025) for month in range(1, 13)]
    assert len(drawn(*(datum(month, 1) for month in months)).months) <= 12
