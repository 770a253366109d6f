"""Bytes are decoded where their encoding tells itself, else refused."""

from __future__ import annotations

import random
import struct
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingestion.encodings import decoded
from ingestion.language.text import nfc
from tests.ingestion.encodings.helpers import REPORT, encoded

FRENCH = """L'économie régionale a progressé au deuxième trimestre grâce à l'été ; la fréquentation
des cafés et des hôtels a été élevée. Là où le marché s'était arrêté, les prix ont baissé. La
société née à Sète a créé un pôle d'équipements agréés, à côté du théâtre."""
GERMAN = """Die Erträge der Käufer stiegen über die Länder hinweg; größere Mühlen führten höhere
Löhne ein, während die Prüfer ältere Schätzungen für ungültig erklärten."""


@pytest.mark.parametrize("charset", ["utf-16le", "utf-16be", "windows-1258", "tcvn3", "vni"])
def test_every_encoding_gives_the_same_text(charset: str) -> None:
    codec = {"utf-16le": "utf-16-le", "utf-16be": "utf-16-be"}.get(charset, charset)
    found = decoded(encoded(REPORT, codec))
    assert found is not None
    assert found.charset == charset
    assert nfc(found.text) == REPORT


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_unicode_is_never_taken_for_another_encoding(form: str) -> None:
    text = unicodedata.normalize(form, REPORT)  # type: ignore[arg-type]
    for content in (text.encode(), text.encode("utf-8-sig")):
        found = decoded(content)
        assert found is not None
        assert (found.text, found.charset) == (text, "utf-8")


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0\ufeff")))
def test_whatever_is_utf_8_is_read_as_utf_8(text: str) -> None:
    found = decoded(text.encode())
    assert found is not None
    assert (found.text, found.charset) == (text, "utf-8")


@pytest.mark.parametrize("text", [FRENCH, GERMAN])
@pytest.mark.parametrize("charset", ["latin-1", "cp1252", "utf-16-le"])
def test_other_languages_are_refused(text: str, charset: str) -> None:
    assert decoded(text.encode(charset)) is None


def test_bytes_that_are_no_text_are_refused() -> None:
    noise = random.Random(5)
    assert decoded(noise.randbytes(4000)) is None
    assert decoded(bytes(noise.choices(range(128, 256), k=4000))) is None
    assert decoded(struct.pack("<2000H", *noise.choices(range(128, 512), k=2000))) is None


def test_a_broken_utf_16_file_is_refused() -> None:
    assert decoded("Tháng 5".encode("utf-16") + b"\x00") is None


def test_too_few_words_tell_nothing() -> None:
    assert decoded(encoded("Báo cáo tháng", "tcvn3")) is None


def test_two_readings_of_equal_worth_are_refused() -> None:
    assert decoded("à là né thì thé".encode("latin-1")) is None
