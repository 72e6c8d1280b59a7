from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.web.accounts import seen_by
from bot.web.board import standing
from bot.web.send import WebMessenger
from conversations.engine import Notice
from conversations.ports import Address
from scheduler.messenger import AskFirstError, NeverError, Parcel, Reference

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
NOTE = Notice("通知", "お知らせ")


def parcel(
    channel: str = "",
    user: str = "",
    *,
    delivery: str = "d-1",
    consent: bool = True,
    replaces: Reference | None = None,
    space: str = "trial",
) -> Parcel:
    to = Address("web", space, channel, user)
    return Parcel(delivery, to, NOTE, replaces, consent, attempts=0)


@pytest.fixture
def messenger() -> WebMessenger:
    return WebMessenger(lambda: NOW)


async def test_a_message_stands_under_its_delivery(messenger: WebMessenger) -> None:
    assert await messenger.send(parcel(user="yamada")) == Reference("dm-yamada", "d-1")
    in_channel = parcel("general-yamada", delivery="d-2")
    assert await messenger.send(in_channel) == Reference("general-yamada", "d-2")


async def test_a_newer_version_stays_in_the_place_of_the_first(messenger: WebMessenger) -> None:
    first = await messenger.send(parcel(user="yamada"))
    await messenger.send(parcel(user="yamada", delivery="d-2"))
    again = await messenger.send(parcel(user="yamada", delivery="d-3", replaces=first))
    assert again == first
    assert [(m.id, m.delivery) for m in standing(messenger.latest)] == [
        ("d-1", "d-3"),
        ("d-2", "d-2"),
    ]


async def test_a_delivery_sent_twice_stands_once(messenger: WebMessenger) -> None:
    first = await messenger.send(parcel(user="yamada"))
    assert await messenger.send(parcel(user="yamada")) == first
    assert len(standing(messenger.latest)) == 1


async def test_a_channel_with_outsiders_is_asked_about_first(messenger: WebMessenger) -> None:
    with pytest.raises(AskFirstError):
        await messenger.send(parcel("partners", consent=False))
    assert messenger.latest == ()


async def test_after_consent_it_is_posted_there(messenger: WebMessenger) -> None:
    assert await messenger.send(parcel("partners")) == Reference("partners", "d-1")


async def test_what_one_person_alone_sees_needs_no_consent(messenger: WebMessenger) -> None:
    sent = await messenger.send(parcel("partners", "yamada", consent=False))
    assert sent == Reference("partners", "d-1")


async def test_the_firms_own_channel_needs_no_consent(messenger: WebMessenger) -> None:
    await messenger.send(parcel("general-yamada", consent=False))
    assert len(messenger.latest) == 1


@pytest.mark.parametrize(
    ("channel", "user", "space"),
    [("", "nobody", "trial"), ("nowhere", "", "trial"), ("", "", "trial"), ("", "yamada", "T1")],
)
async def test_nobody_is_made_up(
    messenger: WebMessenger, channel: str, user: str, space: str
) -> None:
    with pytest.raises(NeverError):
        await messenger.send(parcel(channel, user, space=space))


@pytest.mark.parametrize(
    ("channel", "user", "readers"),
    [
        ("", "yamada", {"yamada": "dm"}),
        ("dm-sato", "sato", {"sato": "dm"}),
        ("general-yamada", "", {"yamada": "general-yamada", "suzuki": "general-yamada"}),
        ("partners", "", {"yamada": "partners", "takahashi": "partners"}),
        ("partners", "takahashi", {"takahashi": "partners"}),
        ("general-yamada", "takahashi", {}),
    ],
)
def test_everybody_sees_their_own_places_only(
    channel: str, user: str, readers: dict[str, str]
) -> None:
    to = Address("web", "trial", channel, user)
    people = ("yamada", "suzuki", "takahashi", "sato", "office")
    assert {who: place for who in people if (place := seen_by(who, to))} == readers


async def test_how_many_read_a_channel_is_told_where_somebody_wants_to_know(
    messenger: WebMessenger,
) -> None:
    counted = await messenger.send(replace(parcel("general-yamada"), counts=True))
    assert counted.readers == 2
