from __future__ import annotations

import os

from orchestration import workers


def double_or_die(number: int) -> int:
    if number == 3:
        os._exit(1)
    return number * 2


def test_an_item_that_kills_its_process_costs_no_other_item() -> None:
    results = workers.each(double_or_die, range(10), on_crash=lambda number: -number)
    assert sorted(results) == [-3, 0, 2, 4, 8, 10, 12, 14, 16, 18]


def test_few_items_start_no_process() -> None:
    assert list(workers.each(lambda _: os.getpid(), range(2), on_crash=str)) == [os.getpid()] * 2
