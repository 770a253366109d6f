"""Rules of the indicators beyond industry and trade: one sentence a rule, named by the rule."""

from __future__ import annotations

import pytest

from ingestion.extraction import extract
from tests.ingestion.extraction.helpers import CA_MAU, item, read, said, with_footnote

COLUMNS = ("indicator", "sector", "item")
RULES = {
    "a_crop_stays_spoken_of_for_its_output_and_price": (
        "Diện tích khóm đạt 2.400 ha, sản lượng ước đạt 36.000 tấn; giá bán 8.000 đồng/kg.",
        [
            "crop_area total khóm level 2400 ha",
            "crop_output total khóm level 36000 tonne",
            "commodity_price total khóm level 8000 VND/kg",
        ],
    ),
    "a_fraction_may_print_its_unit_twice": (
        "Diện tích gieo trồng lúa mùa đạt 2.310 ha/3.500 ha, đạt 66% kế hoạch.",
        [
            "crop_area total lúa mùa level 2310 ha",
            "crop_area total lúa mùa level 3500 ha",
            "crop_area total lúa mùa plan_pct 66 percent",
        ],
    ),
    "among_the_parts_of_a_whole_its_own_name_is_that_of_one_of_them": (
        "Doanh thu dịch vụ khác tháng 9 đạt 90 tỷ đồng. Trong đó: dịch vụ kinh doanh bất động sản"
        " 60 tỷ đồng; doanh thu dịch vụ khác 8 tỷ đồng; 9 tháng, doanh thu dịch vụ khác đạt 800 tỷ"
        " đồng.",
        [
            "retail_services retail:OTHER_SERV  level 90000000000 VND",
            "retail_services retail:S_RE  level 60000000000 VND",
            "retail_services retail:S_PERSONAL  level 8000000000 VND",
            "retail_services retail:OTHER_SERV  level 800000000000 VND",
        ],
    ),
    "promotion_is_national_or_local_and_so_is_its_funding": (
        "Triển khai 9 đề án khuyến công với tổng kinh phí 700 triệu đồng, trong đó 2 đề án khuyến"
        " công quốc gia với kinh phí 300 triệu đồng, 7 đề án khuyến công địa phương với kinh phí"
        " hỗ trợ là 400 triệu đồng.",
        [
            "promotion_projects total  level 9 project",
            "promotion_funding total  level 700000000 VND",
            "promotion_projects total quốc gia level 2 project",
            "promotion_funding total quốc gia level 300000000 VND",
            "promotion_projects total địa phương level 7 project",
            "promotion_funding total địa phương level 400000000 VND",
        ],
    ),
    "parts_in_brackets_are_of_the_outcome_before_them": (
        "Tiếp nhận 90 đơn thư (khiếu nại 30, tố cáo 60); đã giải quyết 80 đơn (khiếu nại 25); đã"
        " giải quyết xong 70 đơn (khiếu nại 20, tố cáo 50), đạt tỷ lệ 78%.",
        [
            "complaints_received total  level 90 case",
            "complaints_received total khiếu nại level 30 case",
            "complaints_received total tố cáo level 60 case",
            "complaints_resolved total  level 80 case",
            "complaints_resolved total khiếu nại level 25 case",
            "complaints_resolved total giải quyết xong level 70 case",
            "complaints_resolved total giải quyết xong, khiếu nại level 20 case",
            "complaints_resolved total giải quyết xong, tố cáo level 50 case",
            "complaints_resolved total giải quyết xong share_pct 78 percent",
        ],
    ),
    "deposits_are_a_part_of_what_was_raised_where_its_parts_are_listed": (
        "Nguồn vốn huy động đạt 90 tỷ đồng. Trong đó: tiền gửi 80 tỷ đồng, chiếm 89%; tiền gửi"
        " ngoại tệ 7 tỷ đồng. Tiền gửi tăng 3% so với tháng trước.",
        [
            "credit_deposits total  level 90000000000 VND",
            "credit_deposits total tiền gửi level 80000000000 VND",
            "credit_deposits total tiền gửi share_pct 89 percent",
            "credit_deposits total ngoại tệ level 7000000000 VND",
            "credit_deposits total  mom_pct 3 percent",
        ],
    ),
    "branches_listed_of_a_sector_are_not_the_sector": (
        "GRDP 9 tháng tăng 8%. Một số ngành lớn của khu vực dịch vụ tăng khá so với cùng kỳ như:"
        " bán buôn, bán lẻ tăng 9%; dịch vụ lưu trú và ăn uống tăng 18%.",
        ["grdp total  yoy_pct 8 percent"],
    ),
    "a_sectors_share_of_what_nothing_explains_goes_on_with_nothing": (
        "Tỷ lệ lao động qua đào tạo trong lĩnh vực công nghiệp đạt 80%. Nâng tỷ trọng đóng góp vào"
        " hạ tầng của ngành công nghiệp từ 30% lên 36%.",
        ["trained_labour_share economy:INDUSTRY  level 80 percent"],
    ),
    "advice_on_work_is_no_job": (
        "Tỉnh tư vấn về việc làm, chính sách lao động việc làm cho 800 người. Giải quyết việc làm"
        " cho 90 người.",
        ["jobs_created total  level 90 person"],
    ),
    "a_name_that_holds_only_after_another_explains_no_label": (
        "Tiếp nhận 3 đơn thư. Công tác thanh tra, kiểm tra: Sở đã thực hiện 5 cuộc thanh tra và 6"
        " cuộc kiểm tra (trong đó có 2 cuộc kiểm tra theo kế hoạch của ngành).",
        ["complaints_received total  level 3 case"],
    ),
    "a_number_between_words_and_a_kind_of_goods_is_part_of_a_name": (
        "Một số sản phẩm tăng so với cùng kỳ như: máy giặt là sức chứa 9 kg vải khô tăng"
        " 12%; gạch nung tăng 3%.",
        [
            "industrial_product_volume total máy giặt là sức chứa 9 kg vải khô yoy_pct 12 percent",
            "industrial_product_volume total gạch nung yoy_pct 3 percent",
        ],
    ),
    "what_is_in_of_an_output_so_far_is_a_part_of_it": (
        "Sản lượng khóm ước đạt 900 tấn; đã thu hoạch 300 tấn; giá bán 8.000 đồng/kg. Sản lượng"
        " ngô ước đạt 60 tấn; đã thu hoạch 40 tấn lúa.",
        [
            "crop_output total khóm level 900 tonne",
            "crop_output total khóm đã thu hoạch level 300 tonne",
            "commodity_price total khóm level 8000 VND/kg",
            "crop_output total ngô level 60 tonne",
            "crop_output total lúa level 40 tonne",
        ],
    ),
    "what_was_newly_planted_is_no_thing": (
        "Diện tích cây ăn quả hiện có 900 ha, trong đó trồng mới 40 ha.",
        ["crop_area total cây ăn quả level 900 ha"],
    ),
    "market_control_inspects_handles_and_fines": (
        "Quản lý thị trường: Trong tháng kiểm tra 75 vụ, xử lý 49 vụ, xử phạt 187 triệu đồng.",
        [
            "market_inspections total  level 75 case",
            "market_violations total  level 49 case",
            "market_fines total  level 187000000 VND",
        ],
    ),
    "parts_of_the_fines_are_no_other_whole": (
        "Số vụ kiểm tra 75 vụ; thu nộp ngân sách 320 triệu đồng (phạt hành chính 250 triệu đồng,"
        " bán hàng tịch thu 70 triệu đồng).",
        [
            "market_inspections total  level 75 case",
            "market_fines total  level 320000000 VND",
            "market_fines total phạt hành chính level 250000000 VND",
            "market_fines total bán hàng tịch thu level 70000000 VND",
        ],
    ),
    "a_label_names_what_is_counted_below_it": (
        "An toàn giao thông: xảy ra 5 vụ, làm 2 người chết và 3 người bị thương.",
        [
            "traffic_accidents total  level 5 case",
            "traffic_deaths total  level 2 person",
            "traffic_injuries total  level 3 person",
        ],
    ),
    "what_others_handle_is_not_of_market_control": (
        "Quản lý thị trường kiểm tra 75 vụ. Công an tỉnh xử lý 45 vụ, phạt 20 triệu đồng.",
        ["market_inspections total  level 75 case"],
    ),
    "takings_of_something_else_are_not_of_tourism": (
        "Đón 900 lượt khách; doanh thu bán hàng 20 tỷ đồng.",
        ["tourist_visits total  level 900 visit"],
    ),
    "how_many_products_rose_is_not_how_much": (
        "Trong tháng có 7 sản phẩm giảm: bia giảm 4%; đường giảm 5%.",
        [
            "industrial_product_volume total bia yoy_pct -4 percent",
            "industrial_product_volume total đường yoy_pct -5 percent",
        ],
    ),
    "the_word_price_is_no_part_of_the_thing": (
        "Giá cá tra 28.000 đồng/kg; giá bán gừng 9.000 đồng/kg.",
        [
            "commodity_price total cá tra level 28000 VND/kg",
            "commodity_price total gừng level 9000 VND/kg",
        ],
    ),
    "a_size_is_no_thing_with_a_price": ("Giá tôm thẻ loại 100 con/kg 102.000 đồng/kg.", []),
    "retail_sales_may_be_written_short": (
        "Tổng mức bán lẻ hàng hóa và DTDV đạt 9 tỷ đồng.",
        ["retail_services total  level 9000000000 VND"],
    ),
    "a_label_without_a_meaning_ends_what_was_said_long_ago": (
        "Thu ngân sách đạt 9 tỷ đồng. IIP tăng 2%. Lễ hội: 900 lượt người, tổng thu 6 tỷ đồng.",
        ["budget_revenue total  level 9000000000 VND", "iip total  yoy_pct 2 percent"],
    ),
    "takings_behind_visitors_are_of_tourism": (
        "Thu ngân sách đạt 9 tỷ đồng. Du lịch: đón 900 lượt khách; tổng thu 10 tỷ đồng.",
        [
            "budget_revenue total  level 9000000000 VND",
            "tourist_visits total  level 900 visit",
            "tourism_revenue total  level 10000000000 VND",
        ],
    ),
    "the_sum_of_new_and_adjusted_projects_is_of_both": (
        "Thu hút 12 dự án FDI mới và 9 lượt dự án điều chỉnh với tổng vốn đăng ký 45 triệu USD.",
        [
            "fdi_projects registration:NEW  level 12 project",
            "fdi_projects registration:ADJUSTED  level 9 project",
            "fdi_capital registration:NEW+ADJUSTED  level 45000000 USD",
        ],
    ),
    "what_was_added_to_the_capital_is_of_the_adjusted": (
        "Có 12 dự án FDI mới và 9 lượt dự án điều chỉnh với tổng vốn tăng thêm 45 triệu USD.",
        [
            "fdi_projects registration:NEW  level 12 project",
            "fdi_projects registration:ADJUSTED  level 9 project",
            "fdi_capital registration:ADJUSTED  level 45000000 USD",
        ],
    ),
    "the_department_of_planning_is_no_plan": (
        "Theo báo cáo của Sở Kế hoạch và Đầu tư, GRDP ước tăng 9% so với cùng kỳ.",
        ["grdp total  yoy_pct 9 percent"],
    ),
    "an_area_right_before_a_crop_is_the_crops": (
        "Toàn tỉnh hiện có 35 nghìn ha lúa hè thu.",
        ["crop_area total lúa hè thu level 35000 ha"],
    ),
    "a_label_names_the_crop_of_its_block": (
        "Ngô: Diện tích gieo trồng 1.250 ha, tăng 4% so với cùng kỳ. Năng suất đạt 48 tạ/ha.",
        [
            "crop_area total Ngô level 1250 ha",
            "crop_area total Ngô yoy_pct 4 percent",
            "crop_yield total Ngô level 4.8 tonne/ha",
        ],
    ),
    "a_label_names_the_crop_whatever_opens_the_sentence": (
        "Lúa hè thu: Đã kết thúc xuống giống 1.400 ha; năng suất bình quân 51 tạ/ha.",
        [
            "crop_area total Lúa hè thu level 1400 ha",
            "crop_yield total Lúa hè thu level 5.1 tonne/ha",
        ],
    ),
    "a_date_before_a_comma_is_no_part_of_a_crop": (
        "Theo tiến độ sản xuất tính đến ngày 20/5/2024, diện tích lúa mùa đã thu hoạch 70 ha.",
        ["crop_harvested_area total lúa mùa level 70 ha"],
    ),
    "a_yield_keeps_the_crop_before_its_season": (
        "Năng suất lúa đông xuân ước đạt 61 tạ/ha.",
        ["crop_yield total lúa đông xuân level 6.1 tonne/ha"],
    ),
    "a_catch_names_the_method_then_the_kind": (
        "Sản lượng khai thác đạt 90 tấn, trong đó: cá 60 tấn, tôm 10 tấn; nuôi trồng đạt 40 tấn.",
        [
            "aquatic_output total khai thác level 90 tonne",
            "aquatic_output total khai thác, cá level 60 tonne",
            "aquatic_output total khai thác, tôm level 10 tonne",
            "aquatic_output total nuôi trồng level 40 tonne",
        ],
    ),
    "an_ocean_is_no_increase": (
        "Sản lượng thủy sản đạt 90 tấn, riêng cá ngừ đại dương 12 tấn.",
        [
            "aquatic_output total  level 90 tonne",
            "aquatic_output total cá ngừ đại dương level 12 tonne",
        ],
    ),
    "eggs_are_counted": (
        "Sản lượng trứng gia cầm đạt 3 triệu quả.",
        ["livestock_output total trứng gia cầm level 3000000 unit"],
    ),
    "a_bracket_in_the_name_of_a_fund_is_closed": (
        "Giải ngân đạt 90 tỷ đồng, trong đó: vốn nước ngoài (ODA) giải ngân 20 tỷ đồng.",
        [
            "public_investment_disbursed total  level 90000000000 VND",
            "public_investment_disbursed total vốn nước ngoài (ODA) level 20000000000 VND",
        ],
    ),
    "an_average_of_one_enterprise_is_not_the_provinces": (
        "Có 30 doanh nghiệp thành lập mới. Vốn đăng ký bình quân một doanh nghiệp đạt 8 tỷ đồng.",
        ["enterprises_new total  level 30 enterprise"],
    ),
    "projects_named_new_behind_the_number_are_the_new_ones": (
        "Có 4 dự án FDI được cấp phép mới với số vốn đăng ký 15 triệu USD; 2 lượt dự án đã cấp phép"
        " từ các năm trước đăng ký điều chỉnh vốn với số vốn tăng thêm 3 triệu USD.",
        [
            "fdi_projects registration:NEW  level 4 project",
            "fdi_capital registration:NEW  level 15000000 USD",
            "fdi_projects registration:ADJUSTED  level 2 project",
            "fdi_capital registration:ADJUSTED  level 3000000 USD",
        ],
    ),
    "a_change_says_of_which_unit_it_is": (
        "Vận chuyển hàng hóa đạt 5 triệu tấn, luân chuyển đạt 80 triệu tấn.km, tăng 4% về tấn và"
        " tăng 6% về tấn.km so với cùng kỳ.",
        [
            "freight total  level 5000000 tonne",
            "freight_traffic total  level 80000000 t.km",
            "freight total  yoy_pct 4 percent",
            "freight_traffic total  yoy_pct 6 percent",
        ],
    ),
    "a_change_in_the_number_of_accidents_is_not_of_the_injured": (
        "Xảy ra 9 vụ tai nạn giao thông, làm chết 4 người, bị thương 7 người; so với cùng kỳ giảm"
        " 10% về số vụ, tăng 5% về số người bị thương.",
        [
            "traffic_accidents total  level 9 case",
            "traffic_deaths total  level 4 person",
            "traffic_injuries total  level 7 person",
            "traffic_accidents total  yoy_pct -10 percent",
            "traffic_injuries total  yoy_pct 5 percent",
        ],
    ),
    "part_of_a_sum_whose_words_say_too_little_is_not_the_whole": (
        "Tổng lượng khách du lịch đạt 900 lượt, trong đó du lịch đến 300 lượt.",
        ["tourist_visits total  level 900 visit"],
    ),
    "what_stands_behind_an_unread_number_is_no_subject": (
        "Có 30 người nộp hồ sơ hưởng trợ cấp, giảm 3% so với tháng trước.",
        [],
    ),
    "after_a_place_of_a_list_the_rest_are_places": (
        "Gieo cấy được 900 ha lúa. Một số nơi làm nhanh, như: huyện A 65 ha; Long Điền 44 ha.",
        ["crop_area total lúa level 900 ha"],
    ),
    "animals_right_behind_the_number_are_a_herd": (
        "Chăn nuôi: toàn tỉnh có 700 con trâu, giảm 3% so với cùng kỳ.",
        [
            "livestock_heads total trâu level 700 unit",
            "livestock_heads total trâu yoy_pct -3 percent",
        ],
    ),
    "a_harvest_of_nothing_named_is_not_what_was_sown": (
        "Diện tích gieo trồng đạt 900 ha; đã thu hoạch 300 ha.",
        ["crop_area total  level 900 ha"],
    ),
    "a_yield_after_drying_is_the_crops": (
        "Lúa hè thu gieo sạ được 900 ha, năng suất khô đạt 52 tạ/ha.",
        [
            "crop_area total Lúa hè thu level 900 ha",
            "crop_yield total Lúa hè thu level 5.2 tonne/ha",
        ],
    ),
    "capital_that_fits_no_projects_is_not_of_something_else": (
        "Giải ngân vốn đầu tư công đạt 90 tỷ đồng. Có 4 dự án FDI; vốn đăng ký 60 tỷ đồng.",
        [
            "public_investment_disbursed total  level 90000000000 VND",
            "fdi_projects total  level 4 project",
        ],
    ),
    "a_label_tells_domestic_projects_from_those_before": (
        "Có 4 dự án FDI. Đầu tư trong nước: thu hút được 5 dự án với vốn đăng ký 60 tỷ đồng.",
        [
            "fdi_projects total  level 4 project",
            "domestic_projects total  level 5 project",
            "domestic_capital total  level 60000000000 VND",
        ],
    ),
    "passengers_carried_so_far_are_not_passengers_carried": (
        "Vận tải hành khách đạt 3 triệu lượt hành khách vận chuyển và 90 triệu lượt hành khách luân"
        " chuyển.",
        [
            "passengers total  level 3000000 person",
            "passenger_traffic total  level 90000000 passenger.km",
        ],
    ),
    "visitors_who_stay_are_a_part_of_the_visitors": (
        "Tổng lượt khách đạt 900 lượt, trong đó khách lưu trú 300 lượt.",
        [
            "tourist_visits total  level 900 visit",
            "tourist_visits total lưu trú level 300 visit",
        ],
    ),
    "a_share_of_accidents_may_go_without_its_of": (
        "Xảy ra 9 vụ tai nạn giao thông, chết 4 người; so cùng kỳ giảm 10% số vụ, tăng 20% số người"
        " chết.",
        [
            "traffic_accidents total  level 9 case",
            "traffic_deaths total  level 4 person",
            "traffic_accidents total  yoy_pct -10 percent",
            "traffic_deaths total  yoy_pct 20 percent",
        ],
    ),
    "people_of_another_subject_are_not_what_was_spoken_of_lately": (
        "Giải quyết việc làm cho 90 lao động. Xảy ra 9 vụ tai nạn giao thông, mất tích 2 người.",
        ["jobs_created total  level 90 person", "traffic_accidents total  level 9 case"],
    ),
    "advice_on_work_is_no_work": ("Giới thiệu việc làm cho 90 lượt lao động.", []),
    "a_label_is_no_part_of_what_is_named_behind_it": (
        "Sản lượng gỗ khai thác đạt 40 m3. Hoạt động ngân hàng: nguồn vốn huy động đạt 9 tỷ đồng.",
        ["timber_output total  level 40 m3", "credit_deposits total  level 9000000000 VND"],
    ),
    "a_label_before_a_bracket_is_none_either": (
        "An toàn giao thông: Trong tháng (từ 16/8 đến 15/9/2023), xảy ra 9 vụ TNGT.",
        ["traffic_accidents total  level 9 case"],
    ),
    "a_certificate_is_no_paper": (
        "Cấp mới giấy chứng nhận đầu tư cho 4 dự án FDI.",
        ["fdi_projects registration:NEW  level 4 project"],
    ),
    "an_amount_in_two_steps_is_one": (
        "Đàn gia cầm 7 triệu 480 nghìn con.",
        ["livestock_heads total gia cầm level 7480000 unit"],
    ),
    "the_base_of_a_bracket_holds_for_the_next": (
        "Xảy ra 9 vụ TNGT (giảm 2 vụ so với tháng trước), làm 4 người chết (tăng 1 người).",
        [
            "traffic_accidents total  level 9 case",
            "traffic_accidents total  mom_abs -2 case",
            "traffic_deaths total  level 4 person",
            "traffic_deaths total  mom_abs 1 person",
        ],
    ),
    "a_pond_is_no_crops_area": ("Diện tích nuôi tôm 1.200 ha; diện tích hiện có 60 ha.", []),
    "a_yield_of_nothing_named_is_none": ("Năng suất bình quân đạt 60 tạ/ha.", []),
    "an_area_after_planting_of_something_else_is_none": (
        "Diện tích dứa đạt 90 ha. Sản lượng gỗ khai thác đạt 40 m3. Toàn tỉnh trồng được 30 ha.",
        [
            "crop_area total dứa level 90 ha",
            "timber_output total  level 40 m3",
        ],
    ),
    "a_harvest_goes_on_as_one": (
        "Diện tích lúa thu hoạch 900 ha, trong đó: 600 ha lúa đông xuân.",
        [
            "crop_harvested_area total lúa level 900 ha",
            "crop_harvested_area total lúa đông xuân level 600 ha",
        ],
    ),
    "the_indicators_own_words_are_no_item": (
        "Thu ngân sách. Trong đó, chi ngân sách nhà nước ước chi 95 tỷ đồng.",
        ["budget_expenditure total  level 95000000000 VND"],
    ),
    "revenue_after_a_kind_of_transport_is_of_that_kind": (
        "Hành khách vận chuyển đạt 3 triệu lượt người; doanh thu đạt 19 tỷ đồng.",
        [
            "passengers total  level 3000000 person",
            "transport_revenue total hành khách level 19000000000 VND",
        ],
    ),
    "places_of_a_list_in_brackets_are_no_things": (
        "Diện tích gieo trồng lúa đạt 900 ha. Các huyện có diện tích giảm như: Ân Lộc (giảm 31 ha);"
        " Kim Thịnh (giảm 20 ha). Diện tích ngô 50 ha.",
        ["crop_area total lúa level 900 ha", "crop_area total ngô level 50 ha"],
    ),
    "words_that_open_a_part_of_a_list_name_it": (
        "Có 80 doanh nghiệp giải thể. Trong đó, ngành xây dựng có 18 doanh nghiệp giải thể; kinh"
        " doanh nhà đất có 3 doanh nghiệp giải thể.",
        [
            "enterprises_dissolved total level 80 enterprise",
            "enterprises_dissolved total xây dựng level 18 enterprise",
            "enterprises_dissolved total kinh doanh nhà đất level 3 enterprise",
        ],
    ),
    "a_name_with_an_unknown_word_behind_it_is_another_thing": (
        "Doanh thu dịch vụ linh tinh đạt 15 tỷ đồng.",
        [],
    ),
    "changes_about_what_was_carried_and_what_was_its_traffic": (
        "Vận tải hành khách đạt 3 triệu lượt người vận chuyển và 9 triệu lượt người luân chuyển,"
        " lần lượt tăng 6% về lượt người vận chuyển và tăng 1% về lượt người luân chuyển.",
        [
            "passengers total level 3000000 person",
            "passenger_traffic total level 9000000 passenger.km",
            "passengers total yoy_pct 6 percent",
            "passenger_traffic total yoy_pct 1 percent",
        ],
    ),
    "what_has_a_yield_is_a_crop_and_so_is_its_output": (
        "Cây lúa: gieo cấy 300 ha. Đến nay đã gặt 200 ha, năng suất đạt 50 tạ/ha, sản lượng 1.000"
        " tấn.",
        [
            "crop_area total lúa level 300 ha",
            "crop_yield total lúa level 5 tonne/ha",
            "crop_output total lúa level 1000 tonne",
        ],
    ),
    "a_quantity_before_its_value_only_names_the_thing": (
        "Xuất khẩu đạt 9 triệu USD; trong đó: gạo 5 nghìn tấn, trị giá 3 triệu USD, giảm 4% về"
        " lượng, tăng 2% về giá trị; chè 7 tấn, tăng 5%.",
        [
            "exports total  level 9000000 USD",
            "exports total gạo level 3000000 USD",
            "exports total gạo yoy_pct 2 percent",
        ],
    ),
    "what_is_made_of_a_thing_is_another_thing": (
        "Các mặt hàng xuất khẩu tăng: sắt thép (+9%), sản phẩm từ sắt thép (+3%).",
        [
            "exports total sắt thép yoy_pct 9 percent",
            "exports total sản phẩm từ sắt thép yoy_pct 3 percent",
        ],
    ),
    "a_label_that_names_a_kindred_indicator_is_no_item": (
        "Xuất nhập khẩu: Kim ngạch xuất khẩu ước đạt 90 triệu USD.",
        ["exports total  level 90000000 USD"],
    ),
    "one_figure_of_two_parts_is_of_neither": (
        "Tổng mức bán lẻ đạt 90 tỷ đồng; doanh thu du lịch lữ hành và dịch vụ khác đạt 9 tỷ đồng.",
        ["retail_services total  level 90000000000 VND"],
    ),
    "an_unknown_amount_does_not_go_back_to_another_subject": (
        "Tổng mức bán lẻ đạt 90 tỷ đồng. Lực lượng chức năng phát hiện 12 vụ vi phạm, đã thu giữ"
        " tang vật với số tiền 2 tỷ đồng.",
        [
            "retail_services total  level 90000000000 VND",
            "market_violations total  level 12 case",
        ],
    ),
    "all_that_is_sold_is_more_than_retail_sales": (
        "Tổng mức bán hàng hóa và doanh thu dịch vụ đạt 95 tỷ đồng; trong đó tổng mức bán lẻ đạt"
        " 50 tỷ đồng.",
        ["retail_services total  level 50000000000 VND"],
    ),
    "projects_since_an_unknown_time_are_unread": (
        "FDI: cấp mới 12 dự án với số vốn 85 triệu USD; điều chỉnh 6 dự án. Lũy kế có 372 dự án.",
        [
            "fdi_projects registration:NEW level 12 project",
            "fdi_capital registration:NEW level 85000000 USD",
            "fdi_projects registration:ADJUSTED level 6 project",
        ],
    ),
    "how_much_was_sold_is_no_part_of_its_name": (
        "Toàn tỉnh xuất khẩu 500 tấn chè, trị giá 1,2 triệu USD; xuất khẩu cà phê của cả nước đạt"
        " 2 tỷ USD.",
        ["exports total chè level 1200000 USD", "exports total cà phê level 2000000000 USD"],
    ),
    "the_loans_of_one_bank_are_not_all_that_is_owed": (
        "Chi nhánh Ngân hàng Nông nghiệp có dư nợ 700 tỷ đồng. Tổng dư nợ toàn tỉnh đạt 9.000 tỷ"
        " đồng.",
        ["credit_loans total level 9000000000000 VND"],
    ),
    "where_goods_go_is_said_with_a_verb": (
        "Xuất khẩu tháng 9 đạt 30 triệu USD, xuất sang Hoa Kỳ 9 triệu USD; nhập khẩu 12 triệu USD,"
        " trong đó nhập từ Hàn Quốc 5 triệu USD, từ Trung Quốc 4 triệu USD.",
        [
            "exports total level 30000000 USD",
            "exports total Hoa Kỳ level 9000000 USD",
            "imports total level 12000000 USD",
            "imports total Hàn Quốc level 5000000 USD",
            "imports total Trung Quốc level 4000000 USD",
        ],
    ),
    "zones_have_an_area_and_those_in_use_are_fewer": (
        "Toàn tỉnh có 40 KCN với tổng diện tích 900 ha; 57 CCN với tổng diện tích 300 ha, trong đó"
        " 28 CCN đang hoạt động.",
        [
            "industrial_zones total  level 40 unit",
            "industrial_zone_area total  level 900 ha",
            "industrial_clusters total  level 57 unit",
            "industrial_cluster_area total  level 300 ha",
        ],
    ),
    "a_label_of_places_is_no_place": (
        "Cụm công nghiệp: Đến nay, toàn tỉnh có 15 CCN được thành lập với tổng diện tích 300 ha.",
        [
            "industrial_clusters total  level 15 unit",
            "industrial_cluster_area total  level 300 ha",
        ],
    ),
    "what_only_passes_the_border_here_is_not_the_provinces": (
        "Kim ngạch xuất nhập khẩu qua cửa khẩu đạt 52 triệu USD, trong đó: xuất khẩu 30 triệu USD.",
        [],
    ),
    "no_phrase_of_the_closed_class_reaches_over_a_comma": (
        "Tổng mức bán lẻ đạt 9 tỷ đồng; trong đó bán lẻ hàng hóa chiếm 70% tổng mức, tăng 11%.",
        [
            "retail_services total  level 9000000000 VND",
            "retail_services retail:GOODS  share_pct 70 percent",
            "retail_services retail:GOODS  yoy_pct 11 percent",
        ],
    ),
    "a_share_of_the_plan_takes_no_change_from_the_rate_before": (
        "Kim ngạch xuất khẩu đạt 3 triệu USD, tăng 5% và 40% kế hoạch.",
        [
            "exports total  level 3000000 USD",
            "exports total  yoy_pct 5 percent",
            "exports total  plan_pct 40 percent",
        ],
    ),
    "a_name_is_known_without_its_and": (
        "Tổng mức bán lẻ đạt 9 tỷ đồng; trong đó gỗ vật liệu xây dựng 1 tỷ đồng.",
        [
            "retail_services total  level 9000000000 VND",
            "retail_services retail:G05  level 1000000000 VND",
        ],
    ),
    "society_is_no_commune": (
        "Tổng mức bán lẻ hàng hóa và dịch vụ tiêu dùng xã hội đạt 9 tỷ đồng.",
        ["retail_services total  level 9000000000 VND"],
    ),
    "of_two_names_the_owner_is_not_the_subject": (
        "Lượng tồn kho của một số sản phẩm: xi măng tồn 125 nghìn tấn.",
        ["industrial_inventory_volume total xi măng level 125000 tonne"],
    ),
    "a_label_is_no_part_of_what_it_labels": (
        "Về bán lẻ hàng hóa: tổng mức bán lẻ hàng hóa và doanh thu dịch vụ đạt 9 tỷ đồng.",
        ["retail_services total  level 9000000000 VND"],
    ),
    "one_base_behind_values_in_turn_is_that_of_each": (
        "Xuất khẩu đạt 9 triệu USD, nhập khẩu đạt 4 triệu USD, lần lượt giảm 11% và 3% so với tháng"
        " trước.",
        [
            "exports total  level 9000000 USD",
            "exports total  mom_pct -11 percent",
            "imports total  level 4000000 USD",
            "imports total  mom_pct -3 percent",
        ],
    ),
    "points_of_growth_in_a_list_need_no_verb": (
        "GRDP tăng 7%, trong đó: khu vực dịch vụ 2,5 điểm phần trăm.",
        [
            "grdp total  yoy_pct 7 percent",
            "grdp economy:SERVICES  contribution_pp 2.5 pp",
        ],
    ),
    "the_province_itself_is_no_item": (
        "Lượng khách du lịch đến Cà Mau tăng 7% so với tháng trước.",
        ["tourist_visits total  mom_pct 7 percent"],
    ),
    "what_is_carried_and_how_far_go_by_the_same_way": (
        "Hành khách vận chuyển đạt 5 triệu lượt người. Chia ra: đường bộ vận chuyển 4 triệu lượt"
        " người, luân chuyển 90 triệu lượt người.km.",
        [
            "passengers total  level 5000000 person",
            "passengers transport:ROAD  level 4000000 person",
            "passenger_traffic transport:ROAD  level 90000000 passenger.km",
        ],
    ),
    "a_change_of_the_number_of_projects": (
        "Có 5 dự án FDI với tổng vốn đăng ký 9 triệu USD, tăng 25% về số dự án.",
        [
            "fdi_projects total  level 5 project",
            "fdi_capital total  level 9000000 USD",
            "fdi_projects total  yoy_pct 25 percent",
        ],
    ),
    "harm_to_a_crop_is_not_its_area": ("Diện tích lúa bị nhiễm bệnh 120 ha.", []),
    "feed_for_animals_is_no_animal": (
        "Sản phẩm có sản lượng tăng: thức ăn cho gia súc tăng 6%.",
        ["industrial_product_volume total thức ăn cho gia súc yoy_pct 6 percent"],
    ),
    "a_price_range_is_two_figures": (
        "Tôm thẻ từ 95-110 nghìn đồng/kg.",
        [
            "commodity_price total Tôm thẻ level 95000 VND/kg",
            "commodity_price total Tôm thẻ level 110000 VND/kg",
        ],
    ),
    "a_signed_amount_in_brackets_is_a_change": (
        "Diện tích gieo trồng lúa đạt 900 ha, giảm 10% (-100 ha) so với cùng kỳ.",
        [
            "crop_area total lúa level 900 ha",
            "crop_area total lúa yoy_pct -10 percent",
            "crop_area total lúa yoy_abs -100 ha",
        ],
    ),
    "the_name_behind_the_number": (
        "Có 40 doanh nghiệp giải thể và 210 doanh nghiệp tạm ngừng hoạt động.",
        [
            "enterprises_dissolved total  level 40 enterprise",
            "enterprises_suspended total  level 210 enterprise",
        ],
    ),
    "two_counts_of_one_part": (
        "Có 9 doanh nghiệp giải thể. Trong đó: xây dựng có 3 doanh nghiệp giải thể và 14 doanh"
        " nghiệp tạm ngừng hoạt động.",
        [
            "enterprises_dissolved total  level 9 enterprise",
            "enterprises_dissolved total xây dựng level 3 enterprise",
            "enterprises_suspended total xây dựng level 14 enterprise",
        ],
    ),
    "capital_keeps_the_industry_of_its_enterprises": (
        "Doanh nghiệp thành lập mới theo lĩnh vực: xây dựng 15 doanh nghiệp, vốn đăng ký 61 tỷ"
        " đồng; kinh doanh bất động sản 5 doanh nghiệp, vốn đăng ký 90 tỷ đồng.",
        [
            "enterprises_new total xây dựng level 15 enterprise",
            "enterprises_new_capital total xây dựng level 61000000000 VND",
            "enterprises_new total kinh doanh bất động sản level 5 enterprise",
            "enterprises_new_capital total kinh doanh bất động sản level 90000000000 VND",
        ],
    ),
    "what_a_change_is_about_may_follow": (
        "Có 90 doanh nghiệp thành lập mới, vốn đăng ký 700 tỷ đồng; so với cùng kỳ tăng 20% về số"
        " doanh nghiệp và tăng 35% về vốn đăng ký.",
        [
            "enterprises_new total  level 90 enterprise",
            "enterprises_new_capital total  level 700000000000 VND",
            "enterprises_new total  yoy_pct 20 percent",
            "enterprises_new_capital total  yoy_pct 35 percent",
        ],
    ),
    "values_in_turn_over_subjects": (
        "Kim ngạch xuất khẩu và kim ngạch nhập khẩu lần lượt đạt 45 triệu USD và 12 triệu USD.",
        [
            "exports total  level 45000000 USD",
            "imports total  level 12000000 USD",
        ],
    ),
    "values_in_turn_over_bases": (
        "Kim ngạch xuất khẩu tháng 9 đạt 45 triệu USD, tăng lần lượt 2% và 9% so với tháng trước"
        " và cùng kỳ năm trước.",
        [
            "exports total  level 45000000 USD",
            "exports total  mom_pct 2 percent",
            "exports total  yoy_pct 9 percent",
        ],
    ),
    "values_in_turn_that_rise_and_fall_over_bases": (
        "Chỉ số tồn kho tháng 9 tăng lần lượt 3,3% và giảm 7,4% so với tháng trước và cùng kỳ.",
        [
            "industrial_inventory_index total  mom_pct 3.3 percent",
            "industrial_inventory_index total  yoy_pct -7.4 percent",
        ],
    ),
    "values_in_turn_that_rise_and_fall_over_subjects": (
        "Kim ngạch xuất khẩu và kim ngạch nhập khẩu so với cùng kỳ lần lượt tăng 3% và giảm 7%.",
        [
            "exports total  yoy_pct 3 percent",
            "imports total  yoy_pct -7 percent",
        ],
    ),
    "values_in_turn_of_one_part_take_the_bases_of_the_whole": (
        "IIP tháng 9 tăng 5% so với tháng 8 và tăng 8% so với cùng kỳ; trong đó, khai khoáng lần"
        " lượt tăng 2,1% và giảm 11,5%; chế biến, chế tạo tăng lần lượt 5,6% và 9,2%.",
        [
            "iip total  mom_pct 5 percent",
            "iip total  yoy_pct 8 percent",
            "iip vsic:B  mom_pct 2.1 percent",
            "iip vsic:B  yoy_pct -11.5 percent",
            "iip vsic:C  mom_pct 5.6 percent",
            "iip vsic:C  yoy_pct 9.2 percent",
        ],
    ),
    "values_in_turn_of_one_subject_without_bases_are_refused": (
        "Chỉ số sử dụng lao động tháng 9 lần lượt tăng 1,1% và giảm 2,2%.",
        [],
    ),
    "values_in_turn_over_amounts": (
        "Hành khách vận chuyển và luân chuyển đạt 900 nghìn người và 40.000 nghìn người.km, tương"
        " ứng tăng 3% và 4% so với cùng kỳ.",
        [
            "passengers total  level 900000 person",
            "passengers total  yoy_pct 3 percent",
            "passenger_traffic total  level 40000000 passenger.km",
            "passenger_traffic total  yoy_pct 4 percent",
        ],
    ),
    "a_change_word_of_another_kind_ends_the_values_in_turn": (
        "Nguồn vốn huy động đạt 900 tỷ đồng, tương ứng tăng 10% so với cuối năm trước và chiếm 94%"
        " tổng nguồn vốn.",
        [
            "credit_deposits total  level 900000000000 VND",
            "credit_deposits total  dec_pct 10 percent",
            "credit_deposits total  share_pct 94 percent",
        ],
    ),
    "the_head_of_a_list_names_the_change": (
        "Các nhóm hàng có chỉ số giá tiêu dùng so với cùng kỳ tăng gồm: giáo dục 4,5%; giao thông"
        " 1,2%.",
        ["cpi cpi:CPI09 yoy_pct 4.5 percent", "cpi cpi:CPI07 yoy_pct 1.2 percent"],
    ),
    "a_rank_in_governance": (
        "Chỉ số PCI năm 2022 đạt 61,6 điểm, xếp thứ 52/63 tỉnh, giảm 3 bậc so với năm 2021.",
        [
            "governance_score governance:PCI  level 61.6 point",
            "governance_rank governance:PCI  level 52 rank",
            "governance_rank governance:PCI  yoy_abs -3 rank",
        ],
    ),
    "a_rank_of_anything_else_is_none": ("GRDP xếp thứ 5 cả nước.", []),
    "the_part_and_the_plan_of_a_fraction": (
        "Trồng được 410/1.200 ha rừng tập trung, đạt 34,2% kế hoạch.",
        [
            "forest_planted_area total rừng tập trung level 410 ha",
            "forest_planted_area total rừng tập trung level 1200 ha",
            "forest_planted_area total rừng tập trung plan_pct 34.2 percent",
        ],
    ),
    "a_part_of_the_budget_without_a_code": (
        "Thu ngân sách 9 tháng đạt 900 tỷ đồng, trong đó: thu từ doanh nghiệp nhà nước 40 tỷ đồng.",
        [
            "budget_revenue total  level 900000000000 VND",
            "budget_revenue budget:REV_DOM doanh nghiệp nhà nước level 40000000000 VND",
        ],
    ),
    "the_plans_own_growth": (
        "GRDP 9 tháng tăng 6,1% (KH tăng 7,5%).",
        ["grdp total  yoy_pct 6.1 percent", "grdp total  yoy_pct 7.5 percent"],
    ),
    "an_amount_for_each_of_something_is_none": (
        "Kim ngạch xuất khẩu bình quân 5 tỷ đồng/km2.",
        [],
    ),
    "counts_of_another_thing_do_not_go_on": (
        "Xảy ra 5 vụ tai nạn giao thông. Xảy ra 3 vụ cháy, làm 1 người bị thương.",
        ["traffic_accidents total  level 5 case"],
    ),
    "a_source_is_no_part": (
        "Theo số liệu của Ban An toàn giao thông tỉnh, xảy ra 27 vụ tai nạn giao thông.",
        ["traffic_accidents total  level 27 case"],
    ),
    "a_place_that_opens_the_sentence_governs_it": (
        "Tại huyện Đầm Dơi, diện tích lúa đạt 500 ha, sản lượng đạt 3.000 tấn.",
        [],
    ),
    "a_verb_glued_to_the_word_before_it": (
        "Chỉ số sản xuất công nghiệptăng5,2% so với cùng kỳ.",
        ["iip total  yoy_pct 5.2 percent"],
    ),
    "a_level_is_not_compared": (
        "Kim ngạch xuất khẩu tháng 9 đạt 45 triệu USD, so tháng trước tăng 2%, so cùng kỳ tăng 9%.",
        [
            "exports total  level 45000000 USD",
            "exports total  mom_pct 2 percent",
            "exports total  yoy_pct 9 percent",
        ],
    ),
}


