"""A person who uses the product through Slack: signed requests out, messages and modals in.

All methods are plain and block: where the product runs on the test's own event loop, call them
with ``asyncio.to_thread``.
"""

import json
import uuid
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import TypeVar, Unpack
from urllib.parse import quote, urlencode

from tests.support import slack_payloads as payloads
from tests.support.slack_api import LoopbackSlack
from tests.support.slack_blocks import view_problems
from tests.support.slack_delivery import FORM, JSON, Courier, Delivery, Reply, Request
from tests.support.slack_payloads import Actor
from tests.support.slack_question import OpenQuestion, last_question
from tests.support.slack_things import Json, Message, Person
from tests.support.slack_views import obey
from tests.support.waiting import wait_until

Value = TypeVar("Value")


class SlackUser(Courier):
    """Somebody in a workspace; ``name``, ``locale`` and so on are what users.info tells."""

    def __init__(  # noqa: PLR0913 - who somebody is, each with its usual value
        self,
        product_url: str,
        signing_secret: str,
        slack: LoopbackSlack,
        *,
        team: str = "T1",
        user: str = "U1",
        name: str = "yamada",
        locale: str = "ja-JP",
        tz: str = "Asia/Tokyo",
    ) -> None:
        super().__init__(product_url, signing_secret)
        self.slack = slack
        self.team = team
        self.user = user
        self._actor = Actor(user, team, name)
        slack.add_person(Person(user, team, name=name, locale=locale, tz=tz))

    @property
    def dm(self) -> str:
        """The id of the DM with the app."""
        return self.slack.dm(self.team, self.user)

    def messages(self) -> list[Message]:
        """The DM as it stands, oldest first."""
        return self.slack.messages(self.dm)

    def command(
        self, command: str, text: str = "", channel: str = "C1", **how: Unpack[Delivery]
    ) -> Reply:
        """Types a slash command in a channel."""

        def typed(trigger: str) -> Request:
            form = payloads.slash_command(self._actor, channel, command, text)
            form |= {"response_url": self._response_url(), "trigger_id": trigger}
            return Request(FORM, urlencode(form))

        return self.deliver(how, self._trigger, typed)

    def say(self, text: str, **how: Unpack[Delivery]) -> Reply:
        """Writes a message in the DM."""

        def said() -> Json:
            ts, words = self.slack.next_ts(), payloads.escaped(text)
            self.slack.put(Message(self.dm, ts, self.user, words, self.team))
            return payloads.message_im(self._actor, self.dm, ts, text)

        return self._event(said, how)

    def open_home(self, tab: str = "home", **how: Unpack[Delivery]) -> Reply:
        """Comes to the app's Home, or to its messages."""

        def opened() -> Json:
            view = self.slack.home(self.user, self.team)
            return payloads.app_home_opened(self._actor, self.dm, self.slack.next_ts(), view, tab)

        return self._event(opened, how)

    def shortcut(self, callback_id: str, **how: Unpack[Delivery]) -> Reply:
        """Picks a shortcut of the app's from the menu beside the message field."""
        return self._interact("shortcut", lambda: payloads.shortcut(callback_id), how)

    def press(
        self,
        choice: str,
        message: Message | None = None,
        view: Json | None = None,
        **how: Unpack[Delivery],
    ) -> Reply:
        """Presses a button or picks an option: by choice, by its whole value or by action id.

        In the given message or view; without one, in the present question, else in the last
        message of the DM. Raises AssertionError where it is not offered there.
        """

        def pressed() -> Json:
            if view:
                return payloads.in_view(view, payloads.pick_from(view["blocks"], choice))
            seen = message or self._in_front()
            pick = payloads.pick_from(list(seen.blocks), choice)
            return payloads.in_message(seen, pick) | {"response_url": self._response_url()}

        return self._interact("block_actions", pressed, how)

    def submit(
        self,
        view: Json | None = None,
        values: Mapping[str, str] | str = "",
        **how: Unpack[Delivery],
    ) -> Reply:
        """Submits a modal, by default the one on top, and does with it what the answer says.

        ``values`` are told by ``block_id`` or ``action_id``; a text alone is the only field's.
        """
        shown = view or self.slack.open_views(self.user, self.team)[-1]

        def submitted() -> Json:
            return {"view": payloads.filled(shown, values), "response_urls": []}

        reply = self._interact("view_submission", submitted, how)
        if reply.status == HTTPStatus.OK:
            self._obey(shown, json.loads(reply.body or "{}"))
        return reply

    def question(self) -> OpenQuestion | None:
        """The question that stands open in the DM, the newest one."""
        return last_question(self.messages())

    def wait_question(
        self, question: str, within: float = 5.0, after: OpenQuestion | None = None
    ) -> OpenQuestion:
        """Waits until this question stands open, anew where ``after`` is given."""

        def asked() -> OpenQuestion | None:
            seen = self.question()
            return seen if seen and seen.id == question and not seen.same_as(after) else None

        return self._waited(asked, within, f"question {question}")

    def wait_message(self, event_type: str, within: float = 5.0) -> Message:
        """Waits for a message of this ``event_type`` in the DM; the newest one."""

        def seen() -> Message | None:
            found = [m for m in self.messages() if m.event_type == event_type]
            return found[-1] if found else None

        return self._waited(seen, within, event_type)

    def wait_view(self, within: float = 5.0) -> Json:
        """Waits for a modal to be open; the one on top."""
        open_views = self.slack.open_views
        return self._waited(lambda: open_views(self.user, self.team), within, "a modal")[-1]

    def _event(self, make: Callable[[], Json], how: Delivery) -> Reply:
        def wrapped(event_id: str) -> Request:
            bot = self.slack.bot(self.team).bot_user
            return Request(JSON, json.dumps(payloads.event(self._actor, bot, event_id, make())))

        return self.deliver(how, lambda name: name or f"Ev{uuid.uuid4().hex[:12]}", wrapped)

    def _interact(self, kind: str, make: Callable[[], Json], how: Delivery) -> Reply:
        def wrapped(trigger: str) -> Request:
            payload = payloads.interaction(self._actor, kind, trigger) | make()
            return Request(FORM, f"payload={quote(json.dumps(payload))}")

        return self.deliver(how, self._trigger, wrapped)

    def _trigger(self, name: str) -> str:
        return self.slack.trigger(self.user, self.team, name)

    def _response_url(self) -> str:
        return self.slack.response_url(self.user)

    def _in_front(self) -> Message:
        question = self.question()
        assert question or self.messages(), "the DM is empty"
        return question.message if question else self.messages()[-1]

    def _obey(self, view: Json, answer: Json) -> None:
        problems = view_problems(answer["view"]) if "view" in answer else []
        assert not problems, problems
        with self.slack.lock:
            obey(self.slack, self.user, view, answer)

    def _waited(self, look: Callable[[], Value | None], within: float, what: str) -> Value:
        try:
            found = wait_until(look, within)
        except TimeoutError as late:
            seen = "\n".join(f"- {m.user}: {m.text}" for m in self.messages())
            reason = f"{what} did not come within {within} s; the DM holds:\n{seen}"
            raise TimeoutError(reason) from late
        assert found
        return found
