from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from warehouse.keeping import Keeping, SettingError
from warehouse.versions import version_name

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def version(hours_ago: float) -> str:
    return version_name(NOON - timedelta(hours=hours_ago), "abc")


def test_a_version_is_kept_for_hours_after_a_newer_one_took_its_place() -> None:
    # The one of a day ago was what readers saw until an hour ago.
    versions = [version(26), version(24), version(1), version(0)]
    kept_back = Keeping(hours=2, versions=1).superfluous(versions, NOON, in_use=())
    assert kept_back == [version(26)]
    later = Keeping(hours=2, versions=1).superfluous(versions, NOON + timedelta(hours=1), ())
    assert later == [version(26), version(24)]


def test_the_newest_are_kept_whatever_their_age() -> None:
    versions = [version(hours) for hours in (900, 800, 700, 600)]
    assert Keeping(hours=0, versions=3).superfluous(versions, NOON, ()) == [version(900)]


def test_what_is_in_use_is_never_superfluous() -> None:
    versions = [version(hours) for hours in (900, 800, 700)]
    spared = Keeping(hours=0, versions=0).superfluous(versions, NOON, {version(900), version(700)})
    assert spared == [version(800)]


def test_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Keeping.from_environment() == Keeping(hours=1, versions=5)
    monkeypatch.setenv("KHOSO_KEEP_HOURS", "0.5")
    monkeypatch.setenv("KHOSO_KEEP_VERSIONS", "2")
    assert Keeping.from_environment() == Keeping(hours=0.5, versions=2)


@pytest.mark.parametrize("wrong", ["a week", "-1", "nan"])
def test_a_setting_without_sense_is_named(monkeypatch: pytest.MonkeyPatch, wrong: str) -> None:
    monkeypatch.setenv("KHOSO_KEEP_HOURS", wrong)
    with pytest.raises(SettingError, match="KHOSO_KEEP_HOURS"):
        Keeping.from_environment()
