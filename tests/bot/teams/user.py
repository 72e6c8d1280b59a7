"""Somebody in Teams: what their client sends to the bot, signed as the Bot Framework signs."""

import itertools
import json
import re
from http.client import HTTPConnection
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from tests.bot.teams.loopback import LoopbackTeams
from tests.bot.teams.seen import inputs, sent
from tests.bot.teams.service import Json, Message
from tests.bot.teams.signing import BOT, TENANT, claims, signed

BOT_NAME = "専門家派遣の窓口"

_numbers = itertools.count(1)
_MENTION = re.compile(r"<@([^|>]+)\|([^>]*)>")


class Reply(NamedTuple):
    """An HTTP answer."""

    status: int
    body: str

    @property
    def json(self) -> Any:  # noqa: ANN401 - whatever was answered
        return json.loads(self.body)


class TeamsUser:
    """One person. A channel's id is that of the conversation; none is the personal chat."""

    def __init__(
        self, door: str, teams: LoopbackTeams, user: str = "29:yamada", name: str = "yamada"
    ) -> None:
        self.door, self.teams, self.user, self.name = door, teams, user, name
        self.locale = "ja-JP"
        self.tenant = TENANT

    @property
    def chat(self) -> str:
        """Their personal chat with the bot."""
        return self.teams.chat(self.user)

    @property
    def mention(self) -> str:
        """Themselves, as a line names them."""
        return f"<@{self.user}|{self.name}>"

    def say(self, text: str, channel: str = "", **more: object) -> Reply:
        """Types; in a channel the bot is mentioned first. ``<@id|name>`` becomes a mention."""
        named = [(user, name) for user, name in _MENTION.findall(text)]
        text = _MENTION.sub(lambda m: f"<at>{m[2]}</at>", text)
        if channel:
            named, text = [(BOT, BOT_NAME), *named], f"<at>{BOT_NAME}</at> {text}"
        entities = [
            {"type": "mention", "mentioned": {"id": user, "name": name}, "text": f"<at>{name}</at>"}
            for user, name in named
        ]
        told = {"type": "message", "text": text, "textFormat": "plain", "entities": entities}
        return self.deliver(self.activity({**told, **more}, channel))

    def press(self, message: Message, action: Json, filled: Json | None = None) -> Reply:
        """Presses a button of a card, with what stands in its inputs."""
        channel = "" if message.conversation == self.chat else message.conversation
        value = sent(action, filled)
        told: Json = {"type": "message", "value": value, "replyToId": message.id}
        if action["type"] == "Action.Execute":
            pressed = {"type": "Action.Execute", "verb": action["verb"], "data": value}
            told = {"type": "invoke", "name": "adaptiveCard/action", "replyToId": message.id}
            told["value"] = {"action": pressed, "trigger": "manual"}
        reply = self.deliver(self.activity(told, channel))
        self._card_of(reply, message)
        return reply

    def arrive(self, channel: str = "") -> Reply:
        """Installs the bot, in the personal chat or in a team or group chat."""
        told = {"type": "conversationUpdate", "membersAdded": [{"id": self.user}, {"id": BOT}]}
        return self.deliver(self.activity(told, channel))

    def install(self, channel: str = "") -> Reply:
        """The other activity that Teams sends for the same thing."""
        return self.deliver(self.activity({"type": "installationUpdate", "action": "add"}, channel))

    def answers_offer(
        self, message: Message, *, accept: bool = True, told: Json | None = None
    ) -> Reply:
        """Allows or declines an offered file; ``told`` changes what Teams adds to it."""
        content = message.file["content"]
        drive = f"http://127.0.0.1:{self.teams.port}/drive"
        info = {
            "contentUrl": f"{drive}/files/plan.txt",
            "name": message.file["name"],
            "uploadUrl": f"{drive}/session-1?tempauth=a%2Fsecret",
            "uniqueId": "1150D938-8870-4044-9F2C-5BBDEBA70C9D",
            "fileType": "txt",
            **(told or {}),
        }
        value = {
            "type": "fileUpload",
            "action": "accept" if accept else "decline",
            "context": content["acceptContext" if accept else "declineContext"],
            **({"uploadInfo": info} if accept else {}),
        }
        invoke = {"type": "invoke", "name": "fileConsent/invoke", "value": value}
        return self.deliver(self.activity(invoke))

    def activity(self, told: Json, channel: str = "") -> Json:
        """An activity of theirs, with all that Teams adds."""
        kind = "channel" if channel.startswith("19:") else "personal"
        conversation: Json = {"id": channel or self.chat, "conversationType": kind}
        conversation["tenantId"] = self.tenant
        return {
            "id": f"1{next(_numbers):09}",
            "timestamp": "2020-10-20T05:00:00.123Z",
            "channelId": "msteams",
            "serviceUrl": self.teams.url,
            "from": {"id": self.user, "name": self.name, "aadObjectId": f"aad-{self.user[3:]}"},
            "recipient": {"id": BOT, "name": BOT_NAME},
            "conversation": conversation | ({"isGroup": True} if channel else {}),
            "channelData": {"tenant": {"id": self.tenant}},
            "locale": self.locale,
            **told,
        }

    def deliver(self, activity: Json, token: str | None = None) -> Reply:
        """Sends an activity as Teams does; token: another one, empty for none."""
        if token is None:
            token = signed(claims(self.teams.url))
        headers = {"Content-Type": "application/json; charset=utf-8"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        return post(self.door, json.dumps(activity).encode(), headers)

    def _card_of(self, reply: Reply, message: Message) -> None:
        """An invoke's answer takes the card's place at once."""
        if reply.status == 200 and reply.body and "card.adaptive" in reply.json.get("type", ""):
            with self.teams.lock:
                message.activity["attachments"][0]["content"] = reply.json["value"]


def post(door: str, body: bytes, headers: dict[str, str]) -> Reply:
    """Anything at all, to the door."""
    connection = HTTPConnection(urlsplit(door).netloc, timeout=30)
    try:
        connection.request("POST", "/api/messages", body, headers)
        response = connection.getresponse()
        return Reply(response.status, response.read().decode())
    finally:
        connection.close()


def filled(card: Json, text: str) -> Json:
    """The card's input, filled in."""
    (field,) = inputs(card)
    return {field["id"]: text}
