"""What holds for all tests: how fast a property is shown on a busy machine says nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests import postgres_server

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def postgres() -> Iterator[postgres_server.Server]:
    binaries = postgres_server.programs()
    if binaries is None:
        pytest.skip("no PostgreSQL server on this machine (Debian: postgresql)")
    with postgres_server.running(binaries) as server:
        yield server
