"""What a report says of itself, by header; every header is made up."""

from __future__ import annotations

from datetime import date

import pytest

from ingestion.documents import Document
from ingestion.extraction.report.metadata import ReportFacts, read_facts
from ingestion.language.periods import label


def facts(text: str) -> ReportFacts:
    return read_facts(Document(text, (), "text/plain", "text"))


def period(text: str) -> str:
    found = facts(text).period
    return f"{label(found.start)}..{label(found.end)}" if found else ""


LAM_DONG = "UBND TỈNH LÂM ĐỒNG\nSỞ CÔNG THƯƠNG\nSố: 87/BC-SCT\n"
TITLE = "\nBÁO CÁO\n"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Kết quả công tác tháng 8 năm 2023", "2023-08..2023-08"),
        ("Tình hình tháng 8, nhiệm vụ trọng tâm tháng 9 năm 2023", "2023-08..2023-08"),
        ("Tình hình tháng 12/2024", "2024-12..2024-12"),
        ("Tình hình kinh tế tháng Ba năm 2024", "2024-03..2024-03"),
        ("Tình hình kinh tế quý I năm 2024", "2024-01..2024-03"),
        ("Tình hình kinh tế 6 tháng đầu năm 2024", "2024-01..2024-06"),
        ("Tổng kết công tác năm 2023", "2023-01..2023-12"),
        ("Tình hình kinh tế - xã hội tháng 12 và cả năm 2022", "2022-12..2022-12"),
        ("Tình hình kinh tế - xã hội quý IV năm 2022", "2022-10..2022-12"),
        ("Tình hình kinh tế - xã hội quý IV và năm 2022", "2022-01..2022-12"),
        ("Tình hình kinh tế - xã hội quý III và 9 tháng năm 2022", "2022-01..2022-09"),
        ("Kết quả quý II, 6 tháng đầu năm; nhiệm vụ quý III năm 2022", "2022-01..2022-06"),
        ("Tình hình tháng 9, quý III và 9 tháng năm 2022", "2022-09..2022-09"),
        ("Tình hình kinh tế - xã hội tháng 5-2022", "2022-05..2022-05"),
        ("Tình hình kinh tế - xã hội tháng 11 và 11 tháng năm 2019", "2019-11..2019-11"),
    ],
)
def test_the_period_of_the_title(title: str, expected: str) -> None:
    assert period(LAM_DONG + TITLE + title + "\n") == expected


@pytest.mark.parametrize(
    "title",
    [
        "Tình hình thực hiện nhiệm vụ phát triển kinh tế - xã hội tháng 4 năm 2025",
        "Tình hình thực hiện kế hoạch phát triển kinh tế - xã hội tháng 4 năm 2025",
        "Kết quả thực hiện các nhiệm vụ, giải pháp chủ yếu tháng 4; nhiệm vụ tháng 5 năm 2025",
        "Kết quả thực hiện nhiệm vụ tháng 4 và phương hướng, nhiệm vụ tháng 5 năm 2025",
    ],
)
def test_tasks_that_were_done_are_no_outlook(title: str) -> None:
    assert period(LAM_DONG + TITLE + title + "\n") == "2025-04..2025-04"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Kết quả 9 tháng đầu năm, nhiệm vụ tháng 10 năm 2022", "2022-01..2022-09"),
        ("Tình hình năm 2023 và phương hướng, nhiệm vụ quý I năm 2024", "2023-01..2023-12"),
        ("Sơ kết 6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm 2023", "2023-01..2023-06"),
    ],
)
def test_the_outlook_of_a_title_names_no_period(title: str, expected: str) -> None:
    assert period(LAM_DONG + TITLE + title + "\n") == expected


def test_a_report_is_of_the_month_that_is_estimated() -> None:
    title = "Tình hình kinh tế - xã hội tháng 8, ước tháng 9 và 9 tháng năm 2022\n"
    assert period(LAM_DONG + TITLE + title) == "2022-09..2022-09"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Công tác tháng 12, nhiệm vụ trọng tâm tháng 01 năm 2021", "2020-12..2020-12"),
        ("Kết quả quý IV, nhiệm vụ quý I năm 2021", "2020-10..2020-12"),
        ("Công tác tháng 3, nhiệm vụ trọng tâm tháng 4 năm 2021", "2021-03..2021-03"),
    ],
)
def test_the_year_of_an_outlook_may_be_the_next(title: str, expected: str) -> None:
    assert period(LAM_DONG + TITLE + title + "\n") == expected


