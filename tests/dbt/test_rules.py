"""The unit tests of the models: builds leave them out, since they test code and not data."""

from __future__ import annotations

from pathlib import Path

from tests.warehouse import synthetic
from warehouse.build import build


def test_every_rule_in_sql_holds(tmp_path: Path) -> None:
    home = synthetic.five_reports(tmp_path)
    with_rules = build(home, options=())
    without = build(home)
    assert with_rules.tests > without.tests + 80
