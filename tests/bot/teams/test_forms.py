"""The form of an action as a card: filled in, refused in its place, taken once."""

from dataclasses import dataclass, field, replace
from functools import partial

import pytest

from bot.teams import limits
from bot.teams.limits import wire
from bot.teams.read import read
from bot.teams.render import render
from conversations.actions import Action, Context, Registry
from conversations.engine import Field, Fill, Notice, Option
from conversations.events import Filled
from conversations.ports import Outcome
from tests.bot.teams.doors import NOW, Script, doing, on_screen
from tests.bot.teams.house import House
from tests.bot.teams.incoming import activity
from tests.bot.teams.loopback import LoopbackTeams
from tests.bot.teams.seen import actions, inputs, labels, problems, words
from tests.bot.teams.service import Json, Message
from tests.bot.teams.user import TeamsUser

KINDS = tuple(Option(f"k{n}", f"種類{n}") for n in range(1, 4))
MANY = tuple(Option(f"C-{n:05}", f"みほん商店{n}") for n in range(400))
FORM = Fill(
    notification="指導の記録です。",
    title="指導の記録",
    text="わかる所だけで、かまいません。",
    action="sessions.list",
    argument="S-7K2MA",
    fields=(
        Field("title", "題名", hint="例：初回"),
        Field("note", "内容", kind="text", optional=True),
        Field("kind", "種類", kind="choice", options=KINDS, initial="k2"),
        Field("firm", "会社", kind="choice", options=MANY),
        Field("goals", "目標", kind="choices", options=KINDS, initial="k1,k3", optional=True),
        Field("on", "日付", kind="day", initial="2026-12-01"),
    ),
    submit="記録する",
    button="記録を書く",
)
ENGLISH = replace(
    FORM,
    notification="The record of a session.",
    title="Record",
    text="Only what you know.",
    fields=(Field("title", "Title"), Field("on", "Day", kind="day")),
    submit="Record",
    button="Write",
)
FILLED = {
    "field.title": "初回",
    "field.note": "",
    "field.kind": "k1",
    "field.firm": "C-00001",
    "field.goals": "k2,k3",
    "field.on": "2026-12-10",
}


def pressed(action: Json, filled: Json) -> Json:
    return {"type": "message", "value": {**action["data"], **filled}}


@pytest.mark.parametrize("form", [FORM, ENGLISH, replace(FORM, problem="日付が過ぎています。")])
def test_a_form_is_one_card_of_inputs_with_one_button(form: Fill) -> None:
    card = render(form, "D-1").card

    assert problems(card) == []
    assert len(wire(card)) <= limits.CARD
    assert labels(card) == (form.submit,)
    assert [each["id"] for each in inputs(card)] == [f"field.{f.id}" for f in form.fields]
    assert all(each["label"] for each in inputs(card))
    for shown, asked in zip(inputs(card), form.fields, strict=True):
        assert shown.get("isRequired", False) is not asked.optional
        assert bool(shown.get("errorMessage")) is not asked.optional
    (button,) = actions(card)
    assert button["fallback"]["data"] == button["data"]
    assert form.title in card["fallbackText"]


def test_each_kind_of_field_has_its_own_input() -> None:
    title, note, kind, firm, goals, on = inputs(render(FORM, "D-1").card)

    assert (title["type"], title["isMultiline"], title["placeholder"]) == (
        "Input.Text",
        False,
        "例：初回",
    )
    assert (note["type"], note["isMultiline"]) == ("Input.Text", True)
    assert (kind["type"], kind["style"], kind["value"]) == ("Input.ChoiceSet", "expanded", "k2")
    assert (firm["style"], bool(firm["placeholder"])) == ("compact", True)
    assert (goals["isMultiSelect"], goals["value"]) == (True, "k1,k3")
    assert "isMultiSelect" not in kind
    assert (on["type"], on["value"]) == ("Input.Date", "2026-12-01")


@pytest.mark.parametrize("form", [FORM, ENGLISH])
def test_what_is_filled_in_is_read_back_by_the_fields_own_ids(form: Fill) -> None:
    (button,) = actions(render(form, "D-1").card)
    told = {f"field.{f.id}": f"値{n}" for n, f in enumerate(form.fields)}

    envelope = read(activity(pressed(button, told)), NOW)

    assert envelope is not None
    values = {f.id: f"値{n}" for n, f in enumerate(form.fields)}
    assert envelope.event == Filled("sessions.list", "S-7K2MA", values, "D-1")
    assert "form:D-1" in envelope.delivery


