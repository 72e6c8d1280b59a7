"""Files and pictures: offered and put where Teams says, or behind a link that ends."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
import pytest_asyncio

from bot.documents import Papers
from bot.documents.writing import write_aside
from bot.teams.render import render
from bot.teams.settings import SERVICE_URL
from bot.teams.uploads import is_theirs
from conversations.engine import Step
from conversations.ports import Address, Say
from tests.bot.slack.steps import CHART, DOCUMENT, HOME
from tests.bot.teams.doors import doing
from tests.bot.teams.house import House, built
from tests.bot.teams.loopback import LoopbackTeams
from tests.bot.teams.seen import elements, labels, problems, words
from tests.bot.teams.service import Message
from tests.bot.teams.signing import TENANT
from tests.bot.teams.user import TeamsUser

CHANNEL = "19:general@thread.tacv2"
TO_CHAT = Address("teams", TENANT, user="29:yamada")
TO_CHANNEL = Address("teams", TENANT, channel=CHANNEL)
OFFER, FILE, CARD = "teams.card.file.consent", "teams.card.file.info", "card.adaptive"
LINK = "https://desk.example/files/D-1.C-7K2M9"


def linked(delivery: str, company: str) -> str:
    return f"https://desk.example/files/{delivery}.{company}"


@pytest_asyncio.fixture
async def house(teams: LoopbackTeams, tmp_path: Path) -> AsyncIterator[House]:
    """The house with real writers, and an address to the outside."""
    async with built(teams, tmp_path, Papers(write_aside, linked)) as running:
        yield running


async def offered(house: House, somebody: TeamsUser) -> Message:
    """A file offered in somebody's chat."""
    await doing(lambda: somebody.say("ヘルプ"))
    await house.say(Say("D-1", TO_CHAT, DOCUMENT))
    await house.delivery.drain()
    message = somebody.teams.standing(somebody.chat)[-1]
    assert message.kind == OFFER
    return message


def kinds(somebody: TeamsUser) -> list[str]:
    return [m.kind for m in somebody.teams.standing(somebody.chat)]


async def delivered(house: House) -> None:
    """What was put off leaves too."""
    for _ in range(12):
        await house.delivery.drain()
        await asyncio.sleep(0.1)


async def test_a_file_is_offered_before_it_is_put_anywhere(
    house: House, somebody: TeamsUser, teams: LoopbackTeams
) -> None:
    message = await offered(house, somebody)

    offer = message.file
    assert offer["name"] == "plan.txt"
    assert offer["content"]["description"] == DOCUMENT.text
    assert offer["content"]["sizeInBytes"] == len("計画".encode())
    assert message.activity["summary"] == DOCUMENT.notification
    assert teams.calls_of("upload") == []


async def test_an_accepted_file_is_put_there_and_shown(
    house: House, somebody: TeamsUser, teams: LoopbackTeams
) -> None:
    message = await offered(house, somebody)

    reply = await doing(lambda: somebody.answers_offer(message))
    assert (reply.status, teams.calls_of("upload")) == (200, [])  # slow work: not in the turn
    await house.delivery.drain()

    (call,) = teams.calls_of("upload")
    size = len("計画".encode())
    assert (call.raw, call.content_range) == ("計画".encode(), f"bytes 0-{size - 1}/{size}")
    assert call.authorization == ""  # the address itself lets in; our token is not for it
    *_, answered, file = teams.standing(somebody.chat)
    assert (answered.id, answered.kind) == (message.id, CARD)
    assert DOCUMENT.text in words(answered.card)
    assert (file.kind, file.file["name"]) == (FILE, "plan.txt")
    assert file.file["contentUrl"].endswith("/files/plan.txt")
    assert file.file["content"]["fileType"] == "txt"


async def test_an_answer_that_comes_again_puts_the_file_there_once(
    house: House, somebody: TeamsUser, teams: LoopbackTeams
) -> None:
    message = await offered(house, somebody)

    replies = await asyncio.gather(
        *(doing(partial(somebody.answers_offer, message)) for _ in range(4))
    )
    await house.delivery.drain()
    await doing(lambda: somebody.answers_offer(message_offer(message)))
    await house.delivery.drain()

    assert [reply.status for reply in replies] == [200] * 4
    assert len(teams.calls_of("upload")) == 1
    assert kinds(somebody).count(FILE) == 1


