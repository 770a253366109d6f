"""A PostgreSQL server of its own for the tests, on a socket in a temporary folder."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from adbc_driver_manager.dbapi import Connection
from adbc_driver_postgresql import dbapi

_DEBIAN = Path("/usr/lib/postgresql")
# What a crash of the machine would lose is of no interest here.
_QUICK = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off"


@dataclass(frozen=True)
class Server:
    folder: Path

    def url(self, database: str = "postgres", user: str = "postgres") -> str:
        return f"postgresql://{user}@/{database}?host={self.folder}"

    def connect(self, user: str = "postgres") -> Connection:
        return dbapi.connect(self.url(user=user))

    def run(self, *statements: str) -> None:
        with dbapi.connect(self.url(), autocommit=True) as connection:
            for statement in statements:
                with connection.cursor() as cursor:
                    cursor.execute(statement)

    def ask(self, query: str) -> list[tuple[Any, ...]]:
        with self.connect() as connection:
            return asked(connection, query)


def asked(connection: Connection, query: str) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(query)
        return cursor.fetchall()


def programs() -> Path | None:
    """The folder of the server's programs; Debian keeps them off the search path."""
    found = shutil.which("initdb")
    places = [Path(found).parent] if found else sorted(_DEBIAN.glob("*/bin"))
    return places[-1] if places else None


@contextmanager
def running(binaries: Path) -> Iterator[Server]:
    """A new server, taken down at the end."""
    user = _unprivileged()
    # Not below pytest's folder, which another user may not enter; short, as sockets want it.
    folder = Path(tempfile.mkdtemp(prefix="khoso-pg-"))
    data = folder / "data"
    try:
        if user is not None:
            shutil.chown(folder, user)
        settings = f"-c listen_addresses='' -k {folder} {_QUICK}"
        _run(user, binaries / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8",
             "--no-locale", "--no-sync")  # fmt: skip
        _run(user, binaries / "pg_ctl", "-D", data, "-l", folder / "log", "-o", settings, "-w",
             "start")  # fmt: skip
        try:
            yield Server(folder)
        finally:
            _run(user, binaries / "pg_ctl", "-D", data, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _unprivileged() -> str | None:
    """Whom the server runs as: it refuses to be root's."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def _run(user: str | None, *words: object) -> None:
    subprocess.run(
        [str(word) for word in words],
        user=user,
        cwd="/",
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
