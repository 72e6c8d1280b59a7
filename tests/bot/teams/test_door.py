import asyncio
import json
import time
from functools import partial

import aiohttp
import pytest

from conversations.events import Arrived, Command, Picked, Pressed, Said
from conversations.ports import Address
from tests.bot.slack.steps import ANSWERED, ASK
from tests.bot.teams.doors import NOW, Script, doing, on_screen
from tests.bot.teams.loopback import LoopbackTeams
from tests.bot.teams.memory import MemoryReferences
from tests.bot.teams.seen import actions
from tests.bot.teams.service import Json
from tests.bot.teams.signing import BOT, TENANT, claims, signed
from tests.bot.teams.user import Reply, TeamsUser

CHANNEL = "19:general@thread.tacv2"


async def test_what_is_said_is_taken_and_then_acknowledged(
    yamada: TeamsUser, script: Script
) -> None:
    reply = await doing(lambda: yamada.say("約12人"))

    (envelope,) = script.seen
    assert reply == Reply(200, "")
    assert envelope.event == Said("約12人")
    assert envelope.now == NOW
    assert (envelope.account.key, envelope.locale) == (f"teams:{TENANT}:29:yamada", "ja-JP")


async def test_nothing_is_acknowledged_before_the_turn_is_over(
    yamada: TeamsUser, script: Script
) -> None:
    script.seconds = 0.3
    begun = time.monotonic()

    await doing(lambda: yamada.say("はい"))

    assert time.monotonic() - begun >= 0.3
    assert len(script.seen) == 1


async def test_an_arrival_is_taken(yamada: TeamsUser, script: Script) -> None:
    await doing(yamada.arrive)

    assert [envelope.event for envelope in script.seen] == [Arrived()]


async def test_a_press_is_taken(yamada: TeamsUser, teams: LoopbackTeams, script: Script) -> None:
    message = on_screen(teams, yamada.chat, ASK)
    partial = actions(message.card)[1]

    reply = await doing(lambda: yamada.press(message, partial))

    assert reply == Reply(200, "")
    assert [envelope.event for envelope in script.seen] == [Picked("K7", 3, "q11", "partial")]


async def test_a_helper_is_taken(yamada: TeamsUser, teams: LoopbackTeams, script: Script) -> None:
    message = on_screen(teams, yamada.chat, ANSWERED)

    await doing(lambda: yamada.press(message, actions(message.card)[0]))

    assert [e.event for e in script.seen] == [Pressed("conversation.change", "K7:q11")]


async def test_a_mention_in_a_channel_is_a_command(yamada: TeamsUser, script: Script) -> None:
    reply = await doing(lambda: yamada.say("計画", f"{CHANNEL};messageid=16"))

    (envelope,) = script.seen
    assert reply.status == 200
    assert envelope.event == Command("sme", "計画")
    assert (envelope.place.channel, envelope.place.private) == (CHANNEL, False)


async def test_a_repeated_activity_is_the_same_delivery(yamada: TeamsUser, script: Script) -> None:
    activity = yamada.activity({"type": "message", "text": "はい"})

    replies = [await doing(lambda: yamada.deliver(activity)) for _ in range(2)]

    assert [reply.status for reply in replies] == [200, 200]
    assert len({envelope.delivery for envelope in script.seen}) == 1


async def test_the_same_id_in_another_conversation_is_another_delivery(
    yamada: TeamsUser, script: Script
) -> None:
    activity = yamada.activity({"type": "message", "text": "はい"})
    other = {**activity, "conversation": {**activity["conversation"], "id": "a:other"}}

    await doing(lambda: [yamada.deliver(each) for each in (activity, other)])

    assert len({envelope.delivery for envelope in script.seen}) == 2


