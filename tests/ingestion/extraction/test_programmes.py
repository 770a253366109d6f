"""Programmes, schemes, master plans, resolutions: each rule with a document of our own wording."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ingestion.extraction.helpers import read_file, valued

SCHEME = "UBND TỈNH BẾN TRE\n\nĐỀ ÁN\nPhát triển xuất khẩu giai đoạn 2021-2025\n\n"
CONGRESS = (
    "TỈNH ỦY PHÚ THỌ\n\nPhú Thọ, ngày 28 tháng 10 năm 2020\n\nNGHỊ QUYẾT ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ"
    " TỈNH, NHIỆM KỲ 2020 - 2025\n\n"
)
MASTER = (
    "THỦ TƯỚNG CHÍNH PHỦ\n\nHà Nội, ngày 19 tháng 12 năm 2023\n\nQUYẾT ĐỊNH\nPhê duyệt Quy hoạch"
    " tỉnh"
    " Yên Bái thời kỳ 2021 - 2030, tầm nhìn đến năm 2050\n\n"
)
TOURISM = "UBND TỈNH BÌNH DƯƠNG\n\nĐỀ ÁN\nPhát triển du lịch tỉnh Bình Dương đến năm 2025\n\n"
ACTION = (
    "UBND TỈNH SƠN LA\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nPhát triển công nghiệp giai đoạn 2021-2025\n\n"
)
YEAR = (
    "UBND TỈNH HÀ NAM\n\nHà Nam, ngày 05 tháng 12 năm 2022\n\nBÁO CÁO\nTình hình kinh tế - xã"
    " hội năm"
    " 2022 và kế hoạch năm 2023\n\nPhần thứ nhất\nKẾT QUẢ NĂM 2022\n\nXuất khẩu đạt 50 triệu"
    " USD.\n\n"
)

RULES: dict[str, tuple[str, list[str]]] = {
    "a_scheme_is_of_aims_but_for_its_part_on_results": (
        SCHEME
        + "I. THỰC TRẠNG GIAI ĐOẠN 2016-2020\nXuất khẩu tăng bình quân 9%/năm.\nII. MỤC TIÊU\nXuất"
        " khẩu tăng bình quân 11%/năm.\n",
        [
            "exports total 2016-01 2020-12 reported avg_growth_pct 9",
            "exports total 2021-01 2025-12 plan avg_growth_pct 11",
        ],
    ),
    "a_resolution_of_a_congress_is_of_the_five_years_to_come": (
        CONGRESS + "I. MỤC TIÊU\nGRDP tăng bình quân 7,5%/năm.\n",
        ["grdp total 2021-01 2025-12 plan avg_growth_pct 7.5"],
    ),
    "directions_of_a_master_plan_state_aims": (
        MASTER
        + "I. MỤC TIÊU\nXuất khẩu đến năm 2030 đạt 700 triệu USD.\nII. PHƯƠNG HƯỚNG PHÁT TRIỂN"
        " NGÀNH\n"
        "Đến năm 2030 đón 3 triệu lượt khách du lịch.\nIII. NHIỆM VỤ, GIẢI PHÁP\nĐón thêm 90 nghìn"
        " lượt khách du lịch.\n",
        [
            "exports total 2030-01 2030-12 plan level 700000000",
            "tourist_visits total 2030-01 2030-12 plan level 3000000",
        ],
    ),
    "a_scheme_without_a_day_is_of_the_province_as_its_year_begins": (
        TOURISM + "Đến năm 2025 đón 5 triệu lượt khách du lịch.\n",
        ["tourist_visits total 2025-01 2025-12 plan level 5000000"],
    ),
    "what_was_over_when_the_years_of_a_plan_began_is_reported": (
        ACTION + "Năm 2020 xuất khẩu đạt 90 triệu USD, đến năm 2025 đạt 140 triệu USD.\n",
        [
            "exports total 2020-01 2020-12 reported level 90000000",
            "exports total 2025-01 2025-12 plan level 140000000",
        ],
    ),
    "so_is_what_was_over_when_it_was_issued": (
        MASTER + "Năm 2022 xuất khẩu đạt 300 triệu USD. Năm 2024 xuất khẩu đạt 400 triệu USD.\n",
        [
            "exports total 2022-01 2022-12 reported level 300000000",
            "exports total 2024-01 2024-12 plan level 400000000",
        ],
    ),
    "a_level_that_a_plan_of_years_leaves_undated_is_of_its_end_and_capital_of_all": (
        ACTION + "- Xuất khẩu đạt 140 triệu USD.\n- Vốn đầu tư toàn xã hội đạt 90 nghìn tỷ đồng.\n",
        [
            "exports total 2025-01 2025-12 plan level 140000000",
            "social_investment total 2021-01 2025-12 plan level 90000000000000",
        ],
    ),
    "it_is_of_the_year_that_the_sentence_before_names": (
        ACTION + "Đến năm 2023, xuất khẩu đạt 90 triệu USD. Nhập khẩu đạt 40 triệu USD.\n",
        [
            "exports total 2023-01 2023-12 plan level 90000000",
            "imports total 2023-01 2023-12 plan level 40000000",
        ],
    ),
    "so_much_a_year_is_no_sum": (
        ACTION
        + "Giải quyết việc làm hằng năm 16 nghìn người. Xuất khẩu tăng hằng năm bình quân 9%.\n",
        ["exports total 2021-01 2025-12 plan avg_growth_pct 9"],
    ),
    "what_stands_at_a_time_is_of_the_last_of_several_years": (
        ACTION
        + "A. KẾT QUẢ\nGiai đoạn 2016-2020 GRDP tăng bình quân 7%/năm; GRDP bình quân đầu người đạt"
        " 50 triệu đồng.\n",
        [
            "grdp total 2016-01 2020-12 reported avg_growth_pct 7",
            "grdp_per_capita total 2020-01 2020-12 reported level 50000000",
        ],
    ),
    "shares_in_the_structure_and_in_the_budget_are_told_by_their_names": (
        ACTION
        + "GRDP ngành công nghiệp tăng bình quân 12%/năm; đóng góp trong cơ cấu GRDP tăng từ 40%"
        " năm"
        " 2020 lên 50% vào năm 2025.\nNâng tỷ trọng đóng góp vào ngân sách nhà nước của ngành công"
        " nghiệp từ 30% năm 2020 lên 36% vào năm 2025.\n",
        [
            "grdp economy:INDUSTRY 2021-01 2025-12 plan avg_growth_pct 12",
            "grdp economy:INDUSTRY 2020-01 2020-12 reported share_pct 40",
            "grdp economy:INDUSTRY 2025-01 2025-12 plan share_pct 50",
            "budget_revenue economy:INDUSTRY 2020-01 2020-12 reported share_pct 30",
            "budget_revenue economy:INDUSTRY 2025-01 2025-12 plan share_pct 36",
        ],
    ),
    "less_than_a_sector_is_no_share_of_it": (
        ACTION
        + "Tỷ trọng công nghiệp hỗ trợ trong GRDP đạt 5%. Chế biến, chế tạo chiếm 25% GRDP. Tỷ"
        " trọng"
        " dịch vụ trong cơ cấu kinh tế đạt 40%.\n",
        ["grdp economy:SERVICES 2025-01 2025-12 plan share_pct 40"],
    ),
    "what_a_share_rose_from_at_no_time_that_is_told_is_left_out": (
        ACTION + "Tỷ trọng công nghiệp trong GRDP tăng từ 35% lên 36%.\n",
        ["grdp economy:INDUSTRY 2025-01 2025-12 plan share_pct 36"],
    ),
    "who_has_a_certificate_is_a_part_of_those_trained": (
        ACTION
        + "Tỷ lệ lao động qua đào tạo đạt 75%, trong đó tỷ lệ lao động có bằng cấp, chứng chỉ đạt"
        " 32%.\n",
        [
            "trained_labour_share total 2025-01 2025-12 plan level 75",
            "trained_labour_share total 2025-01 2025-12 plan level 32",
        ],
    ),
    "what_is_foreseen_in_the_part_on_the_next_year_is_no_result": (
        YEAR
        + "Phần thứ hai\nKẾ HOẠCH NĂM 2023\n\nI. DỰ BÁO TÌNH HÌNH\nKinh tế thế giới tăng 2%.\nII."
        " CÁC CHỈ TIÊU\n1. Xuất khẩu đạt 60 triệu USD.\n",
        [
            "exports total 2022-01 2022-12 reported level 50000000",
            "exports total 2023-01 2023-12 plan level 60000000",
        ],
    ),
    "five_years_are_those_that_the_plan_or_its_part_is_of": (
        ACTION
        + "A. KẾT QUẢ\nVốn đầu tư toàn xã hội 5 năm đạt 70 nghìn tỷ đồng.\nB. MỤC TIÊU\nVốn đầu tư"
        " toàn xã hội 5 năm đạt 90 nghìn tỷ đồng.\n",
        [
            "social_investment total 2016-01 2020-12 reported level 70000000000000",
            "social_investment total 2021-01 2025-12 plan level 90000000000000",
        ],
    ),
    "what_is_held_against_several_years_is_of_no_base": (
        ACTION + "Xuất khẩu đạt 140 triệu USD, gấp 2 lần so với giai đoạn 2016 - 2020.\n",
        ["exports total 2025-01 2025-12 plan level 140000000"],
    ),
    "what_a_label_names_a_branch_for_is_not_of_all_industry": (
        ACTION + "Ngành cơ khí: Giá trị sản xuất công nghiệp năm 2025 đạt 9 tỷ đồng.\nNgành công"
        " nghiệp: Giá"
        " trị sản xuất công nghiệp năm 2025 đạt 90 tỷ đồng; GTSXCN khai thác đạt 8 tỷ đồng.\n",
        [
            "industrial_output total 2025-01 2025-12 plan level 90000000000",
            "industrial_output vsic:B 2025-01 2025-12 plan level 8000000000",
        ],
    ),
    "zones_are_added_over_all_the_years_though_a_heading_names_the_last": (
        ACTION + "1. Đến năm 2025\nThành lập mới 6 cụm công nghiệp với tổng diện tích 280 ha.\n",
        [
            "industrial_clusters zone:NEW 2021-01 2025-12 plan level 6",
            "industrial_cluster_area zone:NEW 2021-01 2025-12 plan level 280",
        ],
    ),
    "those_that_there_are_are_none_that_were_changed": (
        ACTION + "Mở rộng 01 CCN. Đến nay có 43 CCN.\n",
        ["industrial_clusters zone:EXPANDED 2021-01 2025-12 plan level 1"],
    ),
    "a_list_of_shares_ends_with_its_paragraph": (
        ACTION
        + "(1) Cơ cấu kinh tế: dịch vụ 51%.\n(2) Tỷ lệ lao động qua đào tạo đạt 75%, trong đó có"
        " bằng"
        " cấp, chứng chỉ 33%.\n",
        [
            "grdp economy:SERVICES 2025-01 2025-12 plan share_pct 51",
            "trained_labour_share total 2025-01 2025-12 plan level 75",
            "trained_labour_share total 2025-01 2025-12 plan level 33",
        ],
    ),
    "what_is_grown_is_no_product_of_industry": (
        ACTION + "Sản lượng một số sản phẩm: lúa 3 nghìn tấn; xi măng 9 nghìn tấn.\n",
        ["industrial_product_volume total 2025-01 2025-12 plan level 9000"],
    ),
    "years_behind_what_is_counted_are_its_own": (
        ACTION + "1. Đến năm 2023\nTrồng mới 900 ha rừng giai đoạn 2021 - 2023.\n",
        ["forest_planted_area total 2021-01 2023-12 plan level 900"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), RULES.values(), ids=RULES.keys())
def test_programmes(text: str, expected: list[str], tmp_path: Path) -> None:
    columns = ("indicator", "sector", "period_start", "period_end", "status", "measure")
    assert valued(read_file(text, tmp_path), *columns) == expected


def test_the_area_of_a_named_zone_is_its_own(tmp_path: Path) -> None:
    words = "Gồm: CCN Lan Sơn 2 (75 ha); CCN Bắc Hà - Nam Hà (30 ha). KCN Tây Đô có diện tích 90 ha"
    read = read_file(ACTION + words + ", có 30 dự án FDI.\n", tmp_path)
    assert valued(read, "indicator", "item") == [
        "industrial_cluster_area Lan Sơn 2 75",
        "industrial_cluster_area Bắc Hà - Nam Hà 30",
        "industrial_zone_area Tây Đô 90",
    ]
