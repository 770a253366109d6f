"""The notebooks run from top to bottom on samples, and show what they promise."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from orchestration.pipeline import run
from warehouse.access import connect
from warehouse.home import CHECKOUT, Home

FOLDER = CHECKOUT / "docs" / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
SAMPLES = CHECKOUT / "samples" / "reports"
READ = (
    "bac_giang_2024_05_skhdt.md",
    "bac_giang_2024_05_ubnd.docx",
    "hung_yen_2025_04_thong_ke.txt",
    "tay_ninh_2026_01_bang_so_lieu.xlsx",
    "tay_ninh_2026_01_thong_ke.docx",
    "tay_ninh_2026_02_bang_so_lieu.xlsx",
    "tay_ninh_2026_ke_hoach.md",
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    made = Home(tmp_path_factory.mktemp("notebooks"))
    run(made, [SAMPLES / name for name in READ])
    parquet = made.current.resolve() / "parquet"
    parquet.mkdir(exist_ok=True)
    with connect(made) as warehouse:
        for (table,) in warehouse.sql("SELECT table_name FROM duckdb_tables()").fetchall():
            warehouse.sql(f'FROM "{table}"').write_parquet(str(parquet / f"{table}.parquet"))
    return made


@pytest.fixture(scope="module", params=NOTEBOOKS, ids=lambda path: path.stem)
def executed(
    request: pytest.FixtureRequest, home: Home, tmp_path_factory: pytest.TempPathFactory
) -> nbformat.NotebookNode:
    notebook = nbformat.read(request.param, as_version=4)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KHOSO_HOME", str(home.root))
        patch.setenv("IPYTHONDIR", str(tmp_path_factory.mktemp("ipython")))
        resources = {"metadata": {"path": str(FOLDER)}}
        return NotebookClient(notebook, timeout=300, resources=resources).execute()


def answers(notebook: nbformat.NotebookNode) -> list[str]:
    """What each cell with code showed, as text; of a chart, that it is one."""
    shown = []
    for cell in notebook.cells:
        outputs = [output.get("data", {}) for output in cell.get("outputs", ())]
        shown += ["chart" if "image/png" in d else d["text/plain"] for d in outputs if d]
    return shown


def test_every_question_is_answered(executed: nbformat.NotebookNode) -> None:
    asked = [c for c in executed.cells if c.cell_type == "code"][1:]
    shown = answers(executed)
    assert len(shown) == len(asked) >= 5
    assert shown.count("chart") >= 3


def test_tables_speak_vietnamese_and_name_units_and_reports(
    executed: nbformat.NotebookNode,
) -> None:
    tables = "\n".join(text for text in answers(executed) if text != "chart")
    for words in ("tỉnh", "đơn vị", "báo cáo", "so với cùng kỳ", "tay_ninh_2026_02"):
        assert words in tables
    for code in ("yoy_pct", "percent", "retail_services"):
        assert code not in tables


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_is_kept_without_its_outputs(path: Path) -> None:
    cells = nbformat.read(path, as_version=4).cells
    assert not any(cell.get("outputs") or cell.get("execution_count") for cell in cells)
