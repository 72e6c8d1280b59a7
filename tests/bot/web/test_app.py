import asyncio
import json
import logging
import re
import uuid
from typing import Any

import aiohttp
import pytest

from conversations.engine import Json, Notice
from conversations.events import Envelope, Picked, Said
from conversations.ports import Outcome
from tests.bot.web.trial import Trial, question, trial

Body = dict[str, Any]


async def post(
    at: Trial, event: dict[str, Json], place: str = "dm", delivery: str | None = None
) -> tuple[int, Body]:
    body = {
        "as": "yamada",
        "place": place,
        "delivery": delivery or str(uuid.uuid4()),
        "locale": "ja",
        "event": event,
    }
    async with (
        aiohttp.ClientSession() as client,
        client.post(f"{at.url}web/events", json=body) as reply,
    ):
        return reply.status, await reply.json()


async def messages(at: Trial, user: str) -> list[Body]:
    async with (
        aiohttp.ClientSession() as client,
        client.get(f"{at.url}web/messages", params={"as": user}) as reply,
    ):
        assert reply.status == 200
        shown: list[Body] = (await reply.json())["messages"]
        return shown


async def test_a_press_is_a_turn_and_is_acknowledged_after_it() -> None:
    async with trial() as at:
        event: dict[str, Json] = {"kind": "picked", "block": "c-1:1:q11", "choice": "done"}
        assert await post(at, event) == (
            200,
            {"ok": True, "heard": True, "refused": "", "opens": None, "form": None},
        )
        assert [each.event for each in at.taken] == [Picked("c-1", 1, "q11", "done")]


async def test_what_was_refused_is_told_in_the_answer() -> None:
    async with trial() as at:
        at.answers.append(lambda _: Outcome("did", refused="数として読み取れませんでした。"))
        _, body = await post(at, {"kind": "said", "text": "たくさん"})
        assert body["refused"] == "数として読み取れませんでした。"


async def test_the_form_that_a_turn_opens_is_named() -> None:
    async with trial() as at:
        at.answers.append(lambda _: Outcome("did", opens=question(4, typed=True)))
        _, body = await post(
            at, {"kind": "pressed", "action": "conversation.change", "argument": ""}
        )
        assert body["opens"] == "c-1:4:q11"


async def test_channel_talk_opens_no_turn() -> None:
    async with trial() as at:
        status, body = await post(at, {"kind": "said", "text": "おはよう"}, "general-yamada")
        assert (status, body) == (200, {"ok": True, "heard": False})
        assert at.taken == []


