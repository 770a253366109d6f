"""Links from one dashboard to another, with its filters set.

What does not belong here: links to evidence: the warehouse has them (``evidence_url``).
"""

from __future__ import annotations

from urllib.parse import quote

from warehouse.bi.identity import filter_id
from warehouse.bi.texts import Language, definitions, say

_COLUMN = "province_name"
_DASHBOARD, _FILTER = "province", "province"
PLACEHOLDER = "@"


def page_of_province(language: Language) -> str:
    """Address of the dashboard of a province; ``@`` stands for its name, percent-encoded."""
    slug = say(definitions("dashboards", f"{_DASHBOARD}.yml")["slug"], language)
    name = filter_id(_DASHBOARD, _FILTER)
    chosen = f"!('{PLACEHOLDER}')"
    state = (
        f"({name}:(extraFormData:(filters:!((col:{_COLUMN},op:IN,val:{chosen}))),"
        f"filterState:(label:'{PLACEHOLDER}',validateStatus:!f,value:{chosen}),id:{name},ownState:()))"
    )
    safe = quote(state, safe=f"(){PLACEHOLDER}:,!-_")
    return f"/superset/dashboard/{slug}/?native_filters={safe}"
