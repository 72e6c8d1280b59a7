"""What the loopback Teams knows and does, without HTTP: messages, rosters, tokens, faults."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from threading import RLock
from typing import Any

from tests.bot.teams.signing import published

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the product's. name: post, put, create, members, token, identity, keys, meta."""

    name: str
    path: str
    body: Json
    raw: bytes
    authorization: str
    content_range: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """What one call comes to instead. status 0: it is carried out, and late, or cut off."""

    status: int = 0
    body: Json = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    cut: bool = False


@dataclass(slots=True)
class Message:
    """A message as it stands."""

    conversation: str
    id: str
    activity: Json
    edits: int = 0

    @property
    def kind(self) -> str:
        """What it is: a card of ours, an offer of a file, or a file."""
        (attachment,) = self.activity["attachments"]
        kind: str = attachment["contentType"]
        return kind.removeprefix("application/vnd.microsoft.")

    @property
    def file(self) -> Json:
        """The offer or the file."""
        (attachment,) = self.activity["attachments"]
        assert self.kind != "card.adaptive"
        file: Json = attachment
        return file

    @property
    def card(self) -> Json:
        """The one card of it; an offer or a file has none of ours."""
        (attachment,) = self.activity["attachments"]
        if self.kind != "card.adaptive":
            return {"type": "AdaptiveCard", "body": []}
        card: Json = attachment["content"]
        return card

    @property
    def sme(self) -> Json:
        """What other programs read."""
        sme: Json = self.activity["channelData"]["sme"]
        return sme


class Answer(Exception):  # noqa: N818 - an answer that ends the call, not a fault of ours
    """What the service says instead of carrying a call out."""

    def __init__(self, status: int, code: str = "") -> None:
        super().__init__(code)
        self.status = status
        self.body: Json = {"error": {"code": code, "message": code}}


class Service:
    """The facts. ``lock`` guards them: the product calls from another thread."""

    def __init__(self) -> None:
        self.lock = RLock()
        self.calls: list[Call] = []
        self.messages: list[Message] = []
        self.rosters: dict[str, list[Json]] = {}
        self.page = 100  # people on a page of a roster
        self.gone: set[str] = set()  # conversations that are no more
        self.keys = [published("k1")]
        self.tokens: list[str] = []
        self.open_to_all = False  # no token is asked for, as Agents Playground does
        self._faults: dict[str, deque[Fault]] = {}
        self._number = 0

    def refuse(
        self, name: str, status: int, code: str = "", *, after: str = "", times: int = 1
    ) -> None:
        """The next calls of that name are answered with a status; nothing is done for them."""
        headers = {"Retry-After": after} if after else {}
        body = {"error": {"code": code, "message": "…"}} if code else {}
        self._add(name, Fault(status, body, headers), times)

    def answer(self, name: str, status: int, body: Json) -> None:
        """The next call of that name gets this answer."""
        self._add(name, Fault(status, body))

    def slow(self, name: str, seconds: float) -> None:
        """The next call is carried out at once and answered late."""
        self._add(name, Fault(seconds=seconds))

    def cut(self, name: str) -> None:
        """The next call is carried out, and the line drops before the answer."""
        self._add(name, Fault(cut=True))

    def fault(self, name: str) -> Fault:
        """What is to happen to this call."""
        waiting = self._faults.get(name)
        return waiting.popleft() if waiting else Fault()

    def calls_of(self, name: str) -> list[Call]:
        """The calls of a name, in order."""
        with self.lock:
            return [call for call in self.calls if call.name == name]

    def standing(self, conversation: str) -> list[Message]:
        """What stands in a conversation, oldest first."""
        with self.lock:
            return [m for m in self.messages if m.conversation == conversation]

    def token(self) -> Json:
        """A new token for the product."""
        self.tokens.append(self._next("token-"))
        return {"token_type": "Bearer", "expires_in": 3599, "access_token": self.tokens[-1]}

    def create(self, body: Json) -> Json:
        """A person's chat, the same one each time."""
        (member,) = body["members"]
        return {"id": self.chat(member["id"])}

    def chat(self, user: str) -> str:
        """The id of a person's chat with the bot."""
        return f"a:chat-of-{user}"

    def post(self, conversation: str, body: Json) -> Json:
        """A message arrives."""
        self._there(conversation)
        message = Message(conversation, self._next("16"), body)
        self.messages.append(message)
        return {"id": message.id}

    def put(self, conversation: str, message_id: str, body: Json) -> Json:
        """A message is changed."""
        self._there(conversation)
        found = next((m for m in self.standing(conversation) if m.id == message_id), None)
        if found is None:
            raise Answer(HTTPStatus.NOT_FOUND, "MessageNotFound")
        found.activity = body
        found.edits += 1
        return {"id": message_id}

    def members(self, conversation: str, token: str) -> Json:
        """A page of a roster."""
        if conversation not in self.rosters:
            raise Answer(HTTPStatus.FORBIDDEN, "BotNotInConversationRoster")
        start, people = int(token or 0), self.rosters[conversation]
        page: Json = {"members": people[start : start + self.page]}
        return page | (
            {"continuationToken": str(end)} if (end := start + self.page) < len(people) else {}
        )

    def _there(self, conversation: str) -> None:
        if conversation in self.gone:
            raise Answer(HTTPStatus.NOT_FOUND, "ConversationNotFound")

    def _add(self, name: str, fault: Fault, times: int = 1) -> None:
        with self.lock:
            self._faults.setdefault(name, deque()).extend([fault] * times)

    def _next(self, prefix: str) -> str:
        self._number += 1
        return f"{prefix}{self._number:06}"
