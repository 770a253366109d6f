"""What a figure is about: indicator, sector, item, place; and when to refuse it."""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import CA_MAU, read, said

SECTORS = {
    "of_a_scheme_that_the_indicator_takes": (
        "Kim ngạch xuất khẩu khu vực FDI tháng 9 đạt 5 triệu USD.",
        ["exports ownership:FDI level 5000000 USD"],
    ),
    "kinds_of_retail": (
        "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng tháng 9 đạt 50 tỷ đồng, trong đó:"
        " bán lẻ hàng hóa 40 tỷ đồng; dịch vụ lưu trú, ăn uống 6 tỷ đồng; du lịch lữ hành 1 tỷ"
        " đồng; dịch vụ khác 3 tỷ đồng.",
        [
            "retail_services total level 50000000000 VND",
            "retail_services retail:GOODS level 40000000000 VND",
            "retail_services retail:ACCFOOD level 6000000000 VND",
            "retail_services retail:TRAVEL level 1000000000 VND",
            "retail_services retail:OTHER_SERV level 3000000000 VND",
        ],
    ),
    "a_total_mark_of_retail_is_not_the_whole_of_goods": (
        "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tháng 9 đạt 50 tỷ đồng.",
        ["retail_services total level 50000000000 VND"],
    ),
    "groups_of_the_consumer_basket": (
        "CPI tháng 9 tăng 0,2%: nhóm giao thông tăng 2%; nhóm hàng ăn và dịch vụ ăn uống giảm 0,1%"
        " so với tháng trước.",
        [
            "cpi total mom_pct 0.2 percent",
            "cpi cpi:CPI07 mom_pct 2 percent",
            "cpi cpi:CPI01 mom_pct -0.1 percent",
        ],
    ),
    "sources_of_the_budget": (
        "Thu ngân sách 9 tháng đạt 900 tỷ đồng, gồm: thu nội địa 700 tỷ đồng; thu từ hoạt động"
        " xuất nhập khẩu 200 tỷ đồng.",
        [
            "budget_revenue total level 900000000000 VND",
            "budget_revenue budget:REV_DOM level 700000000000 VND",
            "budget_revenue budget:REV_CUSTOMS level 200000000000 VND",
        ],
    ),
    "sectors_of_an_index_without_its_name": (
        "Một số ngành có chỉ số sản xuất giảm: sản xuất đồ uống giảm 3%; khai thác than giảm 4%.",
        ["iip vsic:11 yoy_pct -3 percent", "iip vsic:05 yoy_pct -4 percent"],
    ),
    "a_new_indicator_closes_the_breakdown": (
        "IIP tháng 9 tăng 3%, trong đó khai khoáng giảm 2%; kim ngạch xuất khẩu đạt 45 triệu USD.",
        [
            "iip total yoy_pct 3 percent",
            "iip vsic:B yoy_pct -2 percent",
            "exports total level 45000000 USD",
        ],
    ),
    "trade_both_ways": (
        "Tổng kim ngạch xuất nhập khẩu tháng 9 đạt 76 triệu USD, trong đó xuất khẩu đạt 45 triệu"
        " USD, nhập khẩu đạt 31 triệu USD.",
        [
            "trade_turnover total level 76000000 USD",
            "exports total level 45000000 USD",
            "imports total level 31000000 USD",
        ],
    ),
    "carrying_is_not_traffic": (
        "Vận chuyển hành khách tháng 9 đạt 1,2 triệu lượt khách, luân chuyển đạt 95,4 triệu lượt"
        " khách.km.",
        [
            "passengers total level 1200000 person",
            "passenger_traffic total level 95400000 passenger.km",
        ],
    ),
    "the_dead_and_the_injured_behind_the_number": (
        "9 tháng có 60 vụ tai nạn giao thông, 25 người chết, 48 người bị thương.",
        [
            "traffic_accidents total level 60 case",
            "traffic_deaths total level 25 person",
            "traffic_injuries total level 48 person",
        ],
    ),
    "gold_and_the_dollar_are_not_the_consumer_basket": (
        "Chỉ số giá vàng tháng 9 tăng 5,1%; chỉ số giá đô la Mỹ giảm 0,9% so với tháng trước.",
        [
            "gold_price_index total mom_pct 5.1 percent",
            "usd_price_index total mom_pct -0.9 percent",
        ],
    ),
    "an_export_surplus_is_positive": (
        "Xuất siêu tháng 9 đạt 12 triệu USD.",
        ["trade_balance total level 12000000 USD"],
    ),
}


@pytest.mark.parametrize("name", SECTORS)
def test_sector(name: str) -> None:
    sentence, expected = SECTORS[name]
    assert said(read(sentence, header=CA_MAU), "indicator", "sector") == expected


