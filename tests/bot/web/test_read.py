import uuid
from datetime import UTC, datetime

import pytest
from pydantic import ValidationError

from bot.web.read import Posted, command, envelope
from conversations.engine import Json
from conversations.events import Command, Envelope, Picked, Pressed, Said, Wrote
from conversations.people import Account

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)


def posted(
    event: dict[str, Json], user: str = "yamada", place: str = "dm", delivery: str | None = None
) -> Posted:
    body = {
        "as": user,
        "place": place,
        "delivery": delivery or str(uuid.uuid4()),
        "locale": "ja",
        "event": event,
    }
    return Posted.model_validate(body)


def read(event: dict[str, Json], user: str = "yamada", place: str = "dm") -> Envelope | None:
    return envelope(posted(event, user, place), NOW)


def test_typed_text_comes_as_said_by_the_account_in_its_own_chat() -> None:
    delivery = "0f8fad5b-d9cb-469f-a165-70867728950e"
    came = envelope(posted({"kind": "said", "text": "12人"}, delivery=delivery), NOW)
    assert came is not None
    assert came.event == Said("12人")
    assert came.account == Account("web", "trial", "yamada")
    assert (came.place.private, came.name, came.locale, came.now) == (True, "山田 花子", "ja", NOW)
    assert delivery in came.delivery


def test_the_same_delivery_is_the_same_envelope_on_a_retry() -> None:
    first = posted({"kind": "said", "text": "はい"}, delivery=str(uuid.UUID(int=1)))
    assert envelope(first, NOW) == envelope(first, NOW)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("/sme", Command("sme", "")),
        ("/sme check", Command("sme", "check")),
        ("／ｓｍｅ　診断", Command("sme", "診断")),
        ("  /SME  plan  ", Command("sme", "plan")),
        ("/sme-office status", Command("sme-office", "status")),
        ("／ｓｍｅ－ｏｆｆｉｃｅ　status", Command("sme-office", "status")),
        ("/smeーexpert help", Command("sme-expert", "help")),
        ("/sme ｐｌａｎ", Command("sme", "ｐｌａｎ")),
        ("/other", None),
        ("sme check", None),
        ("1/2", None),
        ("/", None),
        ("   ", None),
    ],
)
def test_commands_are_known_in_any_width(typed: str, expected: Command | None) -> None:
    assert command(typed) == expected


@pytest.mark.parametrize("word", ["@山田", "@山田さん", "＠yamada", "@山田花子"])
def test_a_mention_is_sent_as_platforms_send_it(word: str) -> None:
    came = command(f"/sme-office assign {word} @佐藤")
    assert came == Command("sme-office", "assign <@yamada|山田 花子> <@sato|佐藤 一郎>")


@pytest.mark.parametrize("typed", ["a@example.jp", "a@sato.example.jp", "@satomi", "a.b@suzuki"])
def test_an_address_of_mail_is_no_mention(typed: str) -> None:
    assert command(f"/sme-office company {typed}") == Command("sme-office", f"company {typed}")


def test_a_mention_in_the_middle_of_what_is_said_is_one() -> None:
    came = read({"kind": "said", "text": "1番は@鈴木さん、12月まで"})
    assert came is not None
    assert came.event == Said("1番は<@suzuki|鈴木 健>、12月まで")


def test_a_command_in_a_channel_comes_from_that_channel() -> None:
    came = read({"kind": "said", "text": "/sme plan"}, place="general-yamada")
    assert came is not None
    assert came.event == Command("sme", "plan")
    assert (came.place.channel, came.place.private) == ("general-yamada", False)


def test_other_text_in_a_channel_is_not_for_the_consultant() -> None:
    assert read({"kind": "said", "text": "おはようございます"}, place="partners") is None


def test_presses_carry_what_stood_on_the_card() -> None:
    picked = read({"kind": "picked", "block": "c-1:7:q11", "choice": "partial"})
    wrote = read({"kind": "wrote", "block": "c-1:8:people", "text": "約50名"})
    pressed = read({"kind": "pressed", "action": "plan.show", "argument": "c-1"})
    assert picked is not None
    assert picked.event == Picked("c-1", 7, "q11", "partial")
    assert wrote is not None
    assert wrote.event == Wrote("c-1", 8, "people", "約50名")
    assert pressed is not None
    assert pressed.event == Pressed("plan.show", "c-1")


@pytest.mark.parametrize(
    ("user", "place"),
    [
        ("nobody", "dm"),
        ("yamada", "general-takahashi"),
        ("sato", "partners"),
        ("yamada", "dm-takahashi"),
    ],
)
def test_nobody_speaks_where_they_are_no_member(user: str, place: str) -> None:
    with pytest.raises(ValueError, match=place):
        read({"kind": "said", "text": "/sme plan"}, user, place)


@pytest.mark.parametrize(
    "event",
    [
        {"kind": "said", "text": ""},
        {"kind": "said", "text": "あ" * 3001},
        {"kind": "said"},
        {"kind": "picked", "block": "c-1:q11", "choice": "done"},
        {"kind": "picked", "block": "c-1:x:q11", "choice": "done"},
        {"kind": "shouted", "text": "はい"},
        {"kind": "said", "text": "はい", "by": "somebody"},
    ],
)
def test_what_the_page_never_sends_is_not_read(event: dict[str, Json]) -> None:
    with pytest.raises(ValidationError):
        posted(event)
