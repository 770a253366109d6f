"""One sentence a rule of the grammar: the name says the rule, the sentence shows it."""

from __future__ import annotations

from decimal import Decimal

import polars as pl
import pytest

from ingestion.documents import Block, BlockKind, Document, FootnoteMark, Span
from ingestion.extraction import extract

HEADER = "UBND TỈNH KON TUM\nSỞ CÔNG THƯƠNG\n\nBÁO CÁO\nTình hình tháng 5 năm 2024\n\n"
Figure = tuple[str, str, str, str, str]


def read(*paragraphs: str) -> pl.DataFrame:
    """Read paragraphs as the body of a report of Kon Tum (62) on May 2024."""
    text, blocks = HEADER, []
    for paragraph in paragraphs:
        start = len(text)
        text += paragraph + "\n"
        blocks.append(Block(BlockKind.PARAGRAPH, (Span(start, start + len(paragraph)),)))
    document = Document(text, tuple(blocks), "text/plain", "text")
    return extract(document, "report").observations


def figures(frame: pl.DataFrame) -> list[Figure]:
    """What was read, as (indicator, sector, period, measure, value)."""
    rows = frame.iter_rows(named=True)
    return [
        (
            row["indicator"],
            row["sector"],
            f"{row['period_start']}..{row['period_end']}",
            row["measure"],
            f"{row['value'].normalize():f}",
        )
        for row in rows
    ]


MAY, TO_MAY = "2024-05..2024-05", "2024-01..2024-05"

