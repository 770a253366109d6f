from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from orchestration.landing import files_in, settled


@pytest.fixture
def folder_with_unfinished_files(tmp_path: Path) -> Path:
    (tmp_path / "2024").mkdir()
    (tmp_path / ".cache").mkdir()
    names = ["b.pdf", "2024/a.txt", "c.pdf.part", "d.CRDOWNLOAD", "~$e.docx", ".f", ".cache/g.txt"]
    for name in names:
        (tmp_path / name).write_text(name)
    return tmp_path


def test_unfinished_and_hidden_files_are_no_reports(folder_with_unfinished_files: Path) -> None:
    found = files_in([folder_with_unfinished_files])
    assert [path.name for path in found] == ["a.txt", "b.pdf"]


def test_a_file_named_outright_is_taken_whatever_its_name(
    folder_with_unfinished_files: Path,
) -> None:
    part = folder_with_unfinished_files / "c.pdf.part"
    assert files_in([part]) == [part]


def test_a_file_named_twice_comes_once(folder_with_unfinished_files: Path) -> None:
    file = folder_with_unfinished_files / "b.pdf"
    assert files_in([file, folder_with_unfinished_files]).count(file) == 1


def test_a_file_that_is_still_being_copied_has_to_wait(tmp_path: Path) -> None:
    growing, done = tmp_path / "growing.txt", tmp_path / "done.txt"
    for path in (growing, done):
        path.write_text("x")
    minute_ago = time.time() - 60
    os.utime(done, (minute_ago, minute_ago))
    assert settled([growing, done]) == [done]
