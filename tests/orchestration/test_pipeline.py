from __future__ import annotations

import os
from pathlib import Path

import pytest

from ingestion.store import Outcome, Store
from orchestration import pipeline
from orchestration.pipeline import (
    ArchivingError,
    NoReportsError,
    archive_files,
    extract_documents,
    run,
)
from tests.orchestration.conftest import REPORT, Ran
from warehouse.home import Home
from warehouse.keeping import SettingError


class Diary:
    def __init__(self) -> None:
        self.entries: list[str] = []

    def begin(self, stage: str, total: int) -> None:
        self.entries.append(f"{stage}: {total}")

    def advance(self, step: str) -> None:
        self.entries.append(step)


def test_a_run_publishes_what_it_read(ran: Ran) -> None:
    assert ran.report.rebuilt
    assert ran.report.new_files == 2
    assert ran.report.manifest.row_counts["dim_report"] == 1
    assert ran.report.manifest.row_counts["fct_observations"] > 0


def test_what_cannot_be_read_is_named_in_this_run_and_the_next(ran: Ran) -> None:
    again = run(ran.home, ran.files)
    for report in (ran.report, again):
        assert [note.file_name for note in report.put_aside] == ["page_1.png"]
        assert "scan the page anew" in report.put_aside[0].remedy


def test_a_second_run_has_nothing_to_do(ran: Ran, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "build", None)  # calling it would fail
    diary = Diary()
    again = run(ran.home, ran.files, diary)
    assert not again.rebuilt
    assert again.new_files == 0
    assert again.outcomes == ()
    assert diary.entries[-1] == "Reading: 0"


def test_without_any_file_the_landing_folder_is_named(home: Home) -> None:
    with pytest.raises(NoReportsError, match=str(home.landing)):
        run(home, [])


def test_a_setting_without_sense_is_refused_before_anything_is_read(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KHOSO_KEEP_VERSIONS", "many")
    with pytest.raises(SettingError, match="KHOSO_KEEP_VERSIONS"):
        run(home, [REPORT])
    assert not Store(home.root).archive.receipts()


def test_a_file_that_cannot_be_copied_is_named(home: Home, tmp_path: Path) -> None:
    gone = tmp_path / "gone.txt"
    with pytest.raises(ArchivingError, match=r"gone\.txt: cannot be copied \(No such file"):
        archive_files(home, [gone])


def test_a_fault_in_one_document_leaves_the_others_and_is_tried_again(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = tmp_path / "odd.txt"
    odd.write_text("odd")
    process = Store.process

    def stumble(self: Store, doc_id: str) -> Outcome:
        if self.archive.receipt(doc_id).file_name == "odd.txt":
            raise ZeroDivisionError("by zero")
        return process(self, doc_id)

    archive_files(home, [odd, REPORT])
    store = Store(home.root)
    monkeypatch.setattr(Store, "process", stumble)
    outcomes = {o.file_name: o for o in extract_documents(home, store.pending())}
    assert outcomes["odd.txt"].quarantined_reason == "ZeroDivisionError: by zero"
    assert outcomes[REPORT.name].observations > 0
    assert [store.archive.receipt(i).file_name for i in store.pending()] == ["odd.txt"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_named(home: Home, tmp_path: Path) -> None:
    closed = tmp_path / "closed.txt"
    closed.write_text("x")
    closed.chmod(0)
    with pytest.raises(ArchivingError, match="Permission denied"):
        archive_files(home, [closed])
