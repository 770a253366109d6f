"""Whatever the province, the publisher and the month: the same sentence is the same figure."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from ingestion import vocabulary
from tests.ingestion.extraction.helpers import read

PUBLISHERS = {
    "soct": "UBND {full}\nSỞ CÔNG THƯƠNG",
    "ubnd": "ỦY BAN NHÂN DÂN {full}",
    "statistics_office": "CỤC THỐNG KÊ {full}",
}
SENTENCES = (
    "Chỉ số sản xuất công nghiệp tháng {m} ước tăng 6,1% so với cùng kỳ.",
    "So với cùng kỳ, chỉ số sản xuất công nghiệp tháng {m} ước tăng 6,1%.",
    "Tháng {m}, IIP toàn tỉnh ước tính tăng 6,1% so với cùng kỳ năm trước.",
)


def valid_in(year: int, month: int) -> list[vocabulary.Province]:
    day = f"{year}-{month:02d}-15"
    return [p for p in vocabulary.provinces() if p.valid_from <= day <= p.valid_to]


@st.composite
def reports(draw: st.DrawFn) -> tuple[vocabulary.Province, str, int, int, str]:
    year, month = draw(st.integers(2015, 2026)), draw(st.integers(1, 12))
    province = draw(st.sampled_from(valid_in(year, month)))
    publisher = draw(st.sampled_from(sorted(PUBLISHERS)))
    return province, publisher, year, month, draw(st.sampled_from(SENTENCES))


@settings(max_examples=150)
@given(reports())
def test_province_publisher_and_month_are_found(
    report: tuple[vocabulary.Province, str, int, int, str],
) -> None:
    province, publisher, year, month, sentence = report
    title = f"BÁO CÁO\nTình hình kinh tế - xã hội tháng {month} năm {year}\n\n"
    header = PUBLISHERS[publisher].format(full=f"TỈNH {province.name.upper()}") + "\n\n" + title
    found = read(sentence.format(m=month), header=header)
    assert found.facts.issuer_type == publisher
    row = found.observations.row(0, named=True)
    assert (row["province_code"], row["period_end"]) == (province.code, f"{year}-{month:02d}")
    assert (row["indicator"], row["measure"]) == ("iip", "yoy_pct")
    assert f"{row['value'].normalize():f}" == "6.1"
