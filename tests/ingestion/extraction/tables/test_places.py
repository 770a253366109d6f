"""Tables whose rows are districts: the province's is their whole, and nothing else."""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.tables.conftest import Read
from tests.ingestion.extraction.tables.test_reading import MAY, reasons, told

NOT_OURS = "of a company or a place below the province"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Địa phương", "Vốn đầu tư thực hiện từ nguồn ngân sách nhà nước (tỷ đồng)"),
        ("", "Vốn đầu tư thực hiện từ nguồn ngân sách nhà nước phân theo huyện (tỷ đồng)"),
    ],
)
def test_rows_below_a_head_or_a_title_of_places_give_the_whole_only(
    read: Read, head: str, title: str
) -> None:
    found = read(
        [[head, "Tháng 5"], ["Toàn tỉnh", "120"], ["Lục Ngạn", "70"], ["Sơn Động", "50"]],
        above=title,
    )
    assert told(found) == [("total", MAY, "level", "120000000000", "VND")]
    assert NOT_OURS in reasons(found)


def test_the_whole_of_a_table_by_district_is_of_the_crop_in_its_title(read: Read) -> None:
    found = read(
        [["Địa phương", "Tháng 5"], ["TOÀN TỈNH", "520"], ["Lục Ngạn", "320"]],
        above="Diện tích lúa đông xuân phân theo huyện (ha)",
    )
    assert told(found) == [("lúa đông xuân", MAY, "level", "520", "ha")]


def test_a_proper_name_that_nothing_knows_is_no_part(read: Read) -> None:
    found = read(
        [["", "Tháng 5"], ["Cá", "20"], ["Lục Ngạn", "12"]],
        above="Sản lượng thủy sản (tấn)",
    )
    assert told(found) == [("Cá", MAY, "level", "20", "tonne")]
