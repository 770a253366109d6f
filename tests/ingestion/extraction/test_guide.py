"""The guide to the grammar says of every folder and of every module what it does."""

from __future__ import annotations

from pathlib import Path

import pytest

import ingestion.extraction

_FOLDER = Path(ingestion.extraction.__file__).parent
_GUIDE = Path(__file__).parents[3] / "docs" / "grammar.md"
_STAGES = sorted(
    path.parent.name for path in _FOLDER.glob("*/__init__.py") if path.parent.name != "tables"
)


@pytest.mark.parametrize("stage", _STAGES)
def test_the_guide_names_every_module_of_a_stage(stage: str) -> None:
    said = _GUIDE.read_text(encoding="utf-8").rsplit(f"** (`{stage}`)", 1)[1].split("\n**", 1)[0]
    modules = {path.stem for path in (_FOLDER / stage).glob("*.py")} - {"__init__"}
    assert {name for name in modules if f"- `{name}`: " not in said} == set()


def test_no_rule_stands_outside_a_stage() -> None:
    assert {path.stem for path in _FOLDER.glob("*.py")} == {"__init__"}
