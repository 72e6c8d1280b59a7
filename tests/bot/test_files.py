"""A link brings one firm one file for a while; any other link is refused without a word."""

import base64
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.documents.writing import write_aside
from bot.files import Files
from bot.links import Links
from conversations.engine import Bar, Chart, Document, Home, Leaflet, Notice, Plain, Step
from conversations.ports import Address, Say
from storage import Database, migrate, outbox

NOW = datetime(2026, 11, 12, 3, tzinfo=UTC)
CHART = Chart("n", "t", "診断", (Bar("合計", 1, 2),), "alt", "C-1", "診断")
NOTE = Document("n", "t", "山田 花子\r\n.txt", "C-1", Plain("x"))


@dataclass
class Place:
    client: TestClient[web.Request, web.Application]
    links: Links
    database: Database
    now: datetime = NOW

    async def keep(self, delivery: str, step: Step) -> None:
        say = Say(delivery, Address("slack", "T1", user="U1"), step)
        await self.database.run(lambda c: outbox.add(c, [say], NOW))

    async def get(self, path: str) -> tuple[int, dict[str, str], bytes]:
        async with self.client.get(path) as reply:
            return reply.status, dict(reply.headers), await reply.read()


@pytest_asyncio.fixture
async def place(tmp_path: Path) -> AsyncIterator[Place]:
    url = f"sqlite:///{tmp_path}/files.db"
    migrate(url)
    database = Database(url)
    links = Links(database, "https://sme.example/", lambda: here.now)
    await links.load()
    app = web.Application()
    app.add_routes(Files(database, links, write_aside).routes())
    async with TestClient(TestServer(app)) as client:
        here = Place(client, links, database)
        yield here
    database.close()


async def test_a_picture_is_shown_and_nothing_of_it_may_run(place: Place) -> None:
    await place.keep("d-1", CHART)
    path = place.links.local("d-1", "C-1")
    assert place.links.link("d-1", "C-1") == f"https://sme.example{path}"
    status, headers, body = await place.get(path)
    assert (status, headers["Content-Type"], body[:4]) == (200, "image/png", b"\x89PNG")
    assert headers["Content-Disposition"].startswith("inline; ")
    assert headers["Cache-Control"] == "no-store"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in headers["Content-Security-Policy"]


async def test_a_file_is_kept_under_its_own_name_in_any_script(place: Place) -> None:
    await place.keep("d-1", NOTE)
    status, headers, body = await place.get(place.links.local("d-1", "C-1"))
    assert (status, body) == (200, b"x")
    named = headers["Content-Disposition"]
    assert named.startswith('attachment; filename="file.txt"; ')
    assert named.endswith("filename*=UTF-8''%E5%B1%B1%E7%94%B0%20%E8%8A%B1%E5%AD%90.txt")


async def test_a_home_shows_its_chart(place: Place) -> None:
    await place.keep("slack:T1:@U1/home", Home("n", "h", (), chart=CHART))
    status, headers, _ = await place.get(place.links.local("slack:T1:@U1/home", "C-1"))
    assert (status, headers["Content-Type"]) == (200, "image/png")


async def test_after_a_week_it_says_what_to_do(place: Place) -> None:
    await place.keep("d-1", CHART)
    path = place.links.local("d-1", "C-1")
    place.now = NOW + timedelta(days=7, seconds=-1)
    assert (await place.get(path))[0] == 200
    place.now = NOW + timedelta(days=7)
    status, headers, body = await place.get(path)
    assert status == 410
    assert "期限が過ぎました" in body.decode()
    assert "documents" in body.decode()
    assert headers["Cache-Control"] == "no-store"


def forged(path: str, **changes: str | int) -> str:
    """The token with its told part changed, under the signature it had."""
    head, _, token = path.rpartition("/")
    told, _, signature = token.partition(".")
    fields = json.loads(base64.urlsafe_b64decode(told + "=" * (-len(told) % 4)))
    for place, name in enumerate(("delivery", "company", "until")):
        fields[place] = changes.get(name, fields[place])
    again = json.dumps(fields, separators=(",", ":"), ensure_ascii=False).encode()
    return f"{head}/{base64.urlsafe_b64encode(again).rstrip(b'=').decode()}.{signature}"


async def test_whatever_is_wrong_is_refused_alike(place: Place) -> None:
    await place.keep("d-1", CHART)
    await place.keep("d-2", replace(CHART, company="C-2"))
    await place.keep("d-3", Notice("n", "t"))
    await place.keep("d-4", replace(NOTE, company="", content=Leaflet("t", ())))
    path = place.links.local("d-1", "C-1")
    assert (await place.get(forged(path)))[0] == 200  # the forger forges nothing: it is whole
    wrong = {
        "another delivery": forged(path, delivery="d-2"),
        "another firm": forged(path, company="C-2"),
        "no firm": forged(path, company=""),
        "longer": forged(path, until=2**31),
        "cut": path[:-1],
        "one more": f"{path}A",
        "other end": path[:-1] + ("A" if path[-1] != "A" else "B"),
        "no signature": path.partition(".")[0],
        "padded": f"{path}=",
        "spelt otherwise": path.replace(".", "=.", 1),
        "nothing": "/files/x",
        "half": "/files/A.",
        "japanese": "/files/あ.い",
        "long": f"/files/{'A' * 5000}",
        "signed for another firm": place.links.local("d-2", "C-1"),
        "signed for no firm": place.links.local("d-1", ""),
        "the secretariat's": place.links.local("d-4", "C-1"),
        "no such row": place.links.local("d-9", "C-1"),
        "not a file": place.links.local("d-3", ""),
    }
    for why, address in wrong.items():
        status, _, body = await place.get(address)
        assert (status, body) == (404, b"404\n"), why


async def test_every_character_of_a_token_counts(place: Place) -> None:
    await place.keep("d-1", CHART)
    token = place.links.local("d-1", "C-1").removeprefix("/files/")
    for at, was in enumerate(token):
        for other in (chr(ord(was) ^ 1), "A", "_"):
            changed = token[:at] + other + token[at + 1 :]
            assert (place.links.read(changed) is None) is (other != was), (at, other)


async def test_all_processes_share_one_secret_that_outlives_them(place: Place) -> None:
    other = Links(place.database, "", lambda: NOW)
    await other.load()
    token = place.links.local("d-1", "C-1").removeprefix("/files/")
    assert other.read(token) == place.links.read(token)
    assert other.link("d-1", "C-1") == ""


async def test_a_secret_of_another_installation_opens_nothing(place: Place, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/other.db"
    migrate(url)
    database = Database(url)
    elsewhere = Links(database, "", lambda: NOW)
    await elsewhere.load()
    token = elsewhere.local("d-1", "C-1").removeprefix("/files/")
    assert place.links.read(token) is None
    database.close()