def message_offer(message: Message) -> Message:
    """The offer as a client that was not brought up to date still shows it."""
    content = {"acceptContext": {"delivery": "D-1"}, "declineContext": {"delivery": "D-1"}}
    kept = {"contentType": f"application/vnd.microsoft.{OFFER}", "content": content, "name": "x"}
    return Message(message.conversation, message.id, {"attachments": [kept]})


async def test_a_declined_file_is_put_nowhere(
    house: House, somebody: TeamsUser, teams: LoopbackTeams
) -> None:
    message = await offered(house, somebody)

    await doing(lambda: somebody.answers_offer(message, accept=False))
    await house.delivery.drain()

    answered = teams.standing(somebody.chat)[-1]
    assert (answered.id, answered.kind) == (message.id, CARD)
    assert "内容は残っています" in words(answered.card)
    assert (teams.calls_of("upload"), FILE in kinds(somebody)) == ([], False)


async def test_what_the_drive_does_not_take_now_is_put_there_later(
    house: House, somebody: TeamsUser, teams: LoopbackTeams
) -> None:
    message = await offered(house, somebody)
    teams.refuse("upload", 503, after="0")
    teams.refuse("upload", 429, after="0")

    await doing(lambda: somebody.answers_offer(message))
    await delivered(house)

    assert len(teams.calls_of("upload")) == 3
    assert kinds(somebody).count(FILE) == 1


async def test_a_file_that_stands_is_not_put_there_again(
    house: House, somebody: TeamsUser, teams: LoopbackTeams
) -> None:
    """As after a kill between the upload and its message."""
    message = await offered(house, somebody)
    teams.refuse("post", 503, after="0", times=2)

    await doing(lambda: somebody.answers_offer(message))
    await delivered(house)

    assert len(teams.calls_of("upload")) == 1
    assert kinds(somebody).count(FILE) == 1


async def test_a_drive_that_refuses_is_told_in_words(
    house: House, somebody: TeamsUser, teams: LoopbackTeams, caplog: pytest.LogCaptureFixture
) -> None:
    message = await offered(house, somebody)
    teams.refuse("upload", 404)

    await doing(lambda: somebody.answers_offer(message))
    await house.delivery.drain()

    assert "お渡しできませんでした" in words(teams.standing(somebody.chat)[-1].card)
    assert FILE not in kinds(somebody)
    assert "secret" not in caplog.text


@pytest.mark.parametrize("where", ["uploadUrl", "contentUrl"])
async def test_a_file_goes_to_nobody_elses_host(
    house: House, somebody: TeamsUser, teams: LoopbackTeams, where: str
) -> None:
    message = await offered(house, somebody)
    elsewhere = {where: "https://sharepoint.com.evil.example/"}

    await doing(lambda: somebody.answers_offer(message, told=elsewhere))
    await house.delivery.drain()

    assert teams.calls_of("upload") == []
    assert "お渡しできませんでした" in words(teams.standing(somebody.chat)[-1].card)


async def test_nobody_takes_a_file_that_was_offered_to_another(
    house: House, somebody: TeamsUser, teams: LoopbackTeams
) -> None:
    message = await offered(house, somebody)
    stranger = TeamsUser(house.url, teams, "29:stranger", "stranger")

    reply = await doing(lambda: stranger.answers_offer(message))
    await house.delivery.drain()

    assert reply.status == 200
    assert teams.calls_of("upload") == []
    (told,) = teams.standing(stranger.chat)
    assert "もうお渡しできません" in words(told.card)
    assert kinds(somebody)[-1] == OFFER  # still open for whom it is


