"""Spreads work on documents over processes, and survives one that dies.

Processes, because the PDF library is not thread-safe; started afresh, because a forked child
inherits the locks of threads that it doesn't have.

What does not belong here: what is done to a document.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import TypeVar

WORKERS = 2
# Starting processes takes longer than reading this many documents.
_WORTH_A_POOL = 8

T = TypeVar("T")
R = TypeVar("R")


def each(task: Callable[[T], R], items: Sequence[T], on_crash: Callable[[T], R]) -> Iterator[R]:
    """Apply a task to every item, in the order in which results come.

    Args:
        task: a function of a module, so that another process can find it.
        items: what it is applied to.
        on_crash: the result for an item that takes its process down.
    """
    if len(items) < _WORTH_A_POOL:
        yield from map(task, items)
        return
    unfinished = set(range(len(items)))
    with _pool(WORKERS) as pool:
        waiting = {pool.submit(task, item): index for index, item in enumerate(items)}
        for future in as_completed(waiting):
            if not _was_lost(future):
                unfinished.discard(waiting[future])
                yield future.result()
    # A dead process fails every waiting item; alone in a process, the guilty one is known.
    for index in sorted(unfinished):
        yield _alone(task, items[index], on_crash)


def _alone(task: Callable[[T], R], item: T, on_crash: Callable[[T], R]) -> R:
    with _pool(1) as pool:
        future = pool.submit(task, item)
        return on_crash(item) if _was_lost(future) else future.result()


def _was_lost(future: Future[R]) -> bool:
    return isinstance(future.exception(), BrokenProcessPool)


def _pool(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"))
