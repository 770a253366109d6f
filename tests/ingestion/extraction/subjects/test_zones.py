"""Industrial zones and clusters by number and area; the sentences are of our own wording."""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import read, said

MAY = "2024-05 2024-05"
YEARS = "UBND TỈNH KON TUM\n\nKẾ HOẠCH\nPhát triển công nghiệp giai đoạn 2021-2030\n\n"
RULES: dict[str, tuple[str, list[str]]] = {
    "zones_are_counted_by_what_becomes_of_them": (
        "Thành lập mới 7 cụm công nghiệp (CCN), mở rộng 02 CCN; đưa ra khỏi quy hoạch 03 CCN.",
        [
            f"industrial_clusters zone:NEW {MAY} level 7 unit",
            f"industrial_clusters zone:EXPANDED {MAY} level 2 unit",
            f"industrial_clusters zone:REMOVED {MAY} level 3 unit",
        ],
    ),
    "the_area_behind_two_kinds_is_that_of_both": (
        "Đã thành lập 4 KCN và mở rộng 2 KCN, với tổng diện tích 900 ha.",
        [
            f"industrial_zones zone:NEW {MAY} level 4 unit",
            f"industrial_zones zone:EXPANDED {MAY} level 2 unit",
            f"industrial_zone_area zone:NEW+EXPANDED {MAY} level 900 ha",
        ],
    ),
    "the_number_of_all_stands_behind_their_name": (
        "Tổng số CCN trên địa bàn tỉnh là 31 CCN, với tổng diện tích 1.200 ha.",
        [
            f"industrial_clusters total {MAY} level 31 unit",
            f"industrial_cluster_area total {MAY} level 1200 ha",
        ],
    ),
    "a_number_within_the_name_of_their_area_is_that_of_all": (
        "Toàn tỉnh có 31 CCN được thành lập, tổng diện tích 31 CCN là 1.200 ha.",
        [
            f"industrial_clusters total {MAY} level 31 unit",
            f"industrial_cluster_area total {MAY} level 1200 ha",
        ],
    ),
    "what_is_done_with_some_counts_none": ("Hỗ trợ hạ tầng cho 10 CCN và 3 KCN.", []),
    "all_that_there_are_are_counted_with_their_area": (
        "Toàn tỉnh hiện có 12 cụm công nghiệp, tổng diện tích 412 ha, trong đó 5 CCN đã thành lập.",
        [
            f"industrial_clusters total {MAY} level 12 unit",
            f"industrial_cluster_area total {MAY} level 412 ha",
        ],
    ),
    "zones_behind_clusters_are_counted_as_they_are": (
        "Trên địa bàn tỉnh có 43 CCN và 5 KCN.",
        [
            f"industrial_clusters total {MAY} level 43 unit",
            f"industrial_zones total {MAY} level 5 unit",
        ],
    ),
    "those_with_something_are_some": ("Hiện có 12 CCN có trạm xử lý nước thải.", []),
    "zones_are_no_clusters": (
        "Tổng số CCN là 31 CCN. Trong đó có thêm 05 KCN.",
        [f"industrial_clusters total {MAY} level 31 unit"],
    ),
}


@pytest.mark.parametrize(("sentence", "expected"), RULES.values(), ids=RULES.keys())
def test_zones(sentence: str, expected: list[str]) -> None:
    rows = read(sentence)
    assert said(rows, "indicator", "sector", "period_start", "period_end") == expected


def test_what_a_plan_adds_is_added_over_its_years() -> None:
    words = "Nâng tổng số KCN vào năm 2030 là 9 KCN. Thành lập mới 4 KCN, với diện tích 700 ha."
    assert said(read(words, header=YEARS), "indicator", "period_start", "period_end") == [
        "industrial_zones 2030-01 2030-12 level 9 unit",
        "industrial_zones 2021-01 2030-12 level 4 unit",
        "industrial_zone_area 2021-01 2030-12 level 700 ha",
    ]
