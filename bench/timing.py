"""How long work takes, by the processor's clock: what else the machine does counts little.

What does not belong here: what is measured (the scripts beside it).
"""

from __future__ import annotations

import time
from collections.abc import Callable


def milliseconds(work: Callable[[], object]) -> float:
    """Do some work once and return the milliseconds of the processor that it took."""
    started = time.process_time()
    work()
    return (time.process_time() - started) * 1000