@pytest.mark.parametrize("name", RULES)
def test_rule(name: str) -> None:
    sentence, expected = RULES[name]
    found = [" ".join(line.split()) for line in said(read(sentence, header=CA_MAU), *COLUMNS)]
    assert found == [" ".join(line.split()) for line in expected]


def periods(*parts: str) -> list[str]:
    rows = read(*parts, header=CA_MAU).observations.iter_rows(named=True)
    return [f"{r['indicator']} {r['period_start']} {r['period_end']}" for r in rows]


PERIODS = {
    "times_that_make_no_months_have_no_figures": (
        "Trong tuần qua, kim ngạch xuất khẩu đạt 4 triệu USD. Trong 15 ngày đầu tháng 9, kim ngạch"
        " nhập khẩu đạt 3 triệu USD.",
        [],
    ),
    "what_is_said_of_the_past_in_general_dates_nothing": (
        "Thời gian qua, sản xuất gặp khó khăn; tháng 8, kim ngạch xuất khẩu đạt 30 triệu USD.",
        ["exports 2023-08 2023-08"],
    ),
    "quarters_since_january_are_their_months": (
        "Kim ngạch xuất khẩu 3 quý đầu năm đạt 400 triệu USD.",
        ["exports 2023-01 2023-09"],
    ),
    "years_until_now_end_with_the_report": (
        "Từ năm 2021 đến nay, toàn tỉnh thu hút 12 dự án FDI.",
        ["fdi_projects 2021-01 2023-09"],
    ),
    "the_month_before_may_open_a_sentence": (
        "Tháng trước, kim ngạch xuất khẩu đạt 30 triệu USD; tháng này đạt 35 triệu USD.",
        ["exports 2023-08 2023-08", "exports 2023-09 2023-09"],
    ),
    "a_stock_on_a_date_is_that_month": (
        "Tính đến ngày 20/9/2023, toàn tỉnh có 61 dự án FDI, vốn đăng ký 900 triệu USD.",
        ["fdi_projects 2023-09 2023-09", "fdi_capital 2023-09 2023-09"],
    ),
    "new_projects_since_january_are_a_flow": (
        "Tính đến ngày 20/9/2023, cấp mới 7 dự án FDI.",
        ["fdi_projects 2023-01 2023-09"],
    ),
    "a_window_over_a_year_is_the_year": (
        "Từ ngày 15/12/2021 đến ngày 14/12/2022, xảy ra 90 vụ tai nạn giao thông.",
        ["traffic_accidents 2022-01 2022-12"],
    ),
    "a_window_of_whole_months_is_those_months": (
        "Từ ngày 01/7 đến ngày 31/8/2023, xảy ra 12 vụ tai nạn giao thông.",
        ["traffic_accidents 2023-07 2023-08"],
    ),
    "a_period_behind_the_name": (
        "Có 500 doanh nghiệp thành lập mới trong 9 tháng.",
        ["enterprises_new 2023-01 2023-09"],
    ),
    "a_sentence_without_figures_frames_its_paragraph": (
        "Qua 9 tháng đầu năm, kinh tế của tỉnh tăng khá. Kim ngạch xuất khẩu đạt 400 triệu USD.",
        ["exports 2023-01 2023-09"],
    ),
    "a_sentence_that_goes_on_keeps_the_period": (
        "Lũy kế 9 tháng có 700 doanh nghiệp thành lập mới. Bên cạnh đó, có 60 doanh nghiệp giải"
        " thể.",
        ["enterprises_new 2023-01 2023-09", "enterprises_dissolved 2023-01 2023-09"],
    ),
    "a_bare_year_is_no_figure": (
        "Năng suất lúa mùa 2023 đạt 55 tạ/ha.",
        ["crop_yield 2023-09 2023-09"],
    ),
}


