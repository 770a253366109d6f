"""``khoso ui``: Dagster's pages, its daemon and the evidence pages, started and ended together.

What does not belong here: what they show (``definitions``).
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Annotated

import typer

from orchestration.cli_output import ExitCode, say, warn
from orchestration.dbt_manifest import ensure_manifest
from orchestration.evidence_links import ADDRESS_VARIABLE
from orchestration.pipeline import prepare
from warehouse.home import CHECKOUT, HOME_VARIABLE, Home

_TEMPLATE = Path(__file__).with_name("dagster.yaml")
_LOOPBACK = "127.0.0.1"  # the pages have no login: they are for this machine only
_LOCATION = ("-m", "orchestration.definitions", "-d", str(CHECKOUT))
_PATIENCE_SECONDS = 15
Port = Annotated[int, typer.Option("--port", "-p", min=1, max=65535, help="Port of the pages.")]
EvidencePort = Annotated[
    int,
    typer.Option("--evidence-port", min=1, max=65535, help="Port of the evidence pages."),
]


def ui_command(
    context: typer.Context, port: Port = 3000, evidence_port: EvidencePort = 3001
) -> None:
    """Show the line in Dagster, and watch the landing folder.

    Serves this machine only, the evidence pages too. Ctrl-C ends all of it.
    """
    home: Home = context.obj
    prepare(home)
    ensure_manifest(home)
    evidence = f"http://{_LOOPBACK}:{evidence_port}"
    environment = instance(home) | {ADDRESS_VARIABLE: evidence}
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    programs = [_start(command, environment) for command in _commands(home, port, evidence_port)]
    say(f"Dagster: http://{_LOOPBACK}:{port}   drop reports into {home.landing}   Ctrl-C ends it")
    say(f"Evidence: {evidence}   what `khoso evidence` wrote")
    try:
        _wait_for_first(programs)
    except KeyboardInterrupt:
        return
    finally:
        _end(programs)
    warn("a part of it ended by itself; its last lines above say why (is a port taken?)")
    raise typer.Exit(ExitCode.FAILED)


def instance(home: Home) -> dict[str, str]:
    """Set up Dagster's folder of a home; the environment for its programs."""
    home.dagster.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(_TEMPLATE, home.dagster / "dagster.yaml")
    _create_databases(home)
    return os.environ | {HOME_VARIABLE: str(home.root), "DAGSTER_HOME": str(home.dagster)}


def _create_databases(home: Home) -> None:
    """Make Dagster's databases now: two programs that make them at once can break them."""
    from dagster import DagsterInstance  # noqa: PLC0415 - slow, and only this command needs it

    DagsterInstance.from_config(str(home.dagster)).dispose()


def _commands(home: Home, port: int, evidence_port: int) -> list[list[str]]:
    binaries = Path(sys.executable).parent
    pages = [str(binaries / "dagster-webserver"), "-h", _LOOPBACK, "-p", str(port)]
    daemon = [str(binaries / "dagster-daemon"), "run"]
    home.evidence.mkdir(parents=True, exist_ok=True)
    server = [sys.executable, "-m", "http.server", str(evidence_port), "-b", _LOOPBACK]
    evidence = [*server, "-d", str(home.evidence)]
    return [[*pages, *_LOCATION], [*daemon, *_LOCATION], evidence]


def _start(command: list[str], environment: dict[str, str]) -> subprocess.Popen[bytes]:
    """In a session of its own, so that its children can be ended with it."""
    return subprocess.Popen(command, env=environment, start_new_session=True)


def _wait_for_first(programs: list[subprocess.Popen[bytes]]) -> None:
    while all(program.poll() is None for program in programs):
        time.sleep(0.2)


def _end(programs: list[subprocess.Popen[bytes]]) -> None:
    for program in programs:
        _signal(program, signal.SIGINT)
    for program in programs:
        try:
            program.wait(_PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            program.kill()
        _signal(program, signal.SIGKILL)


def _signal(program: subprocess.Popen[bytes], number: signal.Signals) -> None:
    """To the program and its children; some may be gone."""
    try:
        os.killpg(program.pid, number)
    except ProcessLookupError:
        return