ITEMS = {
    "commodities_of_a_trade_list": (
        "Kim ngạch xuất khẩu tháng 9 đạt 45 triệu USD, trong đó: tôm đạt 20 triệu USD, tăng 5%;"
        " phân bón đạt 8 triệu USD.",
        ["", "tôm", "tôm", "phân bón"],
    ),
    "a_crop_with_its_season": ("Diện tích thu hoạch lúa hè thu đạt 7.200 ha.", ["lúa hè thu"]),
}


@pytest.mark.parametrize("name", ITEMS)
def test_item(name: str) -> None:
    sentence, expected = ITEMS[name]
    assert read(sentence, header=CA_MAU).observations["item"].to_list() == expected


REFUSED = {
    "a_town": (
        "Thị xã Năm Căn có giá trị sản xuất công nghiệp tháng 9 đạt 15 tỷ đồng.",
        {"15": "other"},
    ),
    "the_provinces_own_city": (
        "Thành phố Cà Mau có 15 doanh nghiệp thành lập mới.",
        {"15": "other"},
    ),
    "a_place_in_front": (
        "Trên địa bàn thành phố Cà Mau xảy ra 3 vụ tai nạn giao thông.",
        {"3": "other"},
    ),
    "an_exchange_rate": ("Tỷ giá USD/VND bình quân 24.450 đồng.", {"24.450": "other"}),
    "a_count_of_items": (
        "Có 11/16 khoản thu đạt dự toán.",
        {"11": "other", "16": "other"},
    ),
    "a_growing_range": (
        "IIP tháng 9 tăng khoảng 3 - 4% so với cùng kỳ.",
        {"3": "other", "4": "other"},
    ),
    "a_share_of_a_scenario": ("Kim ngạch xuất khẩu bằng 103% kịch bản.", {"103": "not_understood"}),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused_and_kept_in_the_ledger(name: str) -> None:
    sentence, fates = REFUSED[name]
    extraction = read(sentence, header=CA_MAU)
    assert said(extraction, "indicator") == []
    found = dict(extraction.ledger.select("printed", "fate").iter_rows())
    assert {printed: found[printed] for printed in fates} == fates


AROUND = {
    "a_district_in_a_list": (
        "Kim ngạch xuất khẩu tháng 9 đạt 45 triệu USD; huyện U Minh đạt 12 triệu USD, tăng 5%;"
        " kim ngạch nhập khẩu đạt 31 triệu USD.",
        ["exports level 45000000 USD", "imports level 31000000 USD"],
    ),
    "a_district_after_a_comma": (
        "Kim ngạch xuất khẩu tháng 9 đạt 45 triệu USD, riêng huyện U Minh đạt 12 triệu USD.",
        ["exports level 45000000 USD"],
    ),
    "what_a_bank_or_a_project_paid_out": (
        "Ngân hàng Chính sách xã hội đã giải ngân 64 tỷ đồng. Dự án cầu Cái Đôi giải ngân 9 tỷ.",
        [],
    ),
    "a_company_behind_tourism": (
        "Tháng 9 đón 45 nghìn lượt khách. Công ty Sao Mai đạt doanh thu 12 tỷ đồng.",
        ["tourist_visits level 45000 visit", "enterprise_revenue level 12000000000 VND"],
    ),
    "a_trade_behind_transport": (
        "Doanh thu vận tải tháng 9 đạt 45 tỷ đồng. Doanh thu bán buôn hàng hóa đạt 12 tỷ đồng.",
        ["transport_revenue level 45000000000 VND"],
    ),
    "a_company_in_a_breakdown": (
        "Kim ngạch xuất khẩu tháng 9 đạt 45 triệu USD, trong đó Công ty Sao Mai đạt 12 triệu USD.",
        ["exports level 45000000 USD"],
    ),
}


@pytest.mark.parametrize("name", AROUND)
def test_what_is_below_the_province_never_lands_in_its_series(name: str) -> None:
    sentence, expected = AROUND[name]
    assert said(read(sentence, header=CA_MAU), "indicator") == expected


@pytest.mark.parametrize("place", ["tỉnh Bạc Liêu", "của tỉnh Kiên Giang"])
def test_another_provinces_figure_is_not_the_provinces_own(place: str) -> None:
    own = "Kim ngạch xuất khẩu của tỉnh Cà Mau tháng 9 đạt 45 triệu USD."
    found = read(own, f"Kim ngạch xuất khẩu {place} tháng 9 đạt 70 triệu USD.", header=CA_MAU)
    frame = found.observations
    assert said(found, "province_code")[0] == "96 level 45000000 USD"
    assert frame["province_code"].to_list().count("96") == 1