@pytest.mark.parametrize("name", PERIODS)
def test_period(name: str) -> None:
    sentence, expected = PERIODS[name]
    assert periods(sentence) == expected


def test_the_bases_of_the_first_item_hold_for_its_list() -> None:
    found = read(
        "Chỉ số sản xuất công nghiệp tháng 9 tăng 1% so với tháng trước. Trong đó:",
        item("Khai khoáng giảm 2% so với tháng trước, tăng 9% so với cùng kỳ;"),
        item("Sản xuất và phân phối điện tăng 4% và giảm 11%."),
        header=CA_MAU,
    )
    assert said(found, "sector")[1:] == [
        "vsic:B mom_pct -2 percent",
        "vsic:B yoy_pct 9 percent",
        "vsic:D mom_pct 4 percent",
        "vsic:D yoy_pct -11 percent",
    ]


def test_a_footnote_takes_up_the_topic_that_its_place_names() -> None:
    document = with_footnote(
        "Thủy sản phát triển ổn định^1.", "Thu hoạch được 5.245 tấn, tăng 4% so với cùng kỳ."
    )
    found = [line.split() for line in said(extract(document, "report"), "indicator")]
    assert [line[:3] for line in found] == [
        ["aquatic_output", "level", "5245"],
        ["aquatic_output", "yoy_pct", "4"],
    ]


