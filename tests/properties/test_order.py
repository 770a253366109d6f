"""Whatever stands between two paragraphs, each says what it says alone."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ingestion.extraction.helpers import read, said

COLUMNS = ("province_code", "indicator", "sector", "item", "period_start", "period_end")
PARAGRAPHS = (
    "Chỉ số sản xuất công nghiệp tháng 5 ước tăng 6,8% so với tháng trước; tính chung 5 tháng tăng"
    " 7,3% so với cùng kỳ, trong đó khai khoáng giảm 12,4%, chế biến, chế tạo tăng 7,6%.",
    "Giá trị sản xuất công nghiệp (giá so sánh 2010) 5 tháng đạt 11.620 tỷ đồng, tăng 7,1%.",
    "Một số sản phẩm chủ yếu 5 tháng tăng so với cùng kỳ: phân lân tăng 8,3%; giày dép tăng 14,7%.",
    "Về cơ cấu kinh tế: khu vực nông, lâm, thủy sản chiếm 34,5%; khu vực dịch vụ chiếm 41,3%.",
    "Sản lượng thủy sản tháng 5 đạt 9.870 tấn, trong đó sản lượng khai thác đạt 660 tấn.",
    "Kim ngạch xuất khẩu tháng 5 đạt 78,4 triệu USD, giảm 2,2% so với tháng trước.",
    "Xuất khẩu gạo 5 tháng đạt 24,1 triệu USD, tăng 31%.",
    "Doanh thu vận tải, kho bãi tháng 5 ước đạt 318 tỷ đồng, tăng 1,9% so với tháng trước.",
    "Thu nội địa 5 tháng đạt 3.021 tỷ đồng, đạt 51,9% dự toán.",
    "Trong tháng xảy ra 29 vụ tai nạn giao thông, làm chết 14 người, bị thương 21 người.",
)
ALONE = {words: said(read(words), *COLUMNS, "status", "price_basis") for words in PARAGRAPHS}


@settings(max_examples=40)
@given(st.permutations(PARAGRAPHS))
def test_the_order_of_paragraphs_does_not_matter(paragraphs: list[str]) -> None:
    together = said(read(*paragraphs), *COLUMNS, "status", "price_basis")

    assert together == [row for words in paragraphs for row in ALONE[words]]
    assert all(ALONE.values())
