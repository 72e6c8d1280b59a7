from collections.abc import Mapping

import aiohttp
import pytest

from tests.bot.web.trial import trial


async def status(path: str = "/", headers: Mapping[str, str] | None = None) -> int:
    async with (
        trial() as at,
        aiohttp.ClientSession() as client,
        client.get(at.url.rstrip("/") + path, headers=headers) as reply,
    ):
        return reply.status


@pytest.mark.parametrize("host", ["127.0.0.1:3978", "localhost:3978", "[::1]:3978", "127.0.0.1"])
async def test_a_loopback_host_is_answered(host: str) -> None:
    assert await status(headers={"Host": host}) == 200


@pytest.mark.parametrize(
    "host",
    ["example.com", "127.0.0.1.example.com", "192.168.0.7:3978", "localhost@example.com", "[", ""],
)
async def test_any_other_host_is_refused(host: str) -> None:
    assert await status(headers={"Host": host}) in {400, 403}


@pytest.mark.parametrize("origin", ["http://127.0.0.1:3978", "http://localhost:3978"])
async def test_a_loopback_origin_is_answered(origin: str) -> None:
    assert await status("/web/trial", {"Origin": origin}) == 200


@pytest.mark.parametrize(
    "origin", ["http://example.com", "https://127.0.0.1.example.com", "null", "file://"]
)
async def test_a_foreign_origin_is_refused(origin: str) -> None:
    assert await status("/web/trial", {"Origin": origin}) == 403


@pytest.mark.parametrize(
    "header",
    ["X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded", "Via", "X-Real-IP"],
)
@pytest.mark.parametrize("path", ["/", "/web/static/app.js", "/web/messages?as=yamada"])
async def test_what_came_through_a_proxy_is_refused(header: str, path: str) -> None:
    assert await status(path, {header: "127.0.0.1"}) == 403


async def test_a_form_of_another_site_cannot_post() -> None:
    async with trial() as at, aiohttp.ClientSession() as client:
        for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data"):
            headers = {"Content-Type": kind}
            async with client.post(f"{at.url}web/events", data="{}", headers=headers) as reply:
                assert reply.status == 415
        assert at.taken == []


async def test_no_script_may_run_but_the_pages_own() -> None:
    async with trial() as at, aiohttp.ClientSession() as client, client.get(at.url) as reply:
        policy = reply.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "script-src 'self';" in policy
        assert "unsafe" not in policy
        assert reply.headers["X-Content-Type-Options"] == "nosniff"
        text = await reply.text()
        assert "<script" in text
        assert "onclick" not in text


async def test_only_the_pages_files_are_served() -> None:
    assert await status("/web/static/style.css") == 200
    assert await status("/web/static/index.py") == 404
    assert await status("/web/static/..%2Fapp.py") == 404
