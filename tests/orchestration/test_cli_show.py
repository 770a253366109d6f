from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from PIL import Image
from rich.console import Console

from orchestration import cli_output
from orchestration.pipeline import run
from tests.orchestration.conftest import REPORT
from tests.orchestration.test_cli import khoso
from warehouse.home import Home

SHOWN = {
    "pdf": "bac_giang_2024_05_sct.pdf",
    "docx": "hung_yen_2025_03_thong_ke.docx",
    "xlsx": "tay_ninh_2026_01_bang_so_lieu.xlsx",
    "txt": REPORT.name,
}


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Home:
    home = Home(tmp_path_factory.mktemp("shown"))
    run(home, [REPORT.parent / name for name in SHOWN.values()])
    return home


def figure(home: Home, reader: str, condition: str = "true") -> dict[str, Any]:
    query = f"""
        select * from fct_observations where file_name = '{SHOWN[reader]}' and {condition}
        order by char_start limit 1
    """
    (row,) = json.loads(khoso("sql", query, "--format", "json", home=home).stdout)
    found: dict[str, Any] = row
    return found


@pytest.mark.parametrize("reader", SHOWN)
def test_a_figure_is_told_with_its_place_and_its_words(published: Home, reader: str) -> None:
    told = figure(published, reader)
    result = khoso("show", told["observation_id"], home=published)
    assert result.exit_code == 0
    assert result.stderr == ""
    lines = result.stdout.splitlines()
    assert f"({told['indicator']})" in lines[0]
    assert f"{told['measure']} {told['value']} {told['unit']}" in lines[1]
    assert lines[2] == f"{told['file_name']}, {told['locator']}"
    assert f"«{told['raw_value']}»" in lines[4]


def test_names_are_told_in_vietnamese(published: Home) -> None:
    told = figure(published, "docx", "indicator = 'retail_services' and sector = 'total'")
    first = khoso("show", told["observation_id"], home=published).stdout.splitlines()[0]
    assert first.startswith("Hưng Yên · Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ")


def test_a_figure_of_a_table_is_told_by_its_row_and_its_head(published: Home) -> None:
    told = figure(published, "docx", "locator like 'table%' and raw_value = '881'")
    assert told["locator"] == "table 2, row 4, column 5"
    lines = khoso("show", told["observation_id"], home=published).stdout.splitlines()
    assert "| «881» |" in lines[4]
    assert lines[5] == f"quote: {told['quote']}"


def test_the_box_on_a_page_of_a_pdf_is_told(published: Home) -> None:
    told = figure(published, "pdf")
    place = khoso("show", told["observation_id"], home=published).stdout.splitlines()[2]
    assert place == f"{told['file_name']}, {told['locator']}"
    x0, top, x1, bottom = map(float, place.partition(", box ")[2].split(","))
    assert 0 < x0 < x1 < 596
    assert 0 < top < bottom < 842


def test_on_a_terminal_the_figure_stands_out_without_marks(
    published: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = figure(published, "txt")
    console = Console(force_terminal=True, record=True, soft_wrap=True, highlight=False)
    monkeypatch.setattr(cli_output, "out", console)
    khoso("show", told["observation_id"], home=published)
    assert f"\x1b[1;7m{told['raw_value']}\x1b[0m" in console.export_text(styles=True)


def test_a_pdf_gives_the_picture_of_its_page(published: Home, tmp_path: Path) -> None:
    told = figure(published, "pdf")
    result = khoso("show", told["observation_id"], "-o", tmp_path / "page.png", home=published)
    assert result.stdout.splitlines()[-1] == f"Written: {tmp_path / 'page.png'}"
    with Image.open(tmp_path / "page.png") as picture:
        assert picture.format == "PNG"
        assert (0, 114, 178) in {color for _, color in picture.getcolors(1 << 16) or []}


@pytest.mark.parametrize("reader", SHOWN)
def test_every_format_gives_a_web_page(published: Home, tmp_path: Path, reader: str) -> None:
    told = figure(published, reader)
    khoso("show", told["observation_id"], "-o", tmp_path / "page.html", home=published)
    root = lxml.html.parse(tmp_path / "page.html").getroot()
    assert [mark.text for mark in root.iter("mark")] == [told["raw_value"]]
    assert told["file_name"] in root.findtext(".//title")


def test_a_page_is_drawn_unmarked_where_the_box_is_not_known(
    published: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("orchestration.cli_show.box_in", lambda _: None)
    told = figure(published, "pdf")
    result = khoso("show", told["observation_id"], "-o", tmp_path / "page.png", home=published)
    assert result.exit_code == 0
    assert "not framed" in result.stderr
    with Image.open(tmp_path / "page.png") as picture:
        assert (0, 114, 178) not in {color for _, color in picture.getcolors(1 << 16) or []}


def test_the_beginning_of_an_id_is_enough(published: Home) -> None:
    told = figure(published, "docx")
    whole = khoso("show", told["observation_id"], home=published)
    assert khoso("show", told["observation_id"][:8].upper(), home=published).stdout == whole.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["0" * 24], "khoso sql"),
        (["abc"], "at least 6 characters"),
        (["{txt}", "-o", "page.png"], "has no pages to picture"),
        (["{pdf}", "-o", "page.jpg"], "end it in .png or .html"),
        (["{pdf}", "-o", "no_such_folder/page.png"], "create it first"),
    ],
)
def test_what_cannot_be_shown_is_wrong_usage(
    published: Home, arguments: list[str], said: str
) -> None:
    ids = {reader: figure(published, reader)["observation_id"] for reader in ("txt", "pdf")}
    result = khoso("show", *(a.format_map(ids) for a in arguments), home=published)
    assert result.exit_code == 2
    assert said in " ".join(result.stderr.split())


def test_a_beginning_that_several_ids_have_is_wrong_usage(
    published: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("orchestration.cli_show._SHORTEST_ID", 0)
    result = khoso("show", "", home=published)
    assert result.exit_code == 2
    assert "several ids begin with" in result.stderr


def test_a_report_that_was_read_anew_since_asks_for_a_run(published: Home) -> None:
    told = figure(published, "xlsx")
    text = published.texts / f"{told['doc_id']}.txt"
    before = text.read_text(encoding="utf-8")
    text.write_text(f" {before}", encoding="utf-8")
    changed = khoso("show", told["observation_id"], home=published)
    text.unlink()
    missing = khoso("show", told["observation_id"], home=published)
    text.write_text(before, encoding="utf-8")
    for result in (changed, missing):
        assert result.exit_code == 1
        assert "run `khoso run`" in result.stderr


def test_before_the_first_run_it_says_how_to_begin(home: Home) -> None:
    result = khoso("show", "0" * 24, home=home)
    assert result.exit_code == 1
    assert "run `khoso run`" in result.stderr