@pytest.mark.parametrize(
    ("issued", "expected"),
    [("28 tháng 5 năm 2022", "2022-05..2022-05"), ("4 tháng 1 năm 2023", "2022-05..2022-05")],
)
def test_a_title_without_a_year_takes_that_of_the_date_and_never_its_month(
    issued: str, expected: str
) -> None:
    head = f"{LAM_DONG}Lâm Đồng, ngày {issued}\n"
    assert period(f"{head}{TITLE}Tình hình kinh tế - xã hội tháng 5\n") == expected


def test_a_title_on_one_line_with_its_kind_may_go_on_below() -> None:
    title = "BÁO CÁO KẾT QUẢ CÔNG TÁC THÁNG 5\nVÀ NHIỆM VỤ TRỌNG TÂM THÁNG 6 NĂM 2022\n"
    assert period(LAM_DONG + title) == "2022-05..2022-05"


def test_a_title_that_names_only_the_month_to_come_is_of_the_month_before() -> None:
    assert (
        period(LAM_DONG + TITLE + "Công tác và nhiệm vụ tháng 7 năm 2024\n") == "2024-06..2024-06"
    )


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("Lâm Đồng: Kinh tế 6 tháng đầu năm 2023 khởi sắc", "2023-01..2023-06"),
        ("Chủ nhật, 02/07/2023\nLâm Đồng: Kinh tế 6 tháng đầu năm khởi sắc", "2023-01..2023-06"),
        ("Báo Lâm Đồng - Thứ ba, 10/10/2023\nKinh tế Lâm Đồng quý III", "2023-07..2023-09"),
        (
            "Báo cáo tình hình tháng 1\nBáo cáo tình hình tháng 2\nTra cứu\n"
            "Tình hình kinh tế Lâm Đồng tháng 4 năm 2023",
            "2023-04..2023-04",
        ),
    ],
)
def test_the_headline_of_a_page_is_its_title(page: str, expected: str) -> None:
    text = "\nCPI tháng 9 của Lâm Đồng tăng 2% so với tháng 12/2022."
    assert period(page + text) == expected


def test_the_year_of_a_month_that_another_is_compared_with_is_not_its_own() -> None:
    text = "Tại Lâm Đồng, CPI tháng 6 tăng 2% so với tháng 12/2022, quý II/2023 tăng 3%.\n"
    assert period("SỞ CÔNG THƯƠNG TỈNH LÂM ĐỒNG\n" + text) == "2023-04..2023-06"


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("Thứ Ba, ngày 28/5/2024", "2024-05..2024-05"),
        ("(Cập nhật: 08:00 04/06/2024)", "2024-05..2024-05"),
        ("Ngày đăng: 28-05-2024 15:30", "2024-05..2024-05"),
        ("Thứ Hai, 22/7/2024", ""),
    ],
)
def test_news_of_a_month_without_a_year_are_of_the_month_that_was_just_over(
    day: str, expected: str
) -> None:
    text = "Kinh tế Lâm Đồng khởi sắc\n" + day + "\nTại Lâm Đồng, CPI tháng 5 tăng 2%.\n"
    assert period(text) == expected


def test_a_number_that_ends_a_paragraph_is_no_day_of_the_month_below() -> None:
    text = "Vận tải giảm do dịch Covid-19\n\nTháng 8/2021 doanh thu vận tải của Lâm Đồng giảm.\n"
    assert period(text) == "2021-08..2021-08"


def test_the_first_quarter_may_be_said_in_words() -> None:
    assert period("Lâm Đồng: Bán lẻ khởi sắc trong quý đầu năm 2025\n") == "2025-01..2025-03"


def test_news_of_a_year_are_of_that_year_whatever_month_they_name_first() -> None:
    text = "Kinh tế Lâm Đồng\nThứ Tư 29/12/2021 , 14:46 (GMT+7)\nĐến tháng 10/2021 có mưa."
    assert period(text + " Năm 2021, CPI của Lâm Đồng tăng 2%.\n") == "2021-01..2021-12"


@pytest.mark.parametrize(
    "words",
    [
        "Đàn bò tăng 2% so với cùng kỳ năm 2022. Thịt hơi 4 tháng đầu năm đạt 9 tấn.",
        "Chính sách giai đoạn 2021 - 2025 có hiệu quả. Thịt hơi 4 tháng đầu năm đạt 9 tấn.",
        "Đàn bò đạt 40% kế hoạch năm 2023. Thịt hơi 4 tháng đầu năm đạt 9 tấn.",
    ],
)
def test_the_year_of_a_base_a_policy_or_a_plan_is_not_that_of_news(words: str) -> None:
    assert period(f"Chăn nuôi Lâm Đồng\nThứ ba, 30/5/2023\n{words}\n") == "2023-01..2023-04"


