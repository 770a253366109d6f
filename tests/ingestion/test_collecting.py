"""What pausing the search for circular garbage does, and why it may be paused."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from ingestion.collecting import uncollected
from ingestion.extraction import extract
from ingestion.readers import read_document

REPORT = Path(__file__).parents[2] / "samples" / "reports" / "hung_yen_2025_01_sct.txt"


def test_no_search_runs_while_the_work_is_done() -> None:
    with uncollected():
        during = gc.isenabled()

    assert (during, gc.isenabled()) == (False, True)


def test_work_that_fails_turns_the_search_on_again() -> None:
    with pytest.raises(ValueError, match="broken"), uncollected():
        raise ValueError("broken")

    assert gc.isenabled()


def test_a_search_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_reading_figures_leaves_no_circles_that_only_the_search_could_free() -> None:
    document = read_document(REPORT)
    extract(document, "first")  # what is kept for all documents is made now
    gc.collect()

    extract(document, "second")

    assert gc.collect() == 0
