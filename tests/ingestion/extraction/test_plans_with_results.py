"""Plans that tell what was reached before them, yearly reports that end with aims: each rule."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingestion.extraction import extract
from ingestion.readers.text import read_text
from tests.ingestion.extraction.helpers import plain

FIVE_YEARS = (
    "UBND TỈNH LẠNG SƠN\n\nLạng Sơn, ngày 09 tháng 12 năm 2020\n\nKẾ HOẠCH\nPhát triển kinh tế - xã"
    " hội 5 năm 2021 - 2025\n\n"
)
YEAR = (
    "UBND TỈNH PHÚ YÊN\n\nPhú Yên, ngày 02 tháng 12 năm 2019\n\nBÁO CÁO\nTình hình kinh tế - xã hội"
    " năm 2019 và nhiệm vụ năm 2020\n\n"
)
AIMS = "I. KẾT QUẢ\n\nXuất khẩu đạt 50 triệu USD.\n\nII. NHIỆM VỤ NĂM 2020\n\n1. Chỉ tiêu\n\n"

RULES: dict[str, tuple[str, list[str]]] = {
    "the_title_of_a_part_may_end_with_a_colon": (
        FIVE_YEARS
        + "I. Đánh giá kết quả thực hiện kế hoạch 5 năm 2016 - 2020:\n\n1. Về kinh tế\n\nThu ngân"
        " sách 5 năm đạt 9.000 tỷ đồng.\n\nII. Mục tiêu:\n\nXuất khẩu đạt 80 triệu USD.\n",
        [
            "budget_revenue total 2016-01 2020-12 reported level 9000000000000",
            "exports total 2025-01 2025-12 plan level 80000000",
        ],
    ),
    "parts_of_a_pace_grew_so_much_a_year_too": (
        FIVE_YEARS
        + "Giai đoạn 2016 - 2020, GRDP tăng bình quân 5,9%/năm, trong đó: khu vực nông nghiệp tăng"
        " 2,4% (công nghiệp tăng 9%); dịch vụ tăng 6,6%; xuất khẩu năm 2020 tăng 3%.\n",
        [
            "grdp total 2016-01 2020-12 reported avg_growth_pct 5.9",
            "grdp economy:AGRICULTURE 2016-01 2020-12 reported avg_growth_pct 2.4",
            "grdp economy:INDUSTRY 2016-01 2020-12 reported avg_growth_pct 9",
            "grdp economy:SERVICES 2016-01 2020-12 reported avg_growth_pct 6.6",
            "exports total 2020-01 2020-12 reported yoy_pct 3",
        ],
    ),
    "an_amount_behind_a_pace_is_of_the_year_before_it": (
        FIVE_YEARS
        + "Đến năm 2025 xuất khẩu đạt 75 triệu USD, tăng bình quân 14%/năm; nhập khẩu đạt 80 triệu"
        " USD.\n",
        [
            "exports total 2025-01 2025-12 plan level 75000000",
            "exports total 2021-01 2025-12 plan avg_growth_pct 14",
            "imports total 2025-01 2025-12 plan level 80000000",
        ],
    ),
    "who_is_compared_with_the_country_is_the_province": (
        FIVE_YEARS + "Tốc độ tăng GRDP đạt mức cao hơn cả nước, bình quân giai đoạn 2016 - 2020 đạt"
        " 9,5%/năm.\n",
        ["grdp total 2016-01 2020-12 reported avg_growth_pct 9.5"],
    ),
    "what_is_expected_among_aims_is_aimed_at": (
        YEAR + AIMS + "Năm 2020, phấn đấu chỉ số sản xuất công nghiệp dự kiến tăng 12%.\n",
        [
            "exports total 2019-01 2019-12 reported level 50000000",
            "iip total 2020-01 2020-12 plan yoy_pct 12",
        ],
    ),
    "since_a_year_is_up_to_now_and_since_a_term_began_nobody_knows": (
        YEAR
        + "Từ năm 2016 đến nay, có 1.690 doanh nghiệp thành lập mới. Lũy kế từ đầu nhiệm kỳ đến"
        " nay, có 1.500 doanh nghiệp thành lập mới. Năm 2016 có 300 doanh nghiệp thành lập mới.\n",
        [
            "enterprises_new total 2016-01 2019-12 reported level 1690",
            "enterprises_new total 2016-01 2016-12 reported level 300",
        ],
    ),
    "zones_to_come_are_not_all_there_are": (
        YEAR
        + "Đến nay, có 8 khu công nghiệp được thành lập với tổng diện tích 900 ha. Phát triển thêm"
        " ít nhất 05 khu công nghiệp với tổng diện tích 700 ha.\n",
        [
            "industrial_zones total 2019-12 2019-12 reported level 8",
            "industrial_zone_area total 2019-12 2019-12 reported level 900",
        ],
    ),
    "what_grew_on_average_over_years_is_no_amount_per_head": (
        FIVE_YEARS
        + "GRDP bình quân giai đoạn 2016 - 2020 tăng 8%/năm; GRDP bình quân năm 2020 đạt 40 triệu"
        " đồng; GRDP bình quân đầu người giai đoạn 2016 - 2020 tăng 7%/năm.\n",
        [
            "grdp total 2016-01 2020-12 reported avg_growth_pct 8",
            "grdp_per_capita total 2020-01 2020-12 reported level 40000000",
            "grdp_per_capita total 2016-01 2020-12 reported avg_growth_pct 7",
        ],
    ),
    "owners_that_open_a_label_own_what_it_is_of": (
        YEAR
        + "Khu vực kinh tế trong nước cũng phát triển tốt: giá trị sản xuất công nghiệp đạt 70 tỷ"
        " đồng; xuất khẩu đạt 9 triệu USD.\n\nSản xuất công nghiệp khởi sắc: giá trị sản xuất công"
        " nghiệp đạt 90 tỷ đồng.\n",
        [
            "industrial_output ownership:DOMESTIC 2019-01 2019-12 reported level 70000000000",
            "exports ownership:DOMESTIC 2019-01 2019-12 reported level 9000000",
            "industrial_output total 2019-01 2019-12 reported level 90000000000",
        ],
    ),
    "one_end_of_what_is_aimed_at_is_no_aim": (
        FIVE_YEARS
        + "Năm 2025 GRDP tăng từ 7,5% đến 8%; tỷ lệ lao động qua đào tạo tăng từ 50% lên 60%.\n",
        ["trained_labour_share total 2025-01 2025-12 plan level 60"],
    ),
    "zones_are_no_products": (
        YEAR + "Sản lượng xe máy đạt 1,8 triệu chiếc. Toàn tỉnh có 8 khu công nghiệp đi vào hoạt"
        " động.\n",
        ["industrial_product_volume total 2019-01 2019-12 reported level 1800000"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), RULES.values(), ids=RULES.keys())
def test_plans_with_results(text: str, expected: list[str], tmp_path: Path) -> None:
    file = tmp_path / "programme.txt"
    file.write_text(text, encoding="utf-8")
    rows = extract(read_text(file), "programme").observations.iter_rows(named=True)
    columns = ("indicator", "sector", "period_start", "period_end", "status", "measure")
    assert [" ".join([*(str(r[c]) for c in columns), plain(r)]) for r in rows] == expected