RULES = {
    "a_month_behind_with_alone_is_a_base_too": (
        "IIP tháng 5 tăng 2% với tháng 4/2024, tăng 9% so với cùng kỳ; khai khoáng tăng 1%.",
        [
            ("iip", "total", MAY, "mom_pct", "2"),
            ("iip", "total", MAY, "yoy_pct", "9"),
            ("iip", "vsic:B", MAY, "yoy_pct", "1"),
        ],
    ),
    "what_a_rate_is_of_may_stand_behind_a_slash": (
        "Thu nội địa 5 tháng đạt 900 tỷ đồng, tăng 5%/so cùng kỳ, đạt 45%/dự toán; IIP tăng 9%/CK.",
        [
            ("budget_revenue", "budget:REV_DOM", TO_MAY, "level", "900000000000"),
            ("budget_revenue", "budget:REV_DOM", TO_MAY, "yoy_pct", "5"),
            ("budget_revenue", "budget:REV_DOM", TO_MAY, "plan_pct", "45"),
            ("iip", "total", TO_MAY, "yoy_pct", "9"),
        ],
    ),
    "a_comparison_belongs_to_the_figure_before_it": (
        "IIP tháng 5/2024 tăng 2% so với tháng trước và giảm 3,5% so với cùng kỳ.",
        [("iip", "total", MAY, "mom_pct", "2"), ("iip", "total", MAY, "yoy_pct", "-3.5")],
    ),
    "a_comparison_in_front_holds_until_another_is_named": (
        "So với tháng trước, IIP tháng 5 giảm 1,2%; so với cùng kỳ tăng 4%.",
        [("iip", "total", MAY, "mom_pct", "-1.2"), ("iip", "total", MAY, "yoy_pct", "4")],
    ),
    "higher_than_last_month_is_a_comparison_too": (
        "IIP tháng 5 cao hơn tháng trước 1,5% và thấp hơn cùng kỳ năm trước 2%.",
        [("iip", "total", MAY, "mom_pct", "1.5"), ("iip", "total", MAY, "yoy_pct", "-2")],
    ),
    "equal_to_a_percentage_of_last_year_is_a_change": (
        "IIP tháng 5 bằng 104,3% so với cùng kỳ.",
        [("iip", "total", MAY, "yoy_pct", "4.3")],
    ),
    "a_multiple_is_a_change": (
        "Kim ngạch xuất khẩu tháng 5 đạt 12 triệu USD, gấp 2,5 lần so với cùng kỳ.",
        [
            ("exports", "total", MAY, "level", "12000000"),
            ("exports", "total", MAY, "yoy_pct", "150"),
        ],
    ),
    "going_past_the_plan_is_more_than_a_hundred": (
        "Thu nội địa 5 tháng đạt 900 tỷ đồng, vượt 2% dự toán.",
        [
            ("budget_revenue", "budget:REV_DOM", TO_MAY, "level", "900000000000"),
            ("budget_revenue", "budget:REV_DOM", TO_MAY, "plan_pct", "102"),
        ],
    ),
    "an_amount_after_the_plans_name_is_the_plan": (
        "GTSXCN 5 tháng đạt 40 tỷ đồng, đạt 40% kế hoạch (KH năm 2024 là 100 tỷ đồng).",
        [
            ("industrial_output", "total", TO_MAY, "level", "40000000000"),
            ("industrial_output", "total", TO_MAY, "plan_pct", "40"),
            ("industrial_output", "total", "2024-01..2024-12", "level", "100000000000"),
        ],
    ),
    "a_bracket_about_last_year_moves_only_itself": (
        "GTSXCN 5 tháng bằng 40% kế hoạch (cùng kỳ đạt 38% kế hoạch), tăng 6% so với cùng kỳ.",
        [
            ("industrial_output", "total", TO_MAY, "plan_pct", "40"),
            ("industrial_output", "total", "2023-01..2023-05", "plan_pct", "38"),
            ("industrial_output", "total", TO_MAY, "yoy_pct", "6"),
        ],
    ),
    "the_comma_inside_a_sectors_name_is_no_boundary": (
        "IIP tháng 5 tăng 3% so với cùng kỳ, trong đó: khai khoáng giảm 1%; chế biến, chế tạo"
        " tăng 4%.",
        [
            ("iip", "total", MAY, "yoy_pct", "3"),
            ("iip", "vsic:B", MAY, "yoy_pct", "-1"),
            ("iip", "vsic:C", MAY, "yoy_pct", "4"),
        ],
    ),
    "the_comparison_that_closes_a_list_covers_it": (
        "IIP ngành khai khoáng tăng 1%; ngành chế biến, chế tạo tăng 2% so với tháng trước.",
        [("iip", "vsic:B", MAY, "mom_pct", "1"), ("iip", "vsic:C", MAY, "mom_pct", "2")],
    ),
    "twins_take_the_two_bases_of_their_head": (
        "IIP tháng 5 tăng 2% so với tháng trước và tăng 5% so với cùng kỳ; khai khoáng tăng 1% và"
        " giảm 3%.",
        [
            ("iip", "total", MAY, "mom_pct", "2"),
            ("iip", "total", MAY, "yoy_pct", "5"),
            ("iip", "vsic:B", MAY, "mom_pct", "1"),
            ("iip", "vsic:B", MAY, "yoy_pct", "-3"),
        ],
    ),
    "year_to_date_in_words_is_not_the_month_of_may": (
        "Năm tháng đầu năm 2024, IIP tăng 7%.",
        [("iip", "total", TO_MAY, "yoy_pct", "7")],
    ),
    "the_month_in_words_is_not_a_number_of_months": (
        "IIP tháng Năm năm 2024 tăng 7% so với tháng trước.",
        [("iip", "total", MAY, "mom_pct", "7")],
    ),
    "a_named_month_is_resolved_against_the_figures_own": (
        "IIP tháng 5/2024 tăng 2% so với tháng 4/2024 và tăng 8% so với tháng 5/2023.",
        [("iip", "total", MAY, "mom_pct", "2"), ("iip", "total", MAY, "yoy_pct", "8")],
    ),
    "december_of_last_year_is_a_base_of_its_own": (
        "Chỉ số giá tiêu dùng tháng 5 tăng 1,2% so với tháng 12 năm trước.",
        [("cpi", "total", MAY, "dec_pct", "1.2")],
    ),
    "the_subject_may_stand_behind_the_number": (
        "Trong tháng 5, toàn tỉnh có 42 doanh nghiệp thành lập mới, tăng 5% so với cùng kỳ.",
        [
            ("enterprises_new", "total", MAY, "level", "42"),
            ("enterprises_new", "total", MAY, "yoy_pct", "5"),
        ],
    ),
    "an_import_surplus_is_negative": (
        "Tháng 5 nhập siêu 30 triệu USD.",
        [("trade_balance", "total", MAY, "level", "-30000000")],
    ),
    "a_growth_rate_that_is_reached_is_a_change": (
        "Tốc độ tăng trưởng GRDP 5 tháng đạt 7,1%.",
        [("grdp", "total", TO_MAY, "yoy_pct", "7.1")],
    ),
    "a_district_is_not_the_province": (
        "Tại huyện Đăk Hà, giá trị sản xuất công nghiệp tháng 5 đạt 15 tỷ đồng, tăng 4%.",
        [],
    ),
    "a_companys_growth_is_not_the_sectors": ("Công ty Sao Mai đạt sản lượng 15 tấn, tăng 4%.", []),
    "an_unknown_subject_is_refused": ("Số lượng cờ treo dịp lễ tăng 40% so với cùng kỳ.", []),
    "a_legal_reference_is_no_figure": (
        "Thực hiện Quyết định số 112/QĐ-UBND ngày 05/4/2024, IIP tháng 5 tăng 2%.",
        [("iip", "total", MAY, "yoy_pct", "2")],
    ),
    "billions_and_millions_side_by_side_are_one_amount": (
        "Kim ngạch xuất khẩu tháng 5 đạt 1 tỷ 850 triệu USD.",
        [("exports", "total", MAY, "level", "1850000000")],
    ),
    "a_growth_that_is_planned_is_no_actual": ("Theo kế hoạch năm 2024, IIP tăng 9%.", []),
    "a_bracket_with_the_planned_rate_is_no_actual": (
        "IIP tháng 5 tăng 6% (kế hoạch 8%).",
        [("iip", "total", MAY, "yoy_pct", "6")],
    ),
    "growth_by_volume_is_not_growth_by_value": (
        "Kim ngạch xuất khẩu tháng 5 đạt 9 triệu USD, tăng 3% về lượng.",
        [("exports", "total", MAY, "level", "9000000")],
    ),
}


