"""Which columns tell the rows of a mart apart, as the dbt project tests it.

What does not belong here: what other databases make of a key (``shapes``), and the one key that
names the same row in every version (``marts``): these here may be numbered anew.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

Key = tuple[str, ...]


def keys_of(manifest: Path) -> dict[str, tuple[Key, ...]]:
    """The keys of each model that has some, in the order of their columns' names.

    Args:
        manifest: the ``manifest.json`` that dbt wrote.

    Returns:
        Of each model the keys that the tests `unique` and `unique_combination` hold it to, the
        shortest first; only those without empty columns.
    """
    nodes = json.loads(manifest.read_text(encoding="utf-8"))["nodes"]
    found: dict[str, set[Key]] = {}
    for test in nodes.values():
        model, key = nodes.get(test.get("attached_node")), _key_of(test)
        if model is not None and key and _is_filled(model, key):
            found.setdefault(str(model["name"]), set()).add(key)
    return {name: tuple(sorted(keys, key=_plainest)) for name, keys in found.items()}


def _key_of(test: Mapping[str, Any]) -> Key:
    """The columns that a test wants to be unique; none where it tests something else."""
    kind = test.get("test_metadata") or {}
    arguments = kind.get("kwargs", {})
    if kind.get("name") == "unique":
        return (str(arguments["column_name"]),)
    if kind.get("name") == "unique_combination":
        return tuple(arguments["columns"])
    return ()


def _is_filled(model: Mapping[str, Any], key: Key) -> bool:
    """Whether no column of the key is ever empty."""
    columns = model["columns"]
    return all(
        any(rule["type"] == "not_null" for rule in columns[name]["constraints"])
        for name in key
        if name in columns
    )


def _plainest(key: Key) -> tuple[int, Key]:
    return len(key), key
