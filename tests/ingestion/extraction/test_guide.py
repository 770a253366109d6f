"""The guide to the grammar says of every module what it does."""

from __future__ import annotations

from pathlib import Path

import ingestion.extraction

_GUIDE = Path(__file__).parents[3] / "docs" / "grammar.md"


def test_the_guide_names_every_module() -> None:
    folder = Path(ingestion.extraction.__file__).parent
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    said = _GUIDE.read_text(encoding="utf-8")
    assert {name for name in modules if f"- `{name}`: " not in said} == set()
