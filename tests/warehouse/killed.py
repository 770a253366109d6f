"""A process that is killed in the middle of publishing.

A module of its own, because a new process imports it: what builds need would take seconds.
"""

from __future__ import annotations

import os
import signal
from multiprocessing import get_context
from pathlib import Path

from warehouse import publish as publishing
from warehouse.home import Home


def publish_until(home: Home, built: Path, step: str) -> None:
    """Publish in another process, which is killed when a step begins."""
    publisher = get_context("spawn").Process(target=_publish, args=(home, built, step))
    publisher.start()
    publisher.join()
    assert publisher.exitcode == -signal.SIGKILL


def _publish(home: Home, built: Path, step: str) -> None:
    setattr(publishing, step, lambda *_: os.kill(os.getpid(), signal.SIGKILL))
    publishing.publish(home, built)
