from __future__ import annotations

import json
from pathlib import Path

from tests.warehouse import synthetic
from tests.warehouse.conftest import handmade_build
from warehouse.home import Home
from warehouse.loading import load
from warehouse.manifest import MANIFEST_FILE
from warehouse.publish import publish
from warehouse.scope import scope_of


def published(home: Home) -> Home:
    synthetic.write_report(home, "may", "2024-05", [synthetic.percent("1")])
    publish(home, handmade_build(home, 1))
    return home


def test_the_first_build_does_all(home: Home) -> None:
    assert scope_of(home, load(home)) == {"*"}


def test_nothing_new_touches_no_province(home: Home) -> None:
    published(home)
    assert scope_of(home, load(home)) == set()


def test_a_report_touches_all_that_are_one_province_today(home: Home) -> None:
    published(home)
    # Bắc Giang (24) and Bắc Ninh (27) are Bắc Ninh (24) since July 2025.
    synthetic.write_report(home, "june", "2024-06", [synthetic.percent("1")])
    assert scope_of(home, load(home)) == {"24", "27"}


def test_the_country_and_unknown_codes_are_families_of_their_own(home: Home) -> None:
    published(home)
    figures = [synthetic.percent("1", province_code=code) for code in ("VN", "99")]
    synthetic.write_report(home, "june", "2024-06", figures, province_code=None)
    assert scope_of(home, load(home)) == {"VN", "99", ""}


def test_another_model_or_another_store_does_all(home: Home, tmp_path: Path) -> None:
    published(home)
    assert scope_of(home, load(home), tmp_path / "other project") == {"*"}
    home.loaded_file.unlink()
    assert scope_of(home, load(home)) == {"*"}


def test_reports_of_most_provinces_do_all(home: Home) -> None:
    published(home)
    codes = [f"{number:02}" for number in range(1, 97)]
    figures = [synthetic.percent("1", province_code=code) for code in codes]
    synthetic.write_report(home, "june", "2024-06", figures)
    assert scope_of(home, load(home)) == {"*"}


def test_a_version_from_before_stores_does_all(home: Home) -> None:
    published(home)
    path = home.current / MANIFEST_FILE
    known = json.loads(path.read_text(encoding="utf-8"))
    old = {key: known[key] for key in ("version", "created_at", "fingerprint", "row_counts")}
    path.write_text(json.dumps(old), encoding="utf-8")
    assert scope_of(home, load(home)) == {"*"}
