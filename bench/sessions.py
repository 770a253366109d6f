"""Ways to read the published warehouse over and over, as programs of different kinds do.

Each opens sessions; a session answers the queries of one load of a dashboard.

What does not belong here: what is loaded, and when versions change (``readers``).
"""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import requests
from sqlalchemy import create_engine, text

from warehouse.bi.place import Place, keep_secrets
from warehouse.home import CHECKOUT, Home

Ask = Callable[[str, str], Any]  # a value of SQL, and the mart that it is of
Session = Callable[[], Any]

SUPERSET_PYTHON = CHECKOUT / ".venv-bi" / "bin" / "python"
_POOL = {"pool_size": 2, "max_overflow": 2, "pool_recycle": 1}
_PATIENCE_SECONDS = 900
_ONE_ANSWER = 120  # seconds


@contextmanager
def new(path: Path) -> Iterator[Session]:
    """A connection a load."""

    @contextmanager
    def session() -> Iterator[Ask]:
        with duckdb.connect(str(path), read_only=True) as connection:
            yield lambda value, mart: connection.execute(_query(value, mart)).fetchall()[0][0]

    yield session


@contextmanager
def held(path: Path) -> Iterator[Session]:
    """One connection from the first load to the last."""
    with duckdb.connect(str(path), read_only=True) as connection:

        @contextmanager
        def session() -> Iterator[Ask]:
            yield lambda value, mart: connection.execute(_query(value, mart)).fetchall()[0][0]

        yield session


@contextmanager
def pooled(path: Path) -> Iterator[Session]:
    """Connections of a pool that renews them each second, one a load."""
    engine = create_engine(f"duckdb:///{path}", connect_args={"read_only": True}, **_POOL)

    @contextmanager
    def session() -> Iterator[Ask]:
        with engine.connect() as connection:
            yield lambda value, mart: connection.execute(text(_query(value, mart))).scalar_one()

    try:
        yield session
    finally:
        engine.dispose()


def _query(value: str, mart: str) -> str:
    return f'SELECT {value} FROM "{mart}"'


@dataclass(frozen=True)
class Superset:
    """A running Superset: where, who reads there, and its datasets by the name of their mart."""

    base: str
    password: str
    datasets: Mapping[str, int]


@contextmanager
def serving(home: Home, marts: Sequence[str]) -> Iterator[Superset]:
    """Superset on the published warehouse of a home, with a dataset for each of some marts."""
    port = free_port()
    command = [str(SUPERSET_PYTHON), "-m", "warehouse.bi", "--home", str(home.root)]
    process = subprocess.Popen([*command, "--port", str(port)], cwd=CHECKOUT)
    try:
        base = f"http://127.0.0.1:{port}"
        wait_for(base, process)
        secrets = keep_secrets(Place(home))
        with _logged_in(base, "admin", secrets.admin) as web:
            datasets = {mart: _dataset(web, base, mart) for mart in marts}
        yield Superset(base, secrets.reader, datasets)
    finally:
        process.terminate()
        process.wait()


def free_port() -> int:
    """A port of this machine that nobody uses now."""
    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
        return int(opened.getsockname()[1])


def wait_for(base: str, process: subprocess.Popen[bytes]) -> None:
    """Wait until Superset answers.

    Raises:
        SystemExit: it ended instead, or takes too long.
    """
    until = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < until and process.poll() is None:
        try:
            requests.get(f"{base}/health", timeout=5)
        except requests.ConnectionError:
            time.sleep(0.5)
        else:
            return
    raise SystemExit("Superset did not start; its last lines say why")


@contextmanager
def _logged_in(base: str, user: str, password: str) -> Iterator[requests.Session]:
    """Somebody who may ask Superset's interface for programs."""
    with requests.Session() as web:
        login = {"username": user, "password": password, "provider": "db"}
        token = _posted(web, f"{base}/api/v1/security/login", login)["access_token"]
        web.headers.update({"Authorization": f"Bearer {token}", "Referer": base})
        csrf = web.get(f"{base}/api/v1/security/csrf_token/", timeout=_ONE_ANSWER).json()
        web.headers["X-CSRFToken"] = csrf["result"]
        yield web


def _dataset(web: requests.Session, base: str, mart: str) -> int:
    databases = web.get(f"{base}/api/v1/database/", timeout=_ONE_ANSWER).json()["result"]
    wanted = {"database": databases[0]["id"], "schema": "main", "table_name": mart}
    return int(_posted(web, f"{base}/api/v1/dataset/", wanted)["id"])


@contextmanager
def superset(server: Superset) -> Iterator[Session]:
    """Somebody who opens a page for each load, whose charts then ask for their data."""
    with _logged_in(server.base, "reader", server.password) as web:

        @contextmanager
        def session() -> Iterator[Ask]:
            page = {"Accept": "text/html"}
            web.get(f"{server.base}/superset/welcome/", headers=page, timeout=_ONE_ANSWER)
            yield lambda value, mart: _charted(web, server, value, mart)

        yield session


def _charted(web: requests.Session, server: Superset, value: str, mart: str) -> Any:
    """The one value of a chart."""
    metric = {"expressionType": "SQL", "sqlExpression": value, "label": "value"}
    context = {
        "datasource": {"id": server.datasets[mart], "type": "table"},
        "queries": [{"metrics": [metric], "columns": []}],
        "result_format": "json",
        "result_type": "full",
    }
    (answer,) = _posted(web, f"{server.base}/api/v1/chart/data", context)["result"]
    return answer["data"][0]["value"]


def _posted(web: requests.Session, address: str, body: Mapping[str, Any]) -> Any:
    reply = web.post(address, json=body, timeout=_ONE_ANSWER)
    if not reply.ok:
        raise RuntimeError(f"{address}: {reply.status_code} {reply.text[:300]}")
    return reply.json()
