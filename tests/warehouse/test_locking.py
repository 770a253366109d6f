from __future__ import annotations

import pytest

from warehouse.home import Home
from warehouse.locking import WarehouseBusyError, writer_lock


def test_a_second_writer_is_told_who_holds_the_lock(home: Home) -> None:
    with (
        writer_lock(home),
        pytest.raises(WarehouseBusyError, match=r"writer\.lock"),
        writer_lock(home),
    ):
        pass


def test_a_writer_that_failed_leaves_no_lock(home: Home) -> None:
    with pytest.raises(RuntimeError, match="boom"), writer_lock(home):
        raise RuntimeError("boom")
    with writer_lock(home):
        assert home.work.is_dir()
