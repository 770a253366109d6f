"""A number that stands alone is what both other passes read."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PIL import Image

from ingestion.readers.ocr import rereading
from ingestion.readers.ocr.tesseract import Box, Seen


@pytest.mark.parametrize(
    ("passes", "expected"),
    [
        (("357,51", "357,51"), ("357,51", 0.0)),
        (("357,51", "351,51"), ("3x71", 0.9)),
        (("3:71", "3:71"), ("3x71", 0.9)),
    ],
    ids=["both agree", "they differ", "what they read is no number"],
)
def test_a_torn_number_is_put_right_by_passes_that_agree_and_stays_in_doubt(
    monkeypatch: pytest.MonkeyPatch, passes: tuple[str, str], expected: tuple[str, float]
) -> None:
    answers = iter(reading for text in passes for reading in ([text], []))

    def read_cuttings(cuttings: Sequence[Image.Image], allowed: str) -> list[str]:
        return next(answers)

    monkeypatch.setattr(rereading, "read_cuttings", read_cuttings)
    word = Seen("3x71", Box(10, 10, 90, 40), 0.9, 40, 20)
    (found,) = rereading.figures(Image.new("L", (100, 60), 255), [word])
    assert (found.text, found.confidence) == expected
