"""What things are called in Superset: identities that stay the same from import to import.

What does not belong here: the things themselves.
"""

from __future__ import annotations

import uuid

_NAMESPACE = uuid.UUID("8f6e2b1c-58a4-4c59-9a64-6b1f6b0d9a11")


def stable_uuid(*parts: str) -> str:
    """The identity of a thing, by its kind and names."""
    return str(uuid.uuid5(_NAMESPACE, "/".join(parts)))


def filter_id(dashboard: str, name: str) -> str:
    """What a filter of a dashboard is called."""
    return f"NATIVE_FILTER-{dashboard}-{name}"
