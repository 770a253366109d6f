"""What governments say in reports of a whole year; the sentences are of our own wording."""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import read, said

HEAD = "UBND TỈNH LẠNG SƠN\n\nBÁO CÁO\nTình hình kinh tế - xã hội năm 2023\n\n"
RULES: dict[str, tuple[str, list[str]]] = {
    "farming_and_forestry_are_the_first_sector_where_there_is_no_sea": (
        "GRDP tăng 7%; trong đó nông, lâm nghiệp tăng 4%; dịch vụ tăng 5%.",
        [
            "grdp total  yoy_pct 7 percent",
            "grdp economy:AGRICULTURE  yoy_pct 4 percent",
            "grdp economy:SERVICES  yoy_pct 5 percent",
        ],
    ),
    "goods_of_the_province_that_are_sold_abroad_are_its_exports": (
        "Kim ngạch hàng địa phương xuất khẩu đạt 160 triệu USD, tăng 9%.",
        ["exports total  level 160000000 USD", "exports total  yoy_pct 9 percent"],
    ),
    "what_was_planned_stands_behind_a_slash": (
        "Xuất khẩu đạt 160 triệu USD/KH 150 triệu USD, tăng 9%. Thu ngân sách đạt 98% KH.",
        [
            "exports total  level 160000000 USD",
            "exports total  level 150000000 USD",
            "exports total  yoy_pct 9 percent",
            "budget_revenue total  plan_pct 98 percent",
        ],
    ),
    "growth_beside_planned_growth_is_no_share_of_a_plan": (
        "Tốc độ tăng trưởng kinh tế (GRDP) đạt 6,3%/KH 8,1%.",
        ["grdp total  yoy_pct 6.3 percent"],
    ),
    "a_share_that_the_head_names_is_reached": (
        "Tỷ trọng dịch vụ trong GRDP đạt 45%; tỷ trọng xuất khẩu của khu vực FDI là 70%.",
        [
            "grdp economy:SERVICES  share_pct 45 percent",
            "exports ownership:FDI  share_pct 70 percent",
        ],
    ),
    "the_share_of_a_part_that_nobody_knows_is_not_the_wholes": (
        "Tỷ trọng kinh tế số trong GRDP đạt 12%; tỷ trọng công nghiệp chế biến trong GRDP là 20%.",
        [],
    ),
    "visitors_named_behind_their_number_are_those_alone": (
        "Toàn tỉnh đón 90 nghìn lượt khách quốc tế, tăng 5%.",
        [
            "tourist_visits tourism:INTERNATIONAL  level 90000 visit",
            "tourist_visits tourism:INTERNATIONAL  yoy_pct 5 percent",
        ],
    ),
    "goods_carried_by_a_way_named_behind_them_are_not_all": (
        "Vận chuyển được 3 triệu tấn hàng hóa đường sông, tăng 4%.",
        [
            "freight transport:IWW  level 3000000 tonne",
            "freight transport:IWW  yoy_pct 4 percent",
        ],
    ),
    "who_died_on_the_railway_died_there": (
        "Trong năm, đường sắt xảy ra 2 vụ tai nạn giao thông, làm chết 1 người, bị thương 3 người.",
        [
            "traffic_accidents total đường sắt level 2 case",
            "traffic_deaths total đường sắt level 1 person",
            "traffic_injuries total đường sắt level 3 person",
        ],
    ),
    "the_toll_of_a_sentence_of_its_own_is_that_of_all": (
        "Năm qua, đường sắt xảy ra 2 vụ tai nạn giao thông. Số người chết do tai nạn giao thông là"
        " 9 người.",
        [
            "traffic_accidents total đường sắt level 2 case",
            "traffic_deaths total  level 9 person",
        ],
    ),
    "what_private_investors_realised_is_no_public_investment": (
        "Vốn đầu tư thực hiện khu vực ngoài nhà nước đạt 900 tỷ đồng.",
        ["social_investment investment:INV_NONSTATE  level 900000000000 VND"],
    ),
    "how_an_office_was_rated_is_not_how_the_province_was": (
        "Chỉ số cải cách hành chính của Sở đạt 82,5 điểm, xếp thứ 5/19 sở, ngành.",
        [],
    ),
    "how_the_province_was_rated_is": (
        "Chỉ số cải cách hành chính của tỉnh đạt 82,5 điểm, xếp thứ 5/63.",
        [
            "governance_score governance:PAR  level 82.5 point",
            "governance_rank governance:PAR  level 5 rank",
        ],
    ),
    "petitions_that_were_received_are_no_citizens_received": (
        "Toàn tỉnh đã tiếp 800 lượt công dân và đã tiếp nhận 120 đơn.",
        ["citizen_receptions total  level 800 visit", "complaints_received total  level 120 case"],
    ),
}


@pytest.mark.parametrize(("sentence", "expected"), RULES.values(), ids=RULES.keys())
def test_reports_of_a_year(sentence: str, expected: list[str]) -> None:
    assert said(read(sentence, header=HEAD), "indicator", "sector", "item") == expected
