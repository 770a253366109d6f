"""Colours of charts, tiles and pages: told apart by colour-blind eyes, and in print.

The categorical colours are those of Okabe and Ito (yellow left out: too light on white).

What does not belong here: which chart uses which.
"""

from __future__ import annotations

from typing import Any

INK = "#1f2933"
ACCENT = "#0072b2"
FALL = ("#8c3b00", "#c8641b", "#efb17e")
LEVEL = "#eceff1"
RISE = ("#a6cbe6", "#4a93c7", "#0b5a94")

CATEGORICAL: dict[str, Any] = {
    "id": "khoSo",
    "label": "Kho Số",
    "description": "",
    "isDefault": True,
    "colors": [ACCENT, "#e69f00", "#009e73", "#d55e00", "#cc79a7", "#56b4e9", "#5b6770", "#7b4ea3"],
}
SINGLE: dict[str, Any] = {
    "id": "khoSoSingle",
    "label": "Kho Số 1",
    "description": "",
    "isDefault": False,
    "colors": [ACCENT],
}
SEQUENTIAL: dict[str, Any] = {
    "id": "khoSoSequential",
    "label": "Kho Số",
    "description": "",
    "isDiverging": False,
    "isDefault": True,
    "colors": [LEVEL, *RISE],
}
DIVERGING: dict[str, Any] = {
    "id": "khoSoDiverging",
    "label": "Kho Số ±",
    "description": "",
    "isDiverging": True,
    "isDefault": False,
    "colors": [*FALL, LEVEL, *RISE],
}
THEME: dict[str, Any] = {
    "algorithm": "default",
    "token": {
        "brandAppName": "Kho Số",
        "brandLogoAlt": "Kho Số",
        "brandLogoUrl": "/kho-so/logo.svg",
        "brandLogoHref": "/",
        "brandLogoHeight": "24px",
        "brandLogoMargin": "18px 0",
        "brandIconMaxWidth": 37,
        "colorPrimary": ACCENT,
        "colorLink": ACCENT,
        "colorText": INK,
        "fontFamily": "Inter, 'Noto Sans', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif",
        "fontFamilyCode": "'IBM Plex Mono', 'Noto Sans Mono', monospace",
        "fontUrls": [],
        "echartsOptionsOverrides": {"animation": False},  # nothing moves while it is read
        # Names on several lines beside bars do not lie on each other.
        "echartsOptionsOverridesByChartType": {
            "echarts_timeseries_bar": {"yAxis": {"axisLabel": {"lineHeight": 13}}}
        },
    },
}
