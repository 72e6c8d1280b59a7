from typing import Any

import pytest

from bot.teams.read import has_left, read
from conversations.events import (
    Arrived,
    Command,
    Envelope,
    Event,
    Said,
)
from conversations.people import Account
from conversations.ports import Place
from tests.bot.teams.doors import NOW
from tests.bot.teams.incoming import CHANNEL, activity, event_of
from tests.bot.teams.service import Json
from tests.bot.teams.signing import BOT, TENANT

BOT_TAG = "<at>専門家派遣の窓口</at>"
YAMADA = Account("teams", TENANT, "29:yamada")


def message(text: str, **more: object) -> Json:
    return {"type": "message", "text": text, **more}


def mention(user: str, name: str, text: str = "") -> Json:
    shown = text or f"<at>{name}</at>"
    return {"type": "mention", "mentioned": {"id": user, "name": name}, "text": shown}


TO_BOT = mention(BOT, "専門家派遣の窓口")


def group(text: str, *others: Json) -> Event | None:
    return event_of(message(f"{BOT_TAG}{text}", entities=[TO_BOT, *others]), CHANNEL)


def test_text_in_the_personal_chat_is_read_with_who_where_and_which_delivery() -> None:
    assert read(activity(message("約12人")), NOW) == Envelope(
        delivery="teams:a:1:16001",
        account=YAMADA,
        place=Place("teams", TENANT, "a:1", private=True),
        event=Said("約12人"),
        now=NOW,
        name="山田 花子",
        locale="en-GB",
        also=f"teams:{TENANT}:aad-yamada",
    )


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("sme", Command("sme", "")),
        ("/sme check", Command("sme", "check")),
        ("／ｓｍｅ　診断", Command("sme", "診断")),
        ("sme-office status", Command("sme-office", "status")),
        ("SME-Expert", Command("sme-expert", "")),
        ("診断", Said("診断")),
        ("smells", Said("smells")),
    ],
)
def test_a_command_is_known_by_its_first_word(text: str, event: Event) -> None:
    assert event_of(message(text)) == event


@pytest.mark.parametrize(
    ("sent_as", "typed"),
    [
        ("A&amp;B &lt;5人&gt;", "A&B <5人>"),
        ("text <data>", "text <data>"),
        ("&nbsp;はい&nbsp;\r\n", "はい"),
        ("３億\N{NO-BREAK SPACE}円", "３億 円"),
    ],
)
def test_text_is_read_as_it_was_typed(sent_as: str, typed: str) -> None:
    assert event_of(message(sent_as)) == Said(typed)


@pytest.mark.parametrize(
    ("typed", "event"),
    [
        ("&nbsp;計画\n", Command("sme", "計画")),
        (" /sme plan", Command("sme", "plan")),
        ("", Command("sme", "")),
        (" sme-office status", Command("sme-office", "status")),
    ],
)
def test_what_is_said_to_the_bot_in_a_group_is_a_command(typed: str, event: Event) -> None:
    assert group(typed) == event


def test_a_bot_named_like_a_command_word_takes_nothing_away() -> None:
    entities = [mention(BOT, "sme")]

    event = event_of(message("<at>sme</at> sme-office status", entities=entities), CHANNEL)

    assert event == Command("sme-office", "status")


def test_others_who_are_mentioned_stay_with_their_id() -> None:
    event = group(
        " sme-office session add <at>山田 花子</at> <at>Sato</at> 2026-11-12 14:00 online",
        mention("29:yamada", "山田 花子"),
        mention("29:sato", "Sato", "<at>@Sato</at>"),
    )

    line = "session add <@29:yamada|山田 花子> <@29:sato|Sato> 2026-11-12 14:00 online"
    assert event == Command("sme-office", line)


def test_two_people_of_one_name_are_two() -> None:
    people = [mention("29:a", "佐藤"), mention("29:b", "佐藤")]

    event = event_of(message("<at>佐藤</at> <at>佐藤</at>", entities=people))

    assert event == Said("<@29:a|佐藤> <@29:b|佐藤>")


def test_a_name_cannot_break_out_of_its_mention() -> None:
    event = event_of(
        message("<at>x</at>", entities=[mention("29:x", "a|b> <@29:boss|", "<at>x</at>")])
    )

    assert event == Said("<@29:x|ab @29:boss>")