@pytest.mark.parametrize(
    "told",
    [
        {"type": "typing"},
        {"type": "messageReaction", "reactionsAdded": [{"type": "like"}]},
        {"type": "message", "text": "  "},
        {"type": "message", "value": {"of": "another app"}},
        {"type": "messageUpdate", "text": "changed"},
        {"type": "event", "name": "application/vnd.microsoft.readReceipt"},
        {"type": "message", "text": "はい", "from": {"id": BOT}},
        {"type": "message", "text": "はい", "id": ""},
        {"type": "conversationUpdate", "topicName": "x"},
        {"type": "installationUpdate", "action": "remove"},
    ],
    ids=str,
)
async def test_what_means_nothing_is_acknowledged_and_no_turn(
    yamada: TeamsUser, script: Script, told: Json
) -> None:
    reply = await doing(lambda: yamada.deliver(yamada.activity(told)))

    assert (reply, script.seen) == (Reply(200, ""), [])


async def test_words_in_a_group_that_are_not_for_the_bot_are_not_heard(
    yamada: TeamsUser, script: Script
) -> None:
    activity = yamada.activity({"type": "message", "text": "計画"}, CHANNEL)

    assert (await doing(lambda: yamada.deliver(activity)), script.seen) == (Reply(200, ""), [])


async def test_an_invoke_of_another_kind_is_not_ours(yamada: TeamsUser, script: Script) -> None:
    told = {"type": "invoke", "name": "task/fetch", "value": {}}

    reply = await doing(lambda: yamada.deliver(yamada.activity(told)))

    assert (reply.status, script.seen) == (501, [])


async def test_a_turn_calls_nothing_but_the_keys(
    yamada: TeamsUser, teams: LoopbackTeams, script: Script
) -> None:
    await doing(lambda: yamada.say("はい"))
    teams.away()

    reply = await doing(lambda: yamada.say("いいえ"))

    assert (reply.status, len(script.seen)) == (200, 2)
    assert [call.name for call in teams.calls] == ["meta", "keys"]


async def test_many_people_at_once(yamada: TeamsUser, teams: LoopbackTeams, script: Script) -> None:
    people = [TeamsUser(yamada.door, teams, f"29:{n}", f"n{n}") for n in range(20)]
    script.seconds = 0.05

    replies = await asyncio.gather(*(doing(partial(person.say, "はい")) for person in people))

    assert [reply.status for reply in replies] == [200] * 20
    assert {e.account.user for e in script.seen} == {f"29:{n}" for n in range(20)}
    assert len(teams.calls_of("keys")) == 1


async def test_where_somebody_wrote_from_is_kept_on_every_turn(
    yamada: TeamsUser, references: MemoryReferences
) -> None:
    await doing(lambda: yamada.say("計画", CHANNEL))
    await doing(lambda: yamada.say("はい"))

    person = Address("teams", TENANT, user="29:yamada")
    channel = Address("teams", TENANT, channel=CHANNEL)
    assert set(references.known) == {person, channel, Address("teams", TENANT)}
    kept = json.loads(references.known[person].reference)
    assert kept["conversation"]["id"] == yamada.chat
    assert kept["serviceUrl"] == yamada.teams.url
    assert "yamada" not in json.dumps({**kept, "user": "", "conversation": ""})


async def test_a_bot_that_was_taken_out_is_not_written_to(
    yamada: TeamsUser, references: MemoryReferences
) -> None:
    await doing(lambda: yamada.say("はい"))
    left = {"type": "conversationUpdate", "membersRemoved": [{"id": BOT}]}

    await doing(lambda: yamada.deliver(yamada.activity(left)))
    person = Address("teams", TENANT, user="29:yamada")
    assert references.known[person].closed

    await doing(yamada.arrive)
    assert not references.known[person].closed


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[1]",
        b'"x"',
        b"null",
        b"{}",
        b'{"type": "message", "from": "x"}',
        b'{"type": "message", "entities": [5]}',
        b"\xff",
    ],
)
async def test_a_signed_body_that_is_no_activity_is_a_bad_request(
    yamada: TeamsUser, session: aiohttp.ClientSession, body: bytes
) -> None:
    headers = {"Authorization": f"Bearer {signed(claims(yamada.teams.url))}"}
    async with session.post(f"{yamada.door}/api/messages", data=body, headers=headers) as answer:
        assert answer.status == 400