async def test_a_turn_that_was_not_kept_is_told_in_three_sentences_with_a_number(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def stop(envelope: Envelope) -> Outcome:
        raise RuntimeError(envelope.event)

    async with trial() as at:
        at.answers.append(stop)
        with caplog.at_level(logging.ERROR):
            status, body = await post(at, {"kind": "said", "text": "山田の秘密"})
    assert (status, body["ok"]) == (503, False)
    text = body["fault"]["ja"]
    number = re.search(r"受付番号 ([2-9A-HJ-NP-Z]{5}) ", text)
    assert number is not None
    assert number[1] in body["fault"]["en"]
    assert number[1] in caplog.text
    assert "山田の秘密" not in caplog.text
    assert not re.search("エラー|不正|無効|失敗|Exception", text)


async def test_a_body_that_cannot_be_read_changes_nothing() -> None:
    async with trial() as at, aiohttp.ClientSession() as client:
        for data in ("", "[]", "{", '{"as":"yamada"}', "\udcff"):
            raw = data.encode("utf-8", "surrogateescape")
            headers = {"Content-Type": "application/json"}
            async with client.post(f"{at.url}web/events", data=raw, headers=headers) as reply:
                assert reply.status == 400
                assert "もう一度" in (await reply.json())["fault"]["ja"]
        assert at.taken == []


async def test_each_person_reads_their_own_places() -> None:
    async with trial() as at:
        await at.say(Notice("", "山田さんへ"), "yamada")
        await at.say(Notice("", "二社へ"), "", channel="partners")
        await at.say(Notice("", "山田さんだけへ"), "yamada", channel="partners")
        seen = {
            user: [(m["place"], m["view"]["text"], m["only_you"]) for m in await messages(at, user)]
            for user in ("yamada", "takahashi", "sato")
        }
    shared = ("partners", "二社へ", False)
    assert seen == {
        "yamada": [("dm", "山田さんへ", False), shared, ("partners", "山田さんだけへ", True)],
        "takahashi": [shared],
        "sato": [],
    }


async def test_nobody_else_can_be_read() -> None:
    async with trial() as at, aiohttp.ClientSession() as client:
        for path in ("web/messages", "web/stream"):
            async with client.get(f"{at.url}{path}?as=nobody") as reply:
                assert reply.status == 404


async def events(reply: aiohttp.ClientResponse, number: int) -> list[tuple[str, Body]]:
    """The next server-sent events of a stream."""
    read = []
    for _ in range(number):
        lines = (await reply.content.readuntil(b"\n\n")).decode().strip().split("\n")
        read.append((lines[0].removeprefix("event: "), json.loads(lines[1].removeprefix("data: "))))
    return read


async def test_a_stream_begins_with_what_stands_and_goes_on_with_what_comes() -> None:
    async with trial() as at, aiohttp.ClientSession() as client:
        stands = await at.say(question())
        async with client.get(f"{at.url}web/stream?as=yamada") as reply:
            ((kind, present),) = await events(reply, 1)
            assert (kind, present["now"]) == ("present", "2026-11-23T10:00:00")
            assert [m["id"] for m in present["messages"]] == [stands.message]
            await at.say(Notice("", "次"), replaces=stands)
            await at.say(Notice("", "佐藤さんへ"), "sato")
            (kind, came), arrived, elsewhere = await events(reply, 3)
    assert (kind, came["id"], came["view"]["text"]) == ("message", stands.message, "次")
    assert arrived == ("arrived", {"people": ["yamada"], "now": "2026-11-23T10:00:00"})
    assert elsewhere == ("arrived", {"people": ["sato"], "now": "2026-11-23T10:00:00"})


async def test_open_streams_do_not_hold_the_process_up() -> None:
    async with trial() as at, aiohttp.ClientSession() as client:
        reply = await client.get(f"{at.url}web/stream?as=yamada")
        await events(reply, 1)
        at.messenger.close()
        assert await asyncio.wait_for(reply.content.read(), 5) == b""


async def move(at: Trial, body: Json) -> tuple[int, Body]:
    async with (
        aiohttp.ClientSession() as client,
        client.post(f"{at.url}web/clock", json=body) as reply,
    ):
        return reply.status, await reply.json()


async def test_the_clock_goes_forward_by_what_is_asked() -> None:
    async with trial() as at:
        assert await move(at, {"seconds": 86_400}) == (
            200,
            {"moved": True, "now": "2026-11-24T10:00:00"},
        )
        await post(at, {"kind": "said", "text": "はい"})
        assert at.taken[0].event == Said("はい")
        assert at.taken[0].now == at.clock.now()


async def test_the_clock_goes_to_the_next_notice_that_waits() -> None:
    async with trial() as at:
        assert (await move(at, {"to": "next"}))[1]["moved"] is False
        at.board.due = at.clock.now().replace(hour=7, minute=30)
        assert (await move(at, {"to": "next"}))[1] == {"moved": True, "now": "2026-11-23T16:30:00"}


@pytest.mark.parametrize(
    "body", [{}, {"seconds": 0}, {"seconds": -60}, {"seconds": 10**9}, {"seconds": 5, "to": "next"}]
)
async def test_the_clock_never_goes_back_or_out_of_sight(body: Json) -> None:
    async with trial() as at:
        before = at.clock.now()
        assert (await move(at, body))[0] == 400
        assert at.clock.now() == before