BAC_NINH = "UBND TỈNH BẮC NINH\n\nBÁO CÁO\nTình hình kinh tế - xã hội tháng 9 năm 2025\n\n"
FORMER = {
    "a_province_merged_into_this_one_is_an_item": (
        "Giá trị sản xuất công nghiệp tháng 9 đạt 90 tỷ đồng, trong đó Bắc Giang (cũ) đạt 40 tỷ"
        " đồng, tăng 5%.",
        ["", "Bắc Giang", "Bắc Giang"],
    ),
    "one_of_the_same_name_as_the_new_one_is_an_item_too": (
        "Kim ngạch xuất khẩu tháng 9 đạt 90 triệu USD, tăng 4%; trong đó, Bắc Ninh (cũ) 50 triệu"
        " USD, tăng 5%; Bắc Giang (cũ) 40 triệu USD. Nhập khẩu đạt 30 triệu USD.",
        ["", "", "Bắc Ninh", "Bắc Ninh", "Bắc Giang", ""],
    ),
    "an_index_is_told_apart_by_them_as_well": (
        "IIP tháng 9 tăng 6%, trong đó khu vực Bắc Giang (cũ) tăng 9%, khu vực Bắc Ninh (cũ)"
        " tăng 3%.",
        ["", "Bắc Giang", "Bắc Ninh"],
    ),
    "its_score_and_its_rank_are_both_its_own": (
        "Chỉ số PCI năm 2024 của Bắc Giang (cũ) đạt 68 điểm, xếp thứ 10/63.",
        ["Bắc Giang", "Bắc Giang"],
    ),
    "one_merged_elsewhere_is_none": (
        "Giá trị sản xuất công nghiệp tháng 9 đạt 90 tỷ đồng, Hải Dương (cũ) đạt 40 tỷ đồng.",
        [""],
    ),
}


@pytest.mark.parametrize("name", FORMER)
def test_former_provinces(name: str) -> None:
    sentence, items = FORMER[name]
    found = read(sentence, header=BAC_NINH).observations
    assert found["item"].to_list() == items
    assert set(found["province_code"]) == {"24"}