def test_no_period_is_made_up() -> None:
    assert period("UBND TỈNH LÂM ĐỒNG\nGiấy mời họp giao ban\n") == ""


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("UBND TỈNH CÀ MAU\nSỞ CÔNG THƯƠNG", "soct"),
        ("CỤC THỐNG KÊ TỈNH CÀ MAU", "statistics_office"),
        ("CHI CỤC THỐNG KÊ TỈNH CÀ MAU", "statistics_office"),
        ("UỶ BAN NHÂN DÂN TỈNH CÀ MAU", "ubnd"),
        ("BAN QUẢN LÝ KHU KINH TẾ CÀ MAU", "other"),
    ],
)
def test_who_issued_it(header: str, kind: str) -> None:
    assert facts(header + TITLE + "Tình hình tháng 5 năm 2024\n").issuer_type == kind


def test_number_and_date_of_the_header() -> None:
    found = facts(
        LAM_DONG + "Đà Lạt, ngày 22 tháng 8 năm 2023\n" + TITLE + "Tình hình tháng 8 năm 2023"
    )
    assert found.report_number == "87/BC-SCT"
    assert found.report_date == date(2023, 8, 22)


def test_an_impossible_date_is_no_date() -> None:
    assert facts(LAM_DONG + "Đà Lạt, ngày 31 tháng 2 năm 2023\n").report_date is None


def test_the_province_of_the_header_outvotes_one_that_is_only_mentioned() -> None:
    text = LAM_DONG + TITLE + "Tình hình tháng 8 năm 2023\nHọc tập Bình Thuận, Bình Thuận tăng."
    assert facts(text).province_code == "68"


def test_a_province_is_the_one_that_stood_in_the_period() -> None:
    header = "UBND TỈNH BẮC NINH\n" + TITLE + "Tình hình tháng {} năm {}\n"
    assert facts(header.format(5, 2024)).province_code == "27"
    assert facts(header.format(9, 2025)).province_code == "24"


def test_every_fact_names_the_words_it_came_from() -> None:
    found = facts(LAM_DONG + TITLE + "Tình hình tháng 8 năm 2023\n")
    assert set(found.inferred_from) == {"document_type", "period", "province", "issuer"}
    assert "tháng 8 năm 2023" in found.inferred_from["period"]


def test_two_versions_of_one_report_share_a_key() -> None:
    first = facts(LAM_DONG + TITLE + "Tình hình tháng 8 năm 2023\nIIP tăng 2%.")
    second = facts(LAM_DONG + TITLE + "Tình hình tháng 8 năm 2023\nIIP tăng 3%.")
    other = facts(LAM_DONG.replace("87", "88") + TITLE + "Tình hình tháng 8 năm 2023\n")
    assert first.report_key == second.report_key != other.report_key


def test_the_day_of_signing_is_not_the_period() -> None:
    signed = "THỐNG KÊ TỈNH LÂM ĐỒNG\nĐà Lạt, ngày 05 tháng 01 năm 2024\n"
    found = facts(signed + "TÌNH HÌNH KINH TẾ - XÃ HỘI QUÝ IV NĂM 2023\n").period
    assert found is not None
    assert (label(found.start), label(found.end)) == ("2023-10", "2023-12")


@pytest.mark.parametrize(
    "head",
    [
        "CHI CỤC THỐNG KÊ CÀ MAU\nTÌNH HÌNH KINH TẾ - XÃ HỘI THÁNG 5 NĂM 2024\n",
        "Cà Mau: Tình hình kinh tế - xã hội tháng 5 năm 2024\n",
        "Tình hình kinh tế - xã hội tháng 5 năm 2024\nTrên địa bàn tỉnh Cà Mau, có mưa.\n",
    ],
)
def test_the_province_of_the_head_outvotes_others_that_the_text_names_as_often(head: str) -> None:
    found = facts(head + "Hàng từ Cần Thơ, Long An về. Lao động từ Cần Thơ.\n" * 2)
    assert found.province_name == "Cà Mau"


def test_a_province_is_known_by_every_spelling_of_its_name() -> None:
    for name in ("BÀ RỊA – VŨNG TÀU", "Bà Rịa-Vũng Tàu", "Bà Rịa - Vũng Tàu"):
        assert facts(f"UBND TỈNH {name}\nBÁO CÁO\nTháng 5 năm 2024\n").province_code == "77"


