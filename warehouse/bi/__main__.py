"""Starts Superset on this machine: ``python -m warehouse.bi``.

What does not belong here: what Superset shows (``bundle``) and how it is set up (``setup``).
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
from pathlib import Path

from warehouse.access import NothingPublishedError, connect
from warehouse.bi.bundle import Bundle, make_bundle
from warehouse.bi.place import Place, keep_secrets
from warehouse.home import HOME_VARIABLE, Home

_CONFIG = Path(__file__).with_name("superset_config.py")
_LOOPBACK = "127.0.0.1"  # passwords travel unencrypted: for this machine only


def main() -> None:
    """Do what the command line asks for."""
    options = _options()
    place = Place(Home.resolve(options.home))
    try:
        if options.command == "passwords":
            _print_passwords(place)
        else:
            _start(place, options.port)
    except NothingPublishedError as error:
        sys.exit(f"khoso: {error}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m warehouse.bi", description=__doc__)
    parser.add_argument("command", nargs="?", choices=["start", "passwords"], default="start")
    parser.add_argument("--home", type=Path, help=f"where everything is kept ({HOME_VARIABLE})")
    parser.add_argument("--port", type=int, default=8088)
    return parser.parse_args()


def _print_passwords(place: Place) -> None:
    secrets = keep_secrets(place)
    print(f"admin   {secrets.admin}\nreader  {secrets.reader}")


def _start(place: Place, port: int) -> None:
    """Set up what changed, then become the server; Ctrl-C ends it."""
    with connect(place.home) as connection:
        bundle = make_bundle(connection, place.home)
    secrets = keep_secrets(place)
    os.environ |= {HOME_VARIABLE: str(place.home.root), "SUPERSET_CONFIG_PATH": str(_CONFIG)}
    _take_in(place, bundle)
    print(f"Superset: http://{_LOOPBACK}:{port}   user admin, password {secrets.admin}", flush=True)
    print("Others: python -m warehouse.bi passwords   Ctrl-C ends it", flush=True)
    serve = ["--bind", f"{_LOOPBACK}:{port}", "--workers", "2", "--threads", "4", "--preload"]
    quiet = ["--log-level", "warning", "--timeout", "120"]
    os.execv(
        sys.executable,
        [sys.executable, "-m", "gunicorn", *serve, *quiet, "superset.app:create_app()"],
    )


def _take_in(place: Place, bundle: Bundle) -> None:
    """Set Superset up, unless it has these very definitions already."""
    if place.imported.exists() and place.imported.read_text() == bundle.digest:
        return
    print("Setting up Superset (the first time about a minute) ...", flush=True)
    logging.disable(logging.INFO)
    from superset.app import create_app  # noqa: PLC0415 - slow, and mostly not needed

    with create_app().app_context():
        from warehouse.bi.setup import set_up  # noqa: PLC0415 - needs the application

        set_up(bundle, keep_secrets(place))
    place.imported.write_text(bundle.digest)


if __name__ == "__main__":
    main()
