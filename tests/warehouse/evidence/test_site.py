"""The folder of the site: whole files, only what changed, nothing that is gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from warehouse.evidence.site import Site, digest_of

PAGE = Path("reports") / "a.html"


@pytest.fixture
def site(tmp_path: Path) -> Site:
    made = Site(tmp_path)
    made.prepare()
    return made


def test_a_page_tells_what_it_was_made_of(site: Site) -> None:
    site.write(PAGE, "<!DOCTYPE html>\n<!-- abc123 -->\n<html lang=vi>")
    assert site.digests("reports") == {"a.html": "abc123"}


def test_what_is_the_same_is_not_written_again(site: Site) -> None:
    assert site.write(PAGE, "one")
    assert not site.write(PAGE, "one")
    assert site.write(PAGE, "two")
    assert (site.root / PAGE).read_text(encoding="utf-8") == "two"


def test_pages_that_are_gone_and_what_a_crash_left_are_removed(site: Site) -> None:
    for name in ("a.html", "b.html", ".incoming-c.html.7"):
        (site.root / "reports" / name).write_text("x", encoding="utf-8")
    assert site.keep_only("reports", {"a.html"}) == 1
    assert [path.name for path in (site.root / "reports").iterdir()] == ["a.html"]


def test_pictures_get_their_name_when_all_are_drawn(site: Site) -> None:
    folder = Path("pictures") / "a"
    with pytest.raises(OSError, match="no space"):
        _break_off(site, folder)
    assert list((site.root / "pictures").iterdir()) == []
    with site.drawing(folder) as empty:
        assert empty is not None
        (empty / "1.webp").write_bytes(b"whole")
    with site.drawing(folder) as drawn_before:
        assert drawn_before is None
    assert (site.root / folder / "1.webp").read_bytes() == b"whole"


def test_digests_differ_where_any_input_does() -> None:
    assert len({digest_of("a", "b"), digest_of("ab", ""), digest_of("a", "c")}) == 3


def _break_off(site: Site, folder: Path) -> None:
    with site.drawing(folder) as empty:
        assert empty is not None
        (empty / "1.webp").write_bytes(b"half")
        raise OSError("no space")
