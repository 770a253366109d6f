"""Every code that a page may show has a name."""

from __future__ import annotations

import pytest
import yaml

from ingestion.observations import APPROXIMATIONS, MEASURES, PRICE_BASES, STATUSES
from warehouse.evidence.labels import LabelsError, label
from warehouse.evidence.pages import STATES
from warehouse.fingerprint import DBT_PROJECT

MARTS = DBT_PROJECT / "models" / "marts"


def accepted(table: str, column: str) -> list[str]:
    """The codes that the contract of a mart accepts."""
    models = [
        model
        for path in sorted(MARTS.glob("*.yml"))
        for model in yaml.safe_load(path.read_text(encoding="utf-8")).get("models", [])
        if model["name"] == table
    ]
    (found,) = (c for c in models[0]["columns"] if c["name"] == column)
    tests = (t["accepted_values"] for t in found["data_tests"] if "accepted_values" in t)
    return list(next(tests)["arguments"]["values"])


@pytest.mark.parametrize(
    ("area", "codes"),
    [
        ("measure", MEASURES),
        ("status", STATUSES),
        ("approx", APPROXIMATIONS),
        ("price_basis", PRICE_BASES),
        ("state", [*STATES, *accepted("fct_figures", "publication")]),
        ("figure_kind", accepted("fct_observations", "figure_kind")),
        ("period_kind", accepted("fct_observations", "period_kind")),
        ("vintage_kind", accepted("fct_vintages", "vintage_kind")),
        ("conflict_kind", accepted("fct_conflicts", "conflict_kind")),
        ("verdict", accepted("fct_reconciliation", "verdict")),
    ],
)
def test_codes_of_the_contract_have_labels(area: str, codes: list[str]) -> None:
    assert all(label(area, code) for code in codes if code)


def test_a_code_without_a_label_is_named_with_the_remedy() -> None:
    with pytest.raises(
        LabelsError, match=r"measure nothing has no label; add a line to labels\.csv"
    ):
        label("measure", "nothing")
