"""Superset itself, driven as people do; where its environment is there (``make bi`` makes it)."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import pytest

from bench.browser import CHROMIUM
from bench.sessions import SUPERSET_PYTHON, free_port, wait_for
from tests.warehouse import synthetic
from tests.warehouse.bi.browser import open_dashboard, reading
from warehouse.bi.dashboards import NAMES
from warehouse.bi.place import Place, Secrets, keep_secrets
from warehouse.bi.texts import definitions
from warehouse.build import build_file
from warehouse.home import CHECKOUT, HOME_VARIABLE, Home
from warehouse.publish import publish

MISSING = [
    reason
    for reason, is_there in (
        ("the environment of Superset (make bi)", SUPERSET_PYTHON.exists()),
        ("chromium", CHROMIUM.exists()),
        ("playwright", importlib.util.find_spec("playwright") is not None),
    )
    if not is_there
]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")


@dataclass(frozen=True)
class Running:
    home: Home
    base: str
    secrets: Secrets
    process: subprocess.Popen[bytes]


@pytest.fixture(scope="module")
def superset(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    source, _ = synthetic.published(tmp_path_factory.getbasetemp())
    home = Home(tmp_path_factory.mktemp("superset"))
    publish(home, copied(home, source.current_file))
    write_evidence(Place(home).evidence)
    port = free_port()
    base = f"http://127.0.0.1:{port}"
    environment = os.environ | {HOME_VARIABLE: str(home.root)}
    process = subprocess.Popen(
        [str(SUPERSET_PYTHON), "-m", "warehouse.bi", "--port", str(port)],
        cwd=CHECKOUT,
        env=environment,
    )
    wait_for(base, process)
    yield Running(home, base, keep_secrets(Place(home)), process)
    process.send_signal(signal.SIGINT)
    assert process.wait(60) == 0


def write_evidence(folder: Path) -> None:
    """A page that, like those of evidence, has its script and picture in files beside it."""
    folder.mkdir()
    script = "document.querySelector('h1').append(' chạy')"
    (folder / "index.js").write_text(script, encoding="utf-8")
    page = '<meta charset="utf-8"><h1>Bằng chứng</h1><script defer src="index.js"></script>'
    (folder / "index.html").write_text(page, encoding="utf-8")


def copied(home: Home, file: Path) -> Path:
    """A private copy of a published file, as a build leaves one."""
    path = build_file(home)
    path.parent.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copyfile(file, path))


def charts_of(name: str) -> int:
    return sum(len(row["charts"]) for row in definitions("dashboards", f"{name}.yml")["rows"])


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_dashboard_shows_all_its_charts(superset: Running, language: str) -> None:
    with reading(superset.base, "reader", superset.secrets.reader) as page:
        answered = []
        page.on("response", lambda reply: answered.append((reply.url, reply.status)))
        for name in NAMES:
            slug = definitions("dashboards", f"{name}.yml")["slug"][language == "en"]
            page.goto(f"{superset.base}/language/{language}/{slug}")
            texts = open_dashboard(page, superset.base, slug, charts_of(name))
            assert len(texts) >= charts_of(name), name
            assert not [text for text in texts if re.search("error|Lỗi|trouble", text, re.I)], name
        # Superset would keep the colours of names in the dashboard, which a reader may not change.
        assert not [each for each in answered if each[1] >= 400 and "/colors" not in each[0]]
        assert all(url.startswith(superset.base) for url, _ in answered)


def test_a_figure_leads_to_its_evidence_for_those_who_are_logged_in(superset: Running) -> None:
    with reading(superset.base, "reader", superset.secrets.reader) as page:
        open_dashboard(page, superset.base, "tinh", charts_of("province"))
        link = page.locator("td a[href^='/evidence/reports/']").first.get_attribute("href")
        assert "#" in link
        page.goto(f"{superset.base}/evidence/")
        assert page.locator("h1").inner_text() == "Bằng chứng chạy"
    request = urllib.request.Request(f"{superset.base}/evidence/")
    with urllib.request.urlopen(request) as reply:
        assert "/login/" in reply.url


def test_from_a_bar_to_the_words_in_two_clicks(superset: Running) -> None:
    with reading(superset.base, "reader", superset.secrets.reader) as page:
        open_dashboard(page, superset.base, "chat-luong", charts_of("quality"))
        bars = page.locator("[data-test=dashboard-component-chart-holder]").filter(
            has_text="Mâu thuẫn theo chỉ tiêu"
        )
        place = bars.locator("canvas").first.bounding_box()
        middle = place["x"] + 0.5 * place["width"], place["y"] + 0.45 * place["height"]
        with page.expect_response("**/api/v1/chart/data**"):  # for the tables, by what was clicked
            page.mouse.click(*middle)
        with page.context.expect_page() as opened:
            page.locator("td a[href^='/evidence/reports/'][href*='#']").first.click()
        assert re.search(r"/evidence/reports/\w+\.html#.+", opened.value.url)


def asked(page: Any, base: str, sql: str) -> tuple[int, str]:
    """What SQL Lab answers."""
    token = page.request.get(f"{base}/api/v1/security/csrf_token/").json()["result"]
    databases = page.request.get(f"{base}/api/v1/database/").json()["result"]
    body = {
        "database_id": databases[0]["id"], "sql": sql, "schema": "main", "runAsync": False,
        "queryLimit": 10, "client_id": os.urandom(5).hex(),
    }  # fmt: skip
    reply = page.request.post(
        f"{base}/api/v1/sqllab/execute/",
        data=json.dumps(body),
        headers={"X-CSRFToken": token, "Content-Type": "application/json", "Referer": base},
    )
    return reply.status, reply.text()


def test_a_reader_asks_the_marts_and_neither_writes_nor_sees_files(superset: Running) -> None:
    with reading(superset.base, "reader", superset.secrets.reader) as page:
        status, text = asked(page, superset.base, "select count(*) as n from fct_observations")
        assert status == 200, text
        for sql in (
            "create table mine as select 1",
            "delete from fct_observations",
            "select * from read_csv('/etc/passwd')",
            "select * from read_text('/etc/passwd')",
            "attach '/tmp/other.duckdb'",
            "set enable_external_access = true",
        ):
            status, text = asked(page, superset.base, sql)
            assert status != 200, f"{sql}: {text}"
            assert "root:" not in text


def test_scripts_are_files_that_a_browser_keeps_whatever_the_cookie(superset: Running) -> None:
    with urllib.request.urlopen(f"{superset.base}/login/") as reply:
        scripts = re.findall(r'src="(/static/assets/[^"]+\.js)"', reply.read().decode())
    assert scripts
    for script in scripts:
        with urllib.request.urlopen(f"{superset.base}{script}") as reply:
            assert "immutable" in reply.headers["Cache-Control"]
            assert "Cookie" not in reply.headers.get("Vary", "")


def test_what_the_login_page_tells_of_itself_takes_no_session_from_who_logs_in(
    superset: Running,
) -> None:
    events = f"{superset.base}/superset/log/?explode=events"
    told = urllib.request.Request(events, data=b"events=[]")
    with urllib.request.urlopen(told) as reply:
        assert reply.status == 204
        assert "Set-Cookie" not in reply.headers


def test_who_is_not_logged_in_has_no_rights(superset: Running) -> None:
    for path in ("/api/v1/dashboard/1", "/api/v1/dataset/", "/api/v1/database/"):
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(f"{superset.base}{path}")
        assert refused.value.code in {401, 403, 404}, path


def test_who_was_shut_out_is_given_no_reply_that_was_kept(superset: Running) -> None:
    active = "update ab_user set active = ? where username = 'reader'"
    metadata = Place(superset.home).metadata
    with reading(superset.base, "reader", superset.secrets.reader) as page:
        asked = f"{superset.base}/api/v1/dashboard/tinh/charts"
        replies = [page.request.get(asked) for _ in range(2)]
        assert [reply.status for reply in replies] == [200, 200]
        assert replies[0].json() == replies[1].json()
        with sqlite3.connect(metadata) as database:
            database.execute(active, (False,))
        try:
            assert page.request.get(asked).status in {401, 403, 404}
        finally:
            with sqlite3.connect(metadata) as database:
                database.execute(active, (True,))


def test_a_new_version_shows_without_a_restart_also_where_answers_were_kept(
    superset: Running,
) -> None:
    with reading(superset.base, "reader", superset.secrets.reader) as page:
        charts = charts_of("quality")
        open_dashboard(page, superset.base, "chat-luong", charts)
        before = open_dashboard(page, superset.base, "chat-luong", charts)
        path = copied(superset.home, superset.home.current_file)
        with duckdb.connect(str(path)) as connection:
            connection.execute("update dim_report set observation_count = 4321 where true")
        publish(superset.home, path)
        after = open_dashboard(page, superset.base, "chat-luong", charts)
    assert len(before) == len(after)
    assert not any("4.321" in text for text in before)
    assert any("4.321" in text for text in after)