@pytest.mark.parametrize(
    ("address", "theirs"),
    [
        ("https://firm-my.sharepoint.com/personal/x/_api/v2.0/drive/items/1", True),
        ("https://firm.sharepoint.us/x", True),
        ("https://FIRM.SharePoint.com./x", True),
        ("http://firm.sharepoint.com/x", False),
        ("https://firm.sharepoint.com:8443/x", False),
        ("https://evilsharepoint.com/x", False),
        ("https://sharepoint.com.evil.example/x", False),
        ("https://evil.example/sharepoint.com", False),
        ("https://evil.example?x=.sharepoint.com", False),
        ("https://firm.sharepoint.com@evil.example/x", False),
        ("https://evil.example\\@firm.sharepoint.com/x", False),
        ("https://user:pw@firm.sharepoint.com/x", False),
        ("http://127.0.0.1:1/x", False),
        ("http://localhost/x", False),
        ("http://169.254.169.254/metadata", False),
        ("file:///etc/passwd", False),
        ("", False),
    ],
)
def test_only_microsofts_hosts_are_theirs(address: str, theirs: bool) -> None:  # noqa: FBT001 - a table
    assert is_theirs(address, SERVICE_URL) is theirs


def test_this_machine_only_where_the_service_is_on_it() -> None:
    assert is_theirs("http://127.0.0.1:1/x", "http://127.0.0.1:2/teams/")
    assert not is_theirs("http://169.254.169.254/x", "http://127.0.0.1:2/teams/")


async def test_what_goes_by_link_alone_is_not_offered(house: House, somebody: TeamsUser) -> None:
    """A briefing in the tenant of an expert's employer (users.md X1)."""
    await doing(lambda: somebody.say("ヘルプ"))
    await house.say(Say("D-1", TO_CHAT, replace(DOCUMENT, linked=True)))
    await house.delivery.drain()
    message = somebody.teams.standing(somebody.chat)[-1]
    assert message.kind == CARD
    assert LINK in str(message.card)


def test_without_a_link_what_goes_by_link_alone_says_whom_to_ask() -> None:
    card = render(replace(DOCUMENT, linked=True), "D-1").card
    assert "事務局に連絡して" in str(card)


async def test_in_a_channel_a_file_is_a_link(
    house: House, somebody: TeamsUser, teams: LoopbackTeams
) -> None:
    teams.rosters[CHANNEL] = [{"id": "29:yamada", "tenantId": TENANT}]
    await doing(lambda: somebody.say("ヘルプ", CHANNEL))
    await house.say(Say("D-1", TO_CHANNEL, DOCUMENT))
    await house.delivery.drain()

    (message,) = teams.standing(CHANNEL)
    (button,) = [e for e in elements(message.card) if e["type"] == "Action.OpenUrl"]
    assert button["url"] == LINK
    assert "plan.txt" in words(message.card)
    assert problems(message.card) == []


@pytest.mark.parametrize("step", [CHART, HOME], ids=lambda step: step.kind)
def test_a_chart_is_a_picture_with_its_numbers_in_words(step: Step) -> None:
    card = render(step, "D-1", LINK).card

    (picture,) = [e for e in elements(card) if e["type"] == "Image"]
    assert (picture["url"], picture["altText"]) == (LINK, CHART.alt)
    assert problems(card) == []
    assert CHART.alt in card["fallbackText"]


@pytest.mark.parametrize("step", [CHART, HOME], ids=lambda step: step.kind)
def test_without_a_link_the_numbers_stand_as_text(step: Step) -> None:
    card = render(step, "D-1").card

    assert [e for e in elements(card) if e["type"] == "Image"] == []
    shown = words(card)
    assert all(bar.label in shown and str(bar.value) in shown for bar in CHART.bars)


def test_without_a_link_a_file_is_told_of_and_its_buttons_stay() -> None:
    card = render(replace(DOCUMENT, buttons=HOME.buttons), "D-1").card

    assert "個別チャット" in words(card)
    assert labels(card) == ("続ける", "計画を見る")


async def test_a_picture_is_fetched_by_the_delivery_and_its_firm(
    house: House, somebody: TeamsUser, teams: LoopbackTeams
) -> None:
    await doing(lambda: somebody.say("ヘルプ"))
    await house.say(Say("D-1", TO_CHAT, CHART))
    await house.delivery.drain()

    (picture,) = [
        e for e in elements(teams.standing(somebody.chat)[-1].card) if e["type"] == "Image"
    ]
    assert picture["url"] == LINK
