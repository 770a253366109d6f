"""Legacy fonts are told by their names."""

from __future__ import annotations

import pytest

from ingestion.encodings import Encoding, font_encoding
from ingestion.encodings.letters import FOLDER
from ingestion.vocabulary.files import read_table


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        (".VnTime", Encoding.TCVN3),
        (".vnarial", Encoding.TCVN3),
        (".VnArial Narrow", Encoding.TCVN3),
        ("ABCDEF+.VnTime,Bold", Encoding.TCVN3),
        (".VnTimeH", Encoding.TCVN3_CAPITALS),
        ("ABCDEF+.VnArialH-BoldItalic", Encoding.TCVN3_CAPITALS),
        (".VnArial NarrowH Bold", Encoding.TCVN3_CAPITALS),
        ("VNI-Times", Encoding.VNI),
        ("QWERTY+VNI-Helve,Bold", Encoding.VNI),
        ("Times New Roman", None),
        ("SVNI-Arial", None),
        ("", None),
    ],
)
def test_a_font_says_its_encoding(name: str, encoding: Encoding | None) -> None:
    assert font_encoding(name) is encoding


def test_every_row_matches_its_example_first() -> None:
    for row in read_table("fonts.csv", FOLDER):
        assert font_encoding(row["example"]) == row["encoding"]
