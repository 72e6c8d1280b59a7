"""The things of a loopback Slack: workspaces, people, channels, messages, and records of calls."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

Json = dict[str, Any]
Found = TypeVar("Found")

APP = "A1"
USUAL_SCOPES = frozenset(
    {
        "app_mentions:read",
        "channels:history",
        "channels:read",
        "chat:write",
        "commands",
        "files:write",
        "groups:history",
        "groups:read",
        "im:history",
        "im:read",
        "im:write",
        "users:read",
    }
)


class SlackRefusalError(Exception):
    """An answer with ``ok`` false; ``more`` are further fields of the answer."""

    def __init__(self, error: str, **more: object) -> None:
        super().__init__(error)
        self.answer: Json = {"ok": False, "error": error, **more}


def refuse(when: object, error: str, **more: object) -> None:
    """Refuses where the condition holds. Raises SlackRefusalError."""
    if when:
        raise SlackRefusalError(error, **more)


def known(found: Found | None, error: str) -> Found:
    """What was found. Raises SlackRefusalError where nothing was."""
    if found is None:
        raise SlackRefusalError(error)
    return found


@dataclass(frozen=True, slots=True)
class Workspace:
    """An installation of the app: the bot's token and who the bot is there."""

    team: str
    token: str

    @property
    def bot_user(self) -> str:
        return f"UBOT{self.team}"

    @property
    def bot_id(self) -> str:
        return f"BBOT{self.team}"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody's profile in one workspace."""

    id: str
    team: str = "T1"
    name: str = "somebody"
    real_name: str = "山田太郎"
    locale: str = "ja-JP"
    tz: str = "Asia/Tokyo"
    email: str = ""

    def wire(self, at: datetime, *, with_locale: bool) -> Json:
        """The user object of users.info."""
        offset = at.astimezone(ZoneInfo(self.tz)).utcoffset()
        profile = {"real_name": self.real_name, "display_name": self.name, "email": self.email}
        user: Json = {
            "id": self.id,
            "team_id": self.team,
            "name": self.name,
            "real_name": self.real_name,
            "deleted": False,
            "is_bot": False,
            "tz": self.tz,
            "tz_label": self.tz,
            "tz_offset": int(offset.total_seconds()) if offset else 0,
            "profile": profile,
        }
        return user | {"locale": self.locale} if with_locale else user


@dataclass(frozen=True, slots=True)
class Message:
    """A message as it stands now.

    ``edits`` counts the updates it has had; an ephemeral one was ``seen_by`` one person only.
    """

    channel: str
    ts: str
    user: str
    text: str
    team: str = "T1"
    bot_id: str = ""
    blocks: tuple[Json, ...] = ()
    metadata: Json = field(default_factory=dict)
    thread_ts: str = ""
    edits: int = 0
    ephemeral: bool = False
    seen_by: str = ""

    @property
    def event_type(self) -> str:
        """The metadata's ``event_type``, empty where there is none."""
        return str(self.metadata.get("event_type", ""))

    @property
    def payload(self) -> Json:
        """The metadata's ``event_payload``, empty where there is none."""
        return dict(self.metadata.get("event_payload", {}))

    def wire(self, *, with_metadata: bool) -> Json:
        """The message object that Slack shows in answers and payloads."""
        message: Json = {"type": "message", "user": self.user, "ts": self.ts, "text": self.text}
        message |= {"team": self.team}
        if self.bot_id:
            message |= {"bot_id": self.bot_id, "app_id": APP}
        if self.blocks:
            message |= {"blocks": list(self.blocks)}
        if self.thread_ts:
            message |= {"thread_ts": self.thread_ts}
        if self.edits and not self.blocks:
            message |= {"edited": {"user": self.user, "ts": self.ts}}
        return message | {"metadata": self.metadata} if with_metadata and self.metadata else message


@dataclass(slots=True)
class Channel:
    """A channel or a DM (``user`` is set) with its messages in order."""

    id: str
    team: str = "T1"
    name: str = ""
    user: str = ""
    members: tuple[str, ...] = ()
    is_ext_shared: bool = False
    is_private: bool = False
    is_archived: bool = False
    bot_is_member: bool = True
    messages: dict[str, Message] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        """The word that scopes have for it: ``im``, ``groups`` or ``channels``."""
        return "im" if self.user else "groups" if self.is_private else "channels"


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a Web API method as it arrived; ``at`` is aware (UTC)."""

    method: str
    arguments: Json
    at: datetime
    team: str


@dataclass(frozen=True, slots=True)
class Response:
    """One post to a ``response_url``, with whom the address was made for."""

    user: str
    body: Json
    at: datetime


@dataclass(frozen=True, slots=True)
class Trigger:
    """Somebody's click, good for opening one view within three seconds."""

    team: str
    user: str
    made: float  # time.monotonic()
