"""The story's door in Slack: the running product, a loopback Slack, and four people in it."""

import json
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from http import HTTPStatus

from tests.journeys.door import Heard
from tests.support import zones
from tests.support.site import Site
from tests.support.slack_blocks import elements_of, options_of
from tests.support.slack_delivery import Reply
from tests.support.slack_things import Json, Message
from tests.support.slack_user import SlackUser
from tests.support.waiting import wait_until


class SlackPerson:
    """Somebody in the workspace."""

    def __init__(self, user: SlackUser, name: str) -> None:
        self.user = user
        self.name = name
        self.mention = f"<@{user.user}|{name}>"
        self._slack = user.slack

    def command(self, line: str, channel: str = "") -> None:
        command, _, text = line.partition(" ")
        self._taken(self.user.command(command, text, channel or self.user.dm))

    def say(self, text: str) -> None:
        self._taken(self.user.say(text))

    def answer(self, choice: str) -> None:
        self._taken(self.user.press(choice))

    def fill(self, *texts: str) -> list[str]:
        self._taken(self.user.press("form"))
        complaints: list[str] = []
        for text in texts:
            told = json.loads(self._taken(self.user.submit(self.user.wait_view(), text)) or "{}")
            complaints.extend(told.get("errors", {}).values())
        assert self._slack.open_views(self.user.user) == [], "the form stayed open"
        return complaints

    def press(self, label: str) -> None:
        message, action = wait_until(lambda: self._labelled(label))[-1]
        self._taken(self.user.press(action, message))

    def fill_in(self, label: str, filled: Mapping[str, str]) -> None:
        self.press(label)
        view = self.user.wait_view()
        values = {field: _chosen(view, field, said) for field, said in filled.items()}
        told = json.loads(self._taken(self.user.submit(view, values)) or "{}")
        assert "errors" not in told, told
        assert self._slack.open_views(self.user.user) == [], "the form stayed open"

    def asked(self) -> str:
        question = self.user.question()
        return question.id if question else ""

    def heard(self) -> Sequence[Heard]:
        return [_heard(m) for m in self.user.messages() if m.bot_id]

    def pictures(self) -> Sequence[str]:
        """Files shared with a description are pictures."""
        shared = [file for file in self._slack.files.values() if file.channel == self.user.dm]
        return [file.alt for file in shared if file.alt]

    def shown(self) -> Sequence[Heard]:
        return [_heard(m) for m in self._slack.ephemerals if m.seen_by == self.user.user]

    def _labelled(self, label: str) -> list[tuple[Message, str]]:
        """Every button of that label, the newest last: where it stands, and its action."""
        buttons = ((m, button) for m in self.user.messages() for button in _buttons(m))
        return [(m, b["action_id"]) for m, b in buttons if b["text"]["text"] == label]

    def _taken(self, reply: Reply) -> str:
        """Acknowledged, and no question or result in the response itself."""
        assert reply.status == HTTPStatus.OK
        assert "blocks" not in reply.body
        return reply.body


class SlackDoor:
    """The running product with a workspace around it."""

    shared_channel = "C2"
    channel = "C1"

    def __init__(self, site: Site) -> None:
        self.site, self.slack = site, site.slack
        self.slack.add_channel("C2", name="with-others", is_ext_shared=True)
        self.staff = SlackPerson(site.person("U1", "yamada"), "yamada")
        self.colleague = SlackPerson(site.person("U2", "suzuki"), "suzuki")
        self.expert = SlackPerson(site.person("U5", "sato"), "sato")
        self.office = SlackPerson(site.office(), "jimukyoku")

    def standing(self, channel: str) -> Sequence[Heard]:
        return [_heard(m) for m in self.slack.messages(channel)]

    def now(self) -> datetime:
        return self.site.product.now()

    def come_to(self, moment: datetime) -> None:
        self.site.product.come_to(moment)

    def strikes(self) -> datetime:
        return self.site.strikes()

    def wall(self, moment: datetime) -> str:
        return zones.wall(moment)

    def wait_until(self, moment: datetime) -> None:
        ahead = moment - datetime.now(UTC)
        time.sleep(max(ahead.total_seconds(), 0))


def _chosen(view: Json, field: str, said: str) -> str:
    """The value of the option with that label, or what is typed."""
    (block,) = [block for block in view["blocks"] if block.get("block_id") == field]
    if block["element"]["type"] == "checkboxes":
        return said  # the values of several
    options = {o["text"]["text"]: o["value"] for o in options_of(block["element"])}
    return str(options[said]) if options else said


def _heard(message: Message) -> Heard:
    return Heard(
        id=message.ts,
        text="\n".join(_words(list(message.blocks))),
        event=message.event_type,
        payload=message.payload,
        labels=tuple(button["text"]["text"] for button in _buttons(message)),
        edits=message.edits,
    )


def _buttons(message: Message) -> list[Json]:
    elements = [element for block in message.blocks for element in elements_of(block)]
    return [element for element in elements if element["type"] == "button"]


def _words(blocks: list[Json]) -> list[str]:
    """What is read, without what is pressed."""
    told: list[str] = []
    for block in blocks:
        texts = [block["text"]] if "text" in block else []
        texts += block.get("elements", []) if block["type"] == "context" else []
        told += [text["text"] for text in texts]
    return told
