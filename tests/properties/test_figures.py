"""Whatever the figure and its print, a sentence says the same thing."""

from __future__ import annotations

from decimal import Decimal
from itertools import chain

from hypothesis import given, settings
from hypothesis import strategies as st

from ingestion.extraction import extract
from ingestion.language.numbers import NUMBER, parse_number
from tests.ingestion.extraction.helpers import KON_TUM, Part, read, said, with_footnote

SWAP = str.maketrans(",.", ".,")
few = settings(max_examples=60)


def styles(value: Decimal) -> list[str]:
    """Every way to print a number that leaves one reading only."""
    english = f"{value:,f}"
    decimals = f"{value:f}".partition(".")[2]
    printed = [english.translate(SWAP), f"{value:f}".translate(SWAP)]
    if english.count(",") > 1:
        printed.append(english)
    if 0 < len(decimals) < 3:
        printed.append(f"{value:f}")
    return printed


# Leading zeros and trailing decimals are as people print them: one to three places.
values = st.one_of(
    st.integers(1, 10**9).map(Decimal),
    *(st.decimals(Decimal("0.1"), 10**9, places=p) for p in (1, 2, 3)),
)
printed_values = values.flatmap(lambda v: st.tuples(st.just(v), st.sampled_from(styles(v))))
percents = st.decimals(Decimal("0.1"), 99, places=2).map(lambda p: f"{p:f}".replace(".", ","))


@given(printed_values)
def test_any_style_is_read_back(printed: tuple[Decimal, str]) -> None:
    value, text = printed
    found = NUMBER.search(f"đạt {text} tỷ")
    assert found is not None
    assert found.group() == text
    assert parse_number(text).value == value


@few
@given(printed_values, st.sampled_from(["đạt", "ước đạt", "đạt khoảng", "là"]))
def test_any_style_in_a_sentence_is_the_same_observation(
    printed: tuple[Decimal, str], verb: str
) -> None:
    value, text = printed
    found = read(f"Kim ngạch xuất khẩu tháng 5 {verb} {text} triệu USD, tăng 2%.")
    level = found.observations.row(0, named=True)
    assert (level["indicator"], level["measure"], level["unit"]) == ("exports", "level", "USD")
    assert level["value"] == value * 10**6
    assert level["raw_value"] == text


@few
@given(printed_values)
def test_the_span_leads_back_to_the_print(printed: tuple[Decimal, str]) -> None:
    sentence = f"Thu nội địa 5 tháng đạt {printed[1]} triệu đồng (bằng 41% dự toán)."
    for row in read(sentence).observations.iter_rows(named=True):
        assert (KON_TUM + sentence)[row["char_start"] : row["char_end"]] == row["raw_value"]


DISTRACTORS = (
    "Thực hiện Quyết định số 112/QĐ-UBND ngày 05/4/2024 của UBND tỉnh.",
    "Căn cứ Nghị quyết số 68-NQ/TW, kỳ họp thứ 18 đã bàn 3 nội dung.",
    "Huyện Đăk Hà có giá trị sản xuất công nghiệp đạt 15 tỷ đồng, tăng 4%.",
    "Công ty Sao Mai đạt sản lượng 15 tấn, tăng 4% so với tháng trước.",
    "Hội nghị ngày 20/5/2024 có 120 đại biểu dự.",
    "Liên hệ: 0260 386 2345.",
)
FACTS = (
    "Kim ngạch xuất khẩu tháng 5 ước đạt 45 triệu USD, tăng 3% so với tháng trước.",
    "Chỉ số sản xuất công nghiệp 5 tháng tăng 7,2% so với cùng kỳ.",
    "Thu nội địa 5 tháng đạt 900 tỷ đồng, đạt 41% dự toán.",
)


def everything(*parts: Part) -> list[str]:
    columns = ("province_code", "indicator", "sector", "item", "period_start", "period_end")
    return said(read(*parts), *columns, "status")


@few
@given(st.permutations(FACTS), st.lists(st.sampled_from(DISTRACTORS), min_size=4, max_size=4))
def test_noise_between_paragraphs_changes_nothing(facts: list[str], noise: list[str]) -> None:
    mixed = list(chain.from_iterable(zip(noise, facts, strict=False))) + noise[-1:]
    assert everything(*mixed) == everything(*facts)


@few
@given(st.permutations(FACTS), st.sampled_from(DISTRACTORS))
def test_noise_between_sentences_changes_nothing(facts: list[str], noise: str) -> None:
    assert everything(f" {noise} ".join(facts)) == everything(" ".join(facts))


@few
@given(
    st.sampled_from(
        [
            "(Báo cáo số 45/BC-SCT ngày 20/5/2024)",
            "(theo Quyết định số 12/QĐ-UBND)",
            "(kỳ họp thứ 18)",
        ]
    )
)
def test_a_reference_in_brackets_changes_nothing(bracket: str) -> None:
    plain = "Kim ngạch xuất khẩu tháng 5 đạt 45 triệu USD{}, tăng 3% so với tháng trước."
    assert everything(plain.format(f" {bracket}")) == everything(plain.format(""))


@few
@given(percents, st.sampled_from(["Theo số liệu điều tra.", "Xem Phụ lục 2.", "Tăng do mùa vụ."]))
def test_a_footnote_changes_nothing(percent: str, note: str) -> None:
    body = f"IIP tháng 5 tăng {percent}%^1 so với cùng kỳ."
    marked = extract(with_footnote(body, note), "report")
    assert said(marked, "indicator") == said(read(body.replace("^1", "")), "indicator")


SECTORS = (
    "ngành khai khoáng",
    "ngành chế biến, chế tạo",
    "sản xuất đồ uống",
    "ngành sản xuất và phân phối điện",
)


@few
@given(
    st.permutations(SECTORS),
    st.lists(percents, min_size=4, max_size=4, unique=True),
    st.sampled_from(["So với cùng kỳ, IIP tháng 5: {}.", "IIP tháng 5 so với tháng trước: {}."]),
)
def test_the_order_of_clauses_does_not_matter(
    sectors: list[str], changes: list[str], frame: str
) -> None:
    clauses = [f"{s} tăng {p}%" for s, p in zip(sectors, changes, strict=True)]
    forth = everything(frame.format("; ".join(clauses)))
    back = everything(frame.format("; ".join(reversed(clauses))))
    assert len(forth) == len(SECTORS)
    assert sorted(forth) == sorted(back)
