from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import dagster as dg
import pytest

from orchestration.definitions import definitions
from orchestration.pipeline import RunReport, prepare, run
from tests.warehouse import synthetic
from warehouse.home import CHECKOUT, Home
from warehouse.publish import Published

REPORT = CHECKOUT / "samples" / "reports" / "hung_yen_2025_01_sct.txt"
PROGRAM = b"MZ\x90\x00 no report in any form"
PICTURE = b"\x89PNG\r\n\x1a\n no report, only a picture of one"


@dataclass(frozen=True)
class Ran:
    home: Home
    files: tuple[Path, Path]
    report: RunReport


@pytest.fixture
def home(tmp_path: Path) -> Home:
    made = Home(tmp_path / "home")
    prepare(made)
    return made


@pytest.fixture(scope="session")
def a_report_and_a_picture(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("arrivals")
    picture = folder / "page_1.png"
    picture.write_bytes(PICTURE)
    return Path(shutil.copy(REPORT, folder)), picture


@pytest.fixture(scope="session")
def ran(tmp_path_factory: pytest.TempPathFactory, a_report_and_a_picture: tuple[Path, Path]) -> Ran:
    """One run from end to end, for all tests that look at what it left."""
    home = Home(tmp_path_factory.mktemp("ran"))
    return Ran(home, a_report_and_a_picture, run(home, a_report_and_a_picture))


@pytest.fixture(scope="session")
def defined(tmp_path_factory: pytest.TempPathFactory) -> tuple[Home, dg.Definitions]:
    home = Home(tmp_path_factory.mktemp("defined"))
    return home, definitions(home)


@pytest.fixture(scope="session")
def built_by_dbt(tmp_path_factory: pytest.TempPathFactory) -> tuple[Home, Published]:
    return synthetic.published(tmp_path_factory.getbasetemp())
