"""The trial's data over HTTP: offered while nothing has begun, cleared when asked to."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from aiohttp.test_utils import TestServer

from bot.settings import Settings
from bot.wiring import Product
from storage import migrate


@dataclass(frozen=True, slots=True)
class Page:
    """A client of the running product."""

    url: str
    http: aiohttp.ClientSession

    async def get(self, path: str) -> dict[str, Any]:
        async with self.http.get(f"{self.url}{path}") as reply:
            told: dict[str, Any] = await reply.json()
            return told

    async def does(self, want: str) -> tuple[int, dict[str, Any]]:
        async with self.http.post(f"{self.url}/web/trial", json={"do": want}) as reply:
            return reply.status, await reply.json()


@pytest_asyncio.fixture
async def page(tmp_path: Path) -> AsyncIterator[Page]:
    url = f"sqlite:///{tmp_path}/trial.db"
    await asyncio.to_thread(migrate, url)
    settings = Settings(_env_file=None, database_url=url)  # type: ignore[call-arg]  # pydantic-settings
    product = Product(settings)
    server = TestServer(product.app, host="127.0.0.1")
    await server.start_server()
    await product.start()
    async with aiohttp.ClientSession() as http:
        yield Page(str(server.make_url("/")).rstrip("/"), http)
    await server.close()
    await product.stop()


async def test_a_fresh_trial_is_empty_and_offers_the_demo(page: Page) -> None:
    assert (await page.get("/web/trial"))["empty"] is True
    assert (await page.get("/web/messages?as=yamada"))["messages"] == []


async def test_the_demo_is_there_at_once_and_only_once(page: Page) -> None:
    status, reply = await page.does("demo")
    assert status == 200
    assert reply["told"]["ja"].startswith("見本を入れました。")
    assert (await page.get("/web/trial"))["empty"] is False
    shown = (await page.get("/web/messages?as=yamada"))["messages"]
    assert any("42点" in str(message["view"]) for message in shown)
    _, again = await page.does("demo")
    assert "入れていません" in again["told"]["ja"]
    after = (await page.get("/web/messages?as=yamada"))["messages"]
    assert [(m["id"], m["at"]) for m in after] == [(m["id"], m["at"]) for m in shown]


async def test_begun_anew_it_is_empty_and_its_clock_is_right_again(page: Page) -> None:
    now = (await page.get("/web/clock"))["now"]
    await page.does("demo")
    async with page.http.post(f"{page.url}/web/clock", json={"seconds": 86400}) as moved:
        assert (await moved.json())["now"][:10] > now[:10]
    _, reply = await page.does("anew")
    assert "はじめからにしました" in reply["told"]["ja"]
    assert (await page.get("/web/trial"))["empty"] is True
    assert (await page.get("/web/messages?as=yamada"))["messages"] == []
    assert (await page.get("/web/clock"))["now"][:10] == now[:10]


async def test_open_pages_are_told_to_begin_anew(page: Page) -> None:
    async with page.http.get(f"{page.url}/web/stream?as=yamada") as stream:
        await asyncio.wait_for(stream.content.readuntil(b"\n\n"), 5)
        await page.does("demo")
        told = await asyncio.wait_for(stream.content.readuntil(b"\n\n"), 5)
        assert told.startswith(b"event: anew")


@pytest.mark.parametrize("want", ["", "all"])
async def test_nothing_else_can_be_asked_of_it(page: Page, want: str) -> None:
    status, reply = await page.does(want)
    assert status == 400
    assert "読み取れませんでした" in reply["fault"]["ja"]
