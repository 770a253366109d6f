"""What the dbt project says of each mart: what its rows belong to, and what tells them apart.

What does not belong here: what is done with it (``merging``, ``differences``).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from warehouse.home import Home


class UnknownKeyError(Exception):
    """A mart does not say which columns tell its rows apart; the message names it."""


@dataclass(frozen=True, slots=True)
class Mart:
    """What the project says of a mart.

    Attributes:
        key: the columns that tell its rows apart, in every version the same.
        partition: what its rows belong to; where that is a column, its name.
    """

    key: tuple[str, ...] = ()
    partition: str = ""


def dbt_manifest(home: Home) -> Path:
    """What dbt wrote about the project when it last ran."""
    return home.work / "target" / "manifest.json"


def meta_of(manifest: Path) -> dict[str, dict[str, Any]]:
    """What each mart declares under `meta`."""
    nodes = json.loads(manifest.read_text(encoding="utf-8"))["nodes"].values()
    marts = [n for n in nodes if n["resource_type"] == "model" and n["fqn"][1] == "marts"]
    return {str(node["name"]): node["config"]["meta"] for node in marts}


def marts_of(manifest: Path) -> dict[str, Mart]:
    """What each mart declares.

    Args:
        manifest: the ``manifest.json`` that dbt wrote.

    Raises:
        UnknownKeyError: a mart does not say what tells its rows apart.
    """
    marts = {
        name: Mart(tuple(meta.get("key", ())), str(meta.get("partition", "")))
        for name, meta in meta_of(manifest).items()
    }
    for name, mart in marts.items():
        if not mart.key:
            raise UnknownKeyError(f"mart {name} has no key; name its columns under `meta: key`")
    return marts
