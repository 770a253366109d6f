"""However a list shares its words, its figures are those of the list that repeats them."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ingestion.extraction.helpers import read, said

COLUMNS = ("indicator", "sector", "item", "period_start", "period_end")
PARTS = ("khai khoáng", "chế biến, chế tạo", "dệt", "sản xuất trang phục", "sản xuất đồ uống")
PRODUCTS = ("nước đá", "bột giấy", "phân lân", "gạch nung", "tinh bột sắn")

few = settings(max_examples=60)
percents = st.decimals(1, 99, places=1).map(lambda p: f"{p:f}".replace(".", ","))
changes = st.lists(percents, min_size=4, max_size=4, unique=True)
verbs = st.sampled_from(["tăng", "giảm"])


def figures(sentence: str) -> list[str]:
    return said(read(sentence), *COLUMNS)


def listed(names: list[str], verb: str, numbers: list[str], between: str) -> str:
    clauses = [f"{name} {verb} {number}%" for name, number in zip(names, numbers, strict=False)]
    return between.join(" ".join(clause.split()) for clause in clauses)


@few
@given(st.permutations(PARTS), verbs, changes)
def test_parts_share_the_verb_of_the_first(names: list[str], verb: str, numbers: list[str]) -> None:
    head = "Chỉ số sản xuất công nghiệp 5 tháng tăng 4,4% so với cùng kỳ, trong đó: "
    whole = listed(names, verb, numbers, "; ")
    shared = f"{names[0]} {verb} {numbers[0]}%; " + listed(names[1:], "", numbers[1:], "; ")
    assert len(figures(head + whole + ".")) == len(numbers) + 1
    assert figures(head + shared + ".") == figures(head + whole + ".")


@few
@given(st.permutations(PRODUCTS), verbs, changes, st.sampled_from([", ", "; "]))
def test_a_list_takes_the_verb_of_its_head(
    names: list[str], verb: str, numbers: list[str], between: str
) -> None:
    head = f"Các sản phẩm {verb} so với cùng kỳ gồm: "
    whole, shared = (listed(names, said_verb, numbers, between) for said_verb in (verb, ""))
    assert len(figures(head + whole + ".")) == len(numbers)
    assert figures(head + shared + ".") == figures(head + whole + ".")


@few
@given(st.permutations(PARTS), verbs, changes)
def test_brackets_hold_the_change_of_the_words_before_them(
    names: list[str], verb: str, numbers: list[str]
) -> None:
    head = f"Chỉ số sản xuất công nghiệp tháng 5 {verb} so với tháng trước ở các ngành: "
    pairs = list(zip(names, numbers, strict=False))
    open_words = "; ".join(f"{name} {verb} {number}%" for name, number in pairs)
    bracketed = "; ".join(f"{name} ({verb} {number}%)" for name, number in pairs)
    assert figures(head + bracketed + ".") == figures(head + open_words + ".")
