from __future__ import annotations

from ingestion import layouts
from tests.ingestion.extraction.helpers import with_footnote
from tests.ingestion.extraction.tables.conftest import document


def test_a_document_comes_back_as_it_was_read() -> None:
    noted = with_footnote("IIP tháng 5/2024^1 tăng 2,5%.", "Số sơ bộ.")
    ruled = document([["Nhóm", "%"], ["Gạo", "1,5"]], title="Bảng 1")
    assert layouts.load(layouts.dump(noted), noted.text) == noted
    assert layouts.load(layouts.dump(ruled), ruled.text) == ruled


def test_the_text_is_not_kept_twice() -> None:
    assert "sơ bộ" not in layouts.dump(with_footnote("IIP^1 tăng 2%.", "Số sơ bộ.")).decode()
