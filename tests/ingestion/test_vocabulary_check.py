from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ingestion.vocabulary import files
from ingestion.vocabulary_check import Problem, check, row_counts

Edit = Callable[[str, str, str], None]


def forget() -> None:
    """Have everything that was read from the vocabulary read again."""
    ours = [module for name, module in sys.modules.items() if name.startswith("ingestion")]
    for module in ours:
        for thing in list(vars(module).values()):
            if hasattr(thing, "cache_clear"):
                thing.cache_clear()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the shipped vocabulary, which everything reads instead of it."""
    copy = Path(shutil.copytree(files.FOLDER, tmp_path / "vocabulary"))
    monkeypatch.setattr(files, "FOLDER", copy)
    forget()
    yield copy
    monkeypatch.undo()
    forget()


def append(folder: Path, file: str, row: str) -> int:
    """Add a row; return its line."""
    text = (folder / file).read_text(encoding="utf-8").rstrip("\n")
    (folder / file).write_text(f"{text}\n{row}\n", encoding="utf-8")
    return text.count("\n") + 2


def change(folder: Path, file: str, old: str, new: str) -> None:
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")


def the_only(problems: list[Problem]) -> Problem:
    assert len(problems) == 1, problems
    return problems[0]


def test_the_shipped_vocabulary_is_clean() -> None:
    assert [str(problem) for problem in check()] == []


def test_every_table_is_checked() -> None:
    tables = {path.name for path in files.FOLDER.glob("*.csv")}
    assert row_counts().keys() == tables
    assert all(row_counts().values())


ALIASES, SECTORS, UNITS = "indicator_aliases.csv", "sectors.csv", "units.csv"
INDICATORS, PHRASES, PROVINCES = "indicators.csv", "phrases.csv", "provinces.csv"
PERIODS, IGNORED = "period_patterns.csv", "ignored_patterns.csv"
FORMS = "document_forms.csv"
PROVINCE = (
    "VN01-209001,34,01,Hà Nội,Thành phố Hà Nội,Ha Noi City,Ha Noi,ha_noi,thành phố,N2,Đồng bằng,"
    "Delta,2090-01-01,,{successor},,,no,,,Hà Nội,"
)
MALFORMED = {
    "value missing": (ALIASES, "iip,total,,,", "", "is no value for alias"),
    "number malformed": (UNITS, "bó,nhiều,unit,", "nhiều", "is not what factor may hold"),
    "value unknown": (
        INDICATORS,
        "x_new,3,trade,X,X,VND,yes,,never,1,",
        "3",
        "is not what ring may hold",
    ),
    "category unknown": (PHRASES, "mood,glad,vui", "mood", "is not what category may hold"),
    "name without words": (ALIASES, "iip,total,%,,", "%", "is not what alias may hold"),
    "kind unknown": (PERIODS, "decade,,thập kỷ,thập kỷ", "decade", "is not what kind may hold"),
    "sign unknown": (ALIASES, "iip,total,chỉ số thử,2,", "2", "is not what sign may hold"),
    "key repeated": (UNITS, "TẤN,1000,tonne,", "tấn", "names the row of line"),
    "sum of one part": (
        "sums.csv",
        "exports,total,ownership:FDI",
        "ownership:FDI",
        "parts may hold",
    ),
    "cells too many": (ALIASES, "iip,total,thử, nghiệm,,,,,", "iip", "more cells than there are"),
}
DANGLING = {
    "indicator": (ALIASES, "nothing,total,chỉ số thử,,", "nothing", "is not in indicators.csv"),
    "indicator before": (ALIASES, "iip,same,chỉ số thử,,none", "none", "is not in indicators.csv"),
    "sector": (ALIASES, "iip,vsic:ZZ,chỉ số thử,,", "vsic:ZZ", "is not in sectors.csv"),
    "scheme of indicator": (
        ALIASES,
        "cpi,vsic:C,chỉ số thử,,",
        "vsic",
        "not in the sector_schemes of cpi",
    ),
    "scheme": (
        INDICATORS,
        "x_new,1,trade,X,X,VND,yes,planets,never,1,",
        "planets",
        "is not in sectors.csv",
    ),
    "unit of level": (
        INDICATORS,
        "x_new,1,trade,X,X,parsec,yes,,never,1,",
        "parsec",
        "is not in units.csv",
    ),
    "unit counted": (UNITS, "bó,1,unit,parsec", "parsec", "is not in the column unit"),
    "family": (ALIASES, "iip,total,chỉ số thử,,,,agri:ZZ", "agri:ZZ", "is not in sectors.csv"),
    "part": ("parts.csv", "budget,ZZ,thử,chi thử", "budget:ZZ", "is not in sectors.csv"),
    "parent": (SECTORS, "vsic,ZZ,2,YY,Thử,Test,,,,", "YY", "is not in scheme vsic"),
    "indicator of a sum": ("sums.csv", "nothing,same,exports|imports", "nothing", "indicators.csv"),
    "part of a sum": (
        "sums.csv",
        "exports,total,ownership:FDI|ownership:ZZ",
        "ownership:ZZ",
        "is not in sectors.csv",
    ),
    "scheme of a sum": (
        "sums.csv",
        "exports,total,ownership:FDI|vsic:C",
        "vsic",
        "not in the sector_schemes of exports",
    ),
    "successor": (PROVINCES, PROVINCE.format(successor="00"), "00", "is not in provinces.csv"),
}
PATTERNS = {
    "not compiled": (IGNORED, "code,,mã (số,mã số", "mã (số", "is no pattern"),
    "matches nothing": (IGNORED, "code,,(?:mã)?,mã", "(?:mã)?", "where nothing is printed"),
    "without group": (PERIODS, "month,,tháng này nhé,tháng này nhé", "tháng này nhé", "no group m"),
    "abbreviation not found": (
        "table_abbreviations.csv",
        "ABC,mã hiệu,MÃ HIỆU",
        "ABC",
        "is not found in its example",
    ),
    "form not compiled": (FORMS, "tasks,bare,việc (gì,VIỆC GÌ", "việc (gì", "is no pattern"),
    "form not found": (FORMS, "tasks,bare,việc gì,VIỆC KIA", "việc gì", "is not found in its"),
    "form of capitals": (FORMS, "tasks,bare,VIỆC,VIỆC", "VIỆC", "is not found in its example"),
    "forms of two letters": (FORMS, "tasks,folded,việc,VIỆC", "việc", "is for other letters"),
    "needs too much": (IGNORED, "code,mã hiệu,mã \\d{9},mã 127456789", "mã \\d{9}", "needs in"),
}
DEAD = {
    "alias by price basis": (
        ALIASES,
        "grdp,total,tổng giá hiện hành,,",
        "tổng giá hiện hành",
        "price_basis 'giá hiện hành'",
    ),
    "alias by comparison": (
        ALIASES,
        "grdp,total,hàng so với tháng trước,,",
        "hàng so với tháng trước",
        "comparison 'so với tháng trước'",
    ),
    "alias by period": (
        ALIASES,
        "exports,total,hàng xuất tháng 5,,",
        "hàng xuất tháng 5",
        "period 'tháng 5'",
    ),
    "alias by ignored": (ALIASES, "iip,total,chỉ số lớp 12,,", "chỉ số lớp 12", "ignored 'lớp 12'"),
    "sector by number": (
        SECTORS,
        "cpi,ZZ,1,,Thử,Test,vàng 99 tuổi,,,",
        "vàng 99 tuổi",
        "number '99'",
    ),
    "phrase by name": (PHRASES, "cause,other,xuất khẩu", "xuất khẩu", "name 'xuất khẩu'"),
    "phrase by phrase": (PHRASES, "cause,other,ước tính", "ước tính", "status 'ước tính'"),
    "unit by scale": (UNITS, "nghìn con,500,unit,", "nghìn con", "number '127 nghìn con'"),
    "unit by ignored": (UNITS, "mm,0.001,unit,", "mm", "ignored '127 mm'"),
    "scale by ignored": ("unit_scales.csv", "mm,1000", "mm", "ignored '127 mm'"),
    "pattern by pattern": (
        PERIODS,
        "quarter,,(?:tháng) (?P<q>[1-4]),tháng 3",
        "tháng 3",
        "period 'tháng 3'",
    ),
}
AMBIGUOUS = {
    "alias repeated": (
        ALIASES,
        "iip,total,Chỉ số sản xuất công-nghiệp,,",
        "Chỉ số sản xuất công-nghiệp",
        "for the same",
    ),
    "alias of two indicators": (
        ALIASES,
        "cpi,total,chỉ số sản xuất công nghiệp,,",
        "chỉ số sản xuất công nghiệp",
        "for iip, total",
    ),
    "alias of two sectors": (ALIASES, "exports,ownership:FDI,KNXK,,", "KNXK", "for exports, total"),
    "alias that differs by sign alone": (
        ALIASES,
        "trade_balance,total,xuất siêu,-1,",
        "xuất siêu",
        "is never chosen",
    ),
    "alias after the same": (
        ALIASES,
        "fdi_capital,total,tổng vốn,,fdi_projects",
        "tổng vốn",
        "for fdi_capital, same",
    ),
    "sector of one parent": (
        SECTORS,
        "retail,ZZ,2,GOODS,Thử,Test,ô tô con,,,",
        "ô tô con",
        "is never retail:ZZ: retail:G06",
    ),
    "sector of items": (
        SECTORS,
        "market,ZZ,1,,Thử,Test,Campuchia,,,",
        "Campuchia",
        "is never market:ZZ: market:KH",
    ),
}
REFUSED = {
    f"{stage}: {name}": case
    for stage, cases in {
        "malformed": MALFORMED,
        "dangling": DANGLING,
        "pattern": PATTERNS,
        "dead": DEAD,
        "ambiguous": AMBIGUOUS,
    }.items()
    for name, case in cases.items()
}


@pytest.mark.parametrize(("file", "row", "words", "wrong"), REFUSED.values(), ids=REFUSED)
def test_a_row_that_cannot_do_its_work_is_named(
    folder: Path, file: str, row: str, words: str, wrong: str
) -> None:
    line = append(folder, file, row)
    problem = the_only(check())
    assert (problem.file, problem.line, problem.words) == (file, line, words)
    assert wrong in problem.wrong
    assert problem.remedy


TOLD_APART = {
    "by the indicator before": (ALIASES, "imports,total,vốn đăng ký,,imports"),
    "by the unit": (ALIASES, "fdi_projects,total,nợ BHXH quá hạn,,"),
    "by the parent": (SECTORS, "retail,ZZ,2,SERVICES,Thử,Test,ô tô con,,,"),
    "by the scheme": (SECTORS, "tourism,ZZ,1,,Thử,Test,ô tô con,,,"),
    "by a label nobody prints": (SECTORS, "retail,ZZ,2,GOODS,Ô tô con (trên 99 chỗ),Test,,,,"),
}


@pytest.mark.parametrize(("file", "row"), TOLD_APART.values(), ids=TOLD_APART)
def test_what_can_be_told_apart_is_fine(folder: Path, file: str, row: str) -> None:
    append(folder, ALIASES, "insurance_debt,total,nợ BHXH quá hạn,,")
    append(folder, file, row)
    assert check() == []


def test_a_column_that_nothing_reads_is_named(folder: Path) -> None:
    change(folder, UNITS, "surface,factor,unit,also", "surface,factor,unit,too")
    assert [(p.line, p.words, p.wrong) for p in check() if p.line == 1] == [
        (1, "also", "is a column that is missing"),
        (1, "too", "is no column that anything reads"),
    ]


def test_a_problem_is_one_line_that_says_where_and_what_to_do(folder: Path) -> None:
    line = append(folder, UNITS, "bó,1,unit,parsec")
    assert str(the_only(check())) == (
        f"units.csv:{line}: 'parsec' is not in the column unit; correct it, or add it there"
    )