@pytest.mark.parametrize("name", RULES)
def test_rule(name: str) -> None:
    sentence, expected = RULES[name]
    assert figures(read(sentence)) == expected


def test_the_whole_country_is_not_the_province() -> None:
    frame = read("Cả nước, chỉ số sản xuất công nghiệp 5 tháng tăng 6,8%. IIP của tỉnh tăng 5%.")
    assert frame["province_code"].to_list() == ["VN", "62"]


def test_price_basis_in_brackets_goes_to_the_indicator() -> None:
    frame = read("GTSXCN (giá so sánh 2010) tháng 5 đạt 9 tỷ đồng, tăng 3% so với cùng kỳ.")
    assert frame["price_basis"].to_list() == ["constant_2010", "constant_2010"]


def test_estimate_of_a_period_to_come_is_a_forecast() -> None:
    frame = read("GTSXCN tháng 5 ước đạt 9 tỷ đồng. Dự kiến GTSXCN 6 tháng đạt 60 tỷ đồng.")
    assert frame["status"].to_list() == ["estimate", "forecast"]


def test_items_of_a_product_list_keep_their_commas() -> None:
    frame = read(
        "Sản phẩm công nghiệp chủ yếu tháng 5: tôn, thép mạ đạt 50 tấn, tăng 2%; cồn đạt 7 tấn."
    )
    assert frame["item"].to_list() == ["tôn, thép mạ", "tôn, thép mạ", "cồn"]


def test_every_figure_leads_back_to_its_words() -> None:
    sentence = "Kim ngạch nhập khẩu tháng 5 ước đạt 1.065,5 triệu USD, giảm 1,21% so với cùng kỳ."
    frame = read(sentence)
    text = HEADER + sentence
    for row in frame.iter_rows(named=True):
        assert text[row["char_start"] : row["char_end"]] == row["raw_value"]
        assert row["raw_value"] in row["quote"]
    assert frame["value"].to_list() == [Decimal(1065500000), Decimal("-1.21")]


def test_tasks_state_no_actuals() -> None:
    text = HEADER
    parts = [
        (BlockKind.HEADING, "KẾT QUẢ THÁNG 5", "I."),
        (BlockKind.PARAGRAPH, "IIP tháng 5 tăng 2%.", ""),
        (BlockKind.HEADING, "NHIỆM VỤ TRỌNG TÂM THÁNG 6", "II."),
        (BlockKind.PARAGRAPH, "Phấn đấu IIP tháng 6 tăng 9%.", ""),
    ]
    blocks = []
    for kind, words, marker in parts:
        span = Span(len(text), len(text) + len(words))
        blocks.append(Block(kind, (span,), level=1, marker=marker))
        text += words + "\n"
    frame = extract(Document(text, tuple(blocks), "text/plain", "text"), "report").observations
    assert figures(frame) == [("iip", "total", MAY, "yoy_pct", "2")]


def test_a_footnote_goes_on_from_where_it_hangs() -> None:
    body, note = "IIP tháng 5 tăng 7,2%1 so với tháng trước.", "Trong đó, khai khoáng giảm 4%."
    start = len(HEADER)
    mark = start + body.index("%1") + 1
    text = HEADER + body + "\n" + note
    blocks = (
        Block(
            BlockKind.PARAGRAPH,
            (Span(start, start + len(body)),),
            marks=(FootnoteMark(mark, mark + 1, "1"),),
        ),
        Block(BlockKind.FOOTNOTE, (Span(len(text) - len(note), len(text)),), marker="1"),
    )
    frame = extract(Document(text, blocks, "text/plain", "text"), "report").observations
    assert [f[1] for f in figures(frame)] == ["total", "vsic:B"]
    assert figures(frame)[0][4] == "7.2"


def test_a_heading_names_the_indicator_of_figures_without_one() -> None:
    heading, body = "Giá trị sản xuất công nghiệp (giá so sánh 2010)", "Tháng 5 đạt 9 tỷ đồng."
    text = HEADER + heading + "\n" + body
    start = len(HEADER)
    blocks = (
        Block(BlockKind.HEADING, (Span(start, start + len(heading)),), level=2),
        Block(BlockKind.PARAGRAPH, (Span(len(text) - len(body), len(text)),)),
    )
    frame = extract(Document(text, blocks, "text/plain", "text"), "report").observations
    assert frame.select("indicator", "price_basis").row(0) == ("industrial_output", "constant_2010")


def test_in_a_citys_report_the_city_is_the_whole() -> None:
    words = "IIP trên địa bàn thành phố tháng 4 tăng 5%."
    text = "CỤC THỐNG KÊ THÀNH PHỐ CẦN THƠ\n\nBÁO CÁO\nTình hình tháng 4 năm 2024\n\n" + words
    block = Block(BlockKind.PARAGRAPH, (Span(len(text) - len(words), len(text)),))
    frame = extract(Document(text, (block,), "text/plain", "text"), "report").observations
    assert frame.select("province_code", "value").row(0) == ("92", Decimal(5))
