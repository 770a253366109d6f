"""What carries from block to block: heads of lists, headings, footnotes, plans."""

from __future__ import annotations

from ingestion.extraction import extract
from tests.ingestion.extraction.helpers import (
    CA_MAU,
    QUANG_NINH,
    heading,
    item,
    read,
    said,
    with_footnote,
)


def test_list_items_take_the_indicator_and_base_of_their_head() -> None:
    found = read(
        "IIP tháng 5 tăng 4% so với tháng trước, cụ thể như sau:",
        item("Khai khoáng tăng 1,1%;"),
        item("Công nghiệp chế biến, chế tạo tăng 4,4%;"),
        item("Sản xuất và phân phối điện giảm 2%."),
    )
    assert said(found, "sector") == [
        "total mom_pct 4 percent",
        "vsic:B mom_pct 1.1 percent",
        "vsic:C mom_pct 4.4 percent",
        "vsic:D mom_pct -2 percent",
    ]


def test_list_items_take_the_period_of_their_head() -> None:
    found = read(
        "Chỉ số sản xuất công nghiệp 5 tháng năm 2024 tăng 6% so với cùng kỳ, trong đó:",
        item("Khai khoáng giảm 7%;"),
        item("Sản xuất đồ uống tăng 3%."),
    )
    assert said(found, "period_start", "sector") == [
        "2024-01 total yoy_pct 6 percent",
        "2024-01 vsic:B yoy_pct -7 percent",
        "2024-01 vsic:11 yoy_pct 3 percent",
    ]


def test_the_list_is_over_with_the_next_paragraph() -> None:
    found = read(
        "IIP 5 tháng tăng 6% so với cùng kỳ, trong đó:",
        item("Khai khoáng giảm 7%."),
        "Kim ngạch xuất khẩu đạt 45 triệu USD.",
    )
    assert said(found, "indicator", "period_start")[-1] == "exports 2024-05 level 45000000 USD"


def test_a_heading_about_another_topic_ends_the_one_before() -> None:
    found = read(
        heading("Giá trị sản xuất công nghiệp"),
        "Tháng 5 đạt 9 tỷ đồng.",
        heading("Văn hóa"),
        "Tháng 5 đạt 9 tỷ đồng.",
    )
    assert said(found, "indicator") == ["industrial_output level 9000000000 VND"]


def test_in_which_goes_on_with_the_sentence_before() -> None:
    found = read("IIP tháng 5 tăng 3% so với tháng trước. Trong đó, khai khoáng giảm 2%.")
    assert said(found, "sector") == ["total mom_pct 3 percent", "vsic:B mom_pct -2 percent"]


def test_a_footnotes_mark_is_no_digit_of_the_number() -> None:
    document = with_footnote("IIP tháng 5 tăng 7,2%^1 so với tháng trước.", "Số liệu sơ bộ.")
    assert said(extract(document, "report")) == ["mom_pct 7.2 percent"]


def test_a_footnotes_mark_is_no_digit_of_the_year() -> None:
    document = with_footnote("Kim ngạch xuất khẩu tháng 5/2024^1 đạt 9 triệu USD.", "Ước tính.")
    assert said(extract(document, "report"), "period_end") == ["2024-05 level 9000000 USD"]


def test_a_footnote_does_not_change_what_follows_its_mark() -> None:
    body = "IIP tháng 5 tăng 7,2%^1 so với tháng trước, tăng 9% so với cùng kỳ."
    marked = extract(with_footnote(body, "Khai khoáng giảm 4%."), "report")
    assert said(marked, "sector")[:2] == ["total mom_pct 7.2 percent", "total yoy_pct 9 percent"]


def test_a_plan_document_states_plans() -> None:
    found = read("Kim ngạch xuất khẩu năm 2026 đạt 950 triệu USD.", header=QUANG_NINH)
    assert found.observations.select("status", "period_start", "period_end").row(0) == (
        "plan",
        "2026-01",
        "2026-12",
    )


def test_the_same_figure_twice_is_one_observation() -> None:
    found = read("IIP tháng 5 tăng 4% so với cùng kỳ.", "Như vậy IIP tháng 5 tăng 4%.")
    assert said(found) == ["yoy_pct 4 percent"]


def test_two_figures_for_one_thing_are_two_observations() -> None:
    found = read("IIP tháng 5 tăng 4%.", "IIP tháng 5 tăng 4,5%.")
    assert said(found) == ["yoy_pct 4 percent", "yoy_pct 4.5 percent"]


def test_the_country_speaks_for_one_sentence_only() -> None:
    found = read("Cả nước, IIP 9 tháng tăng 0,3%.", "IIP 9 tháng tăng 5%.", header=CA_MAU)
    assert found.observations["province_code"].to_list() == ["VN", "96"]


def test_every_number_has_a_fate() -> None:
    found = read(
        "IIP tháng 5 tăng 4%. Trồng 30 nghìn cây xanh. Có 12 đoàn khách đến thăm theo Quyết định"
        " số 15/QĐ-UBND ngày 02/4/2024."
    )
    fates = dict(found.ledger.select("printed", "fate").iter_rows())
    assert {k: fates[k] for k in ("5", "4", "30", "12", "15", "2024")} == {
        "5": "period",
        "4": "period",
        "30": "other",
        "12": "other",
        "15": "legal_reference",
        "2024": "period",
    }
    assert found.ledger.filter(fate="observation")["printed"].to_list() == ["4"]


def test_a_document_without_a_period_gives_nothing() -> None:
    found = read("IIP tăng 4%.", header="UBND TỈNH CÀ MAU\n\nGiấy mời\n\n")
    assert said(found) == []