_COUNTRY = (
    "Hải Phòng dẫn đầu về công nghiệp tháng 8 năm 2017\n\n"
    "Theo Tổng cục Thống kê, chỉ số sản xuất công nghiệp tăng 8,4% so với cùng kỳ.\n\n"
)
_PLACES = "Tăng khá có Hải Phòng 20,6%, Thái Nguyên 18,1%, Bắc Ninh 14,1%, Hải Dương 11,5%.\n"


def test_news_of_the_country_that_name_many_provinces_are_of_none() -> None:
    assert facts(_COUNTRY + _PLACES).province_code == "VN"


def test_news_whose_title_opens_with_a_ministry_are_of_the_country() -> None:
    text = "Bộ Công Thương: Xuất khẩu 9 tháng năm 2024 tăng mạnh\n\n" + (
        "Chín tháng năm 2024, kim ngạch xuất khẩu đạt 299,6 tỷ USD. TP.HCM và Bắc Ninh dẫn đầu.\n"
    )
    assert facts(text).province_code == "VN"
    assert facts(text.replace("Xuất khẩu 9", "Nghệ An 9")).province_code != "VN"


@pytest.mark.parametrize(
    "text",
    [
        "CỤC THỐNG KÊ THÀNH PHỐ HẢI PHÒNG\n\n" + _COUNTRY + _PLACES,
        _COUNTRY + _PLACES + "Công nghiệp Hải Phòng, du lịch Hải Phòng và cảng Hải Phòng đều khá.",
        _COUNTRY,
    ],
    ids=["its_own_office", "one_named_most", "one_named_alone"],
)
def test_a_province_that_compares_itself_with_the_country_is_itself(text: str) -> None:
    assert facts(text).province_code == "31"


def test_the_department_of_planning_and_investment_is_no_outlook() -> None:
    letterhead = "SỞ KẾ HOẠCH VÀ ĐẦU TƯ TỈNH LÂM ĐỒNG" + TITLE
    assert period(letterhead + "Tình hình doanh nghiệp tháng 9 năm 2024\n") == "2024-09..2024-09"


def test_the_heads_of_a_table_below_the_title_are_no_part_of_it() -> None:
    table = "Chỉ tiêu | Thực hiện tháng 5 năm 2023 | Ước tháng 6 năm 2023\n"
    title = "Tình hình kinh tế - xã hội 6 tháng đầu năm 2023\n"
    assert period(LAM_DONG + TITLE + title + table) == "2023-01..2023-06"


@pytest.mark.parametrize("prices", ["giá so sánh năm 2010", "giá cố định 1994", "kỳ gốc năm 2019"])
def test_the_year_of_prices_is_not_the_reports(prices: str) -> None:
    title = f"Tổng sản phẩm trên địa bàn theo {prices}\nƯớc 6 tháng năm 2023 tăng 5%"
    assert period(LAM_DONG + TITLE + title + "\n") == "2023-01..2023-06"


def test_a_title_may_name_only_the_day_that_its_figures_reach_to() -> None:
    title = "Thu hút đầu tư nước ngoài từ đầu năm đến ngày 20/10/2023"
    assert period(LAM_DONG + TITLE + title + "\n") == "2023-10..2023-10"


@pytest.mark.parametrize(
    "base",
    ["so với thời điểm cuối năm 2022", "so với cùng thời điểm năm 2022", "so năm 2022"],
)
def test_the_year_of_a_base_is_not_that_of_news(base: str) -> None:
    news = f"BÁO THÁI NGUYÊN\n15/09/2023\nDư nợ tăng\n\nĐến hết tháng 8 dư nợ tăng 3% {base}.\n"
    assert period(news) == "2023-08..2023-08"


def test_a_province_that_comes_before_in_a_rank_is_not_the_newspapers() -> None:
    news = (
        "BÁO THÁI BÌNH\n15/07/2020\n\n6 tháng đầu năm 2020, GRDP tăng 4%, đứng thứ 4 sau thành phố"
        " Hải Phòng, tỉnh Hưng Yên và tỉnh Hà Nam.\n"
    )
    assert facts(news).province_code == "34"


def test_news_that_open_with_a_commune_are_of_no_province() -> None:
    news = "BÁO HÀ TĨNH\n03/12/2024\nXã Cẩm Thành đạt chuẩn\n\nNăm 2024, xã gieo 820 ha lúa.\n"
    assert facts(news).province_code == ""