def test_a_tag_that_nobody_stands_behind_is_only_a_name() -> None:
    assert event_of(message("<at>社長</at> はい")) == Said("社長 はい")


@pytest.mark.parametrize("kind", ["channel", "groupChat"])
def test_in_a_group_only_what_mentions_the_bot_is_heard(kind: str) -> None:
    where = {"id": CHANNEL, "conversationType": kind, "tenantId": TENANT, "isGroup": True}

    assert event_of(message("計画", conversation=where)) is None
    told = message(f"{BOT_TAG} 計画", entities=[TO_BOT], conversation=where)
    assert event_of(told) == Command("sme", "計画")


def test_a_thread_is_part_of_its_channel() -> None:
    envelope = read(activity(message("", entities=[TO_BOT]), f"{CHANNEL};messageid=16"), NOW)

    assert envelope is not None
    assert envelope.place == Place("teams", TENANT, CHANNEL, private=False)


@pytest.mark.parametrize(("is_group", "private"), [(None, True), (False, True), (True, False)])
def test_clients_that_do_not_name_the_kind_tell_a_group(
    *, is_group: bool | None, private: bool
) -> None:
    where = {"id": "x", "isGroup": is_group, "tenantId": TENANT}
    envelope = read(activity(message("x", conversation=where, entities=[TO_BOT])), NOW)

    assert envelope is not None
    assert envelope.place.private is private


@pytest.mark.parametrize(
    "told",
    [
        {"type": "installationUpdate", "action": "add"},
        {"type": "conversationUpdate", "membersAdded": [{"id": BOT}]},
        {"type": "conversationUpdate", "membersAdded": [{"id": "29:yamada"}]},
    ],
    ids=str,
)
def test_opening_the_chat_is_an_arrival(told: Json) -> None:
    assert event_of(told) == Arrived()


@pytest.mark.parametrize(
    "told",
    [
        {"type": "conversationUpdate", "membersAdded": [{"id": "29:somebody"}]},
        {"type": "conversationUpdate", "membersRemoved": [{"id": "29:somebody"}]},
        {"type": "installationUpdate", "action": "remove"},
        {"type": "installationUpdate", "action": "add-upgrade"},
    ],
    ids=str,
)
def test_who_else_comes_and_goes_in_a_team_is_nothing(told: Json) -> None:
    assert event_of(told, CHANNEL) is None


@pytest.mark.parametrize(
    ("told", "left"),
    [
        ({"type": "installationUpdate", "action": "remove"}, True),
        ({"type": "installationUpdate", "action": "add"}, False),
        ({"type": "conversationUpdate", "membersRemoved": [{"id": BOT}]}, True),
        ({"type": "conversationUpdate", "membersRemoved": [{"id": "29:x"}]}, False),
        ({"type": "message", "text": "x"}, False),
    ],
    ids=str,
)
def test_being_taken_out_is_noticed(told: Json, *, left: bool) -> None:
    assert has_left(activity(told)) is left


def test_the_tenant_may_stand_in_either_place() -> None:
    here: dict[str, Any] = {"id": "a:1", "conversationType": "personal"}
    there = {"tenant": {"id": "T2"}}

    for told in (
        {"conversation": here | {"tenantId": "T2"}, "channelData": {}},
        {"conversation": here, "channelData": there},
    ):
        envelope = read(activity(message("x", **told)), NOW)
        assert envelope is not None
        assert envelope.account.space == "T2"


@pytest.mark.parametrize(
    "told",
    [
        {"type": "message"},
        {"type": "message", "text": "x", "id": None},
        {"type": "message", "text": "x", "from": None},
        {"type": "message", "text": "x", "conversation": None},
        {"type": "message", "text": "x", "from": {"id": BOT}},
        {"type": "invoke", "name": "adaptiveCard/action", "value": None},
        {"type": "invoke", "name": "composeExtension/query", "value": {}},
        {"type": "conversationUpdate"},
        {"type": "odd"},
    ],
    ids=str,
)
def test_unknown_shapes_are_nothing(told: Json) -> None:
    assert event_of(told) is None