def test_long_words_in_every_field_still_fit() -> None:
    fields = tuple(Field(f"f{n}", "長い" * 30, "text", initial="漢" * 5_000) for n in range(6))
    card = render(replace(FORM, fields=fields, problem="長" * 300), "D-1").card

    assert problems(card) == []
    assert len(wire(card)) <= limits.CARD
    assert len(inputs(card)) == 6
    assert all(len(each["value"]) <= each["maxLength"] for each in inputs(card))


async def test_a_seen_form_is_answered_with_a_word(
    yamada: TeamsUser, teams: LoopbackTeams, script: Script
) -> None:
    message = on_screen(teams, yamada.chat, FORM)

    reply = await doing(lambda: yamada.press(message, actions(message.card)[0], FILLED))

    assert reply.json["value"] == "受け取りました。"
    (envelope,) = script.seen
    assert isinstance(envelope.event, Filled)
    assert envelope.event.values["on"] == "2026-12-10"


@dataclass
class Desk:
    """What a test's action was given, and was asked to refuse."""

    taken: list[str] = field(default_factory=list)
    speaks: bool = True

    def run(self, context: Context, argument: str) -> Outcome:
        if context.filled is None:
            return Outcome(did="form", opens=replace(FORM, argument=argument))
        if context.filled["title"] == "だめ":
            return Outcome(did="form", refused="題名を見直してください。")
        self.taken.append(context.filled["title"])
        done = Notice("記録しました。", f"記録：{context.filled['title']}")
        return Outcome(did="done", says=(context.private(done),) if self.speaks else ())


@pytest.fixture
def desk(house: House) -> Desk:
    """The house with a form behind the word ``sessions``."""
    own = Desk()
    others = [each for each in house.desk.registry if each.id != "sessions.list"]
    form = Action("sessions.list", own.run, "sme", ("sessions", "予定"))
    house.desk = replace(house.desk, registry=Registry([*others, form]))
    return own


async def opened(house: House, user: TeamsUser) -> Message:
    await doing(lambda: user.say("予定"))
    await house.delivery.drain()
    message = user.teams.standing(user.chat)[-1]
    assert labels(message.card) == (FORM.submit,)
    return message


def submits(message: Message, *, execute: bool = True) -> Json:
    (button,) = actions(message.card)
    fallback: Json = button["fallback"]
    return button if execute else fallback


@pytest.mark.parametrize("execute", [True, False], ids=["invoke", "message"])
async def test_a_refused_form_stays_in_its_place_with_what_was_typed(
    house: House, somebody: TeamsUser, desk: Desk, *, execute: bool
) -> None:
    message = await opened(house, somebody)
    wrong = FILLED | {"field.title": "だめ"}

    reply = await doing(lambda: somebody.press(message, submits(message, execute=execute), wrong))
    if execute:
        assert words(reply.json["value"]).startswith("題名を見直してください。")
        assert inputs(reply.json["value"])[0]["value"] == "だめ"
    await house.delivery.drain()

    (again,) = [m for m in somebody.teams.standing(somebody.chat) if inputs(m.card)]
    assert (again.id, again.edits) == (message.id, 1)
    assert words(again.card).startswith("題名を見直してください。")
    assert [each.get("value", "") for each in inputs(again.card)] == list(wrong.values())
    assert desk.taken == []

    await doing(lambda: somebody.press(again, submits(again, execute=execute), FILLED))
    await house.delivery.drain()

    assert desk.taken == ["初回"]
    (done,) = [m for m in somebody.teams.standing(somebody.chat) if m.id == message.id]
    assert (words(done.card), inputs(done.card)) == ("記録：初回", [])


@pytest.mark.parametrize("speaks", [True, False])
async def test_a_form_that_is_submitted_twice_has_its_effect_once(
    house: House, somebody: TeamsUser, desk: Desk, *, speaks: bool
) -> None:
    desk.speaks = speaks
    message = await opened(house, somebody)
    button = submits(message)

    for title in ("初回", "二回目"):
        filled = FILLED | {"field.title": title}
        reply = await doing(partial(somebody.press, message, button, filled))
        assert reply.status == 200
    await house.delivery.drain()

    assert desk.taken == ["初回"]
    assert [m for m in somebody.teams.standing(somebody.chat) if inputs(m.card)] == []


async def test_a_form_of_an_earlier_release_is_answered_politely(
    house: House, somebody: TeamsUser, desk: Desk
) -> None:
    message = await opened(house, somebody)
    button = submits(message)
    button["data"]["fill"] = "no.such.action"

    await doing(lambda: somebody.press(message, button, FILLED))
    await house.delivery.drain()

    assert "もう使われていません" in words(somebody.teams.standing(somebody.chat)[-1].card)
    assert desk.taken == []
