from __future__ import annotations

import stat
from pathlib import Path

from warehouse.bi.place import Place, keep_secrets
from warehouse.home import Home


def test_secrets_are_made_once_and_only_their_owner_reads_them(tmp_path: Path) -> None:
    place = Place(Home(tmp_path / "home"))
    made = keep_secrets(place)
    assert keep_secrets(place) == made
    assert stat.S_IMODE(place.secrets.stat().st_mode) == 0o600
    assert stat.S_IMODE(place.root.stat().st_mode) == 0o700


def test_every_home_has_secrets_of_its_own(tmp_path: Path) -> None:
    one, other = (keep_secrets(Place(Home(tmp_path / name))) for name in ("one", "other"))
    assert len({one.key, one.admin, one.reader, other.key, other.admin, other.reader}) == 6
