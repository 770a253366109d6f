"""One sentence states a figure once."""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import read, said


@pytest.mark.parametrize(
    "sentence",
    [
        "Chỉ số sản xuất công nghiệp tháng 5 tăng 5% so với cùng kỳ, chủ yếu do ngành điện, gấp 2,1"
        " lần so với cùng kỳ.",
        "Chỉ số sản xuất công nghiệp tháng 5 tăng 5% so với cùng kỳ (thấp hơn mức tăng 6,07% của"
        " những tỉnh lân cận).",
    ],
    ids=["a cause with a figure of its own", "a rate that it is compared with"],
)
def test_a_second_change_of_the_same_figure_is_of_something_else(sentence: str) -> None:
    found = read(sentence)
    assert said(found) == ["yoy_pct 5 percent"]
    assert found.unread_numbers == 1


def test_changes_on_two_bases_and_of_two_periods_stay() -> None:
    found = read(
        "Chỉ số sản xuất công nghiệp tháng 5 tăng 5% so với cùng kỳ, tăng 2% so với tháng trước;"
        " 5 tháng tăng 7% so với cùng kỳ (cùng kỳ tăng 3%)."
    )
    assert said(found) == [
        "yoy_pct 5 percent", "mom_pct 2 percent", "yoy_pct 7 percent", "yoy_pct 3 percent",
    ]  # fmt: skip


def test_a_level_may_be_stated_twice() -> None:
    found = read("Sản lượng dứa ước đạt 12.000 tấn; đã thu hoạch 3.350 tấn.")
    assert said(found) == ["level 12000 tonne", "level 3350 tonne"]


def test_a_second_level_of_the_same_figure_is_of_something_else() -> None:
    found = read("Toàn tỉnh hiện có 900 ha cây ăn quả; 450 ha cây lấy nguyên liệu cho nhà máy.")
    assert said(found, "item") == ["cây ăn quả level 900 ha"]


def test_two_authorities_may_each_set_a_plan() -> None:
    found = read(
        "Giải ngân vốn đầu tư công 5 tháng đạt 200 tỷ đồng. So với kế hoạch Thủ tướng Chính phủ"
        " giao (800 tỷ đồng), tỷ lệ giải ngân đạt 25%; so với kế hoạch HĐND tỉnh giao (1.000 tỷ"
        " đồng), đạt 20%."
    )
    assert {"level 800000000000 VND", "level 1000000000000 VND"} <= set(said(found))


def test_what_is_told_of_a_refused_figure_is_refused() -> None:
    found = read(
        "Tổng thu ngân sách nhà nước 5 tháng đạt 900 tỷ đồng, bằng 38% dự toán, trong đó thu ngân"
        " sách trên địa bàn đạt 400 tỷ đồng, bằng 41% dự toán trung ương giao và 40% dự toán tỉnh"
        " giao."
    )
    assert said(found) == ["level 900000000000 VND", "plan_pct 38 percent"]
