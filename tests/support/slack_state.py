"""What the loopback Slack knows, to arrange before a test and to read after it.

Everything is guarded by one lock: the server's thread changes it while a test reads it.
"""

import time
from collections import defaultdict
from itertools import count
from threading import RLock
from typing import Any

from tests.support.slack_things import (
    USUAL_SCOPES,
    Call,
    Channel,
    Json,
    Message,
    Person,
    Response,
    Trigger,
    Workspace,
    refuse,
)


class SlackState:
    """The facts of the loopback Slack.

    A token ``xoxb-…`` that no workspace was added for is the first workspace's (T1). Whoever is
    not known is made up when first asked for, until ``remove_person``; channels are not.
    """

    def __init__(self) -> None:
        self.lock = RLock()
        self.calls: list[Call] = []
        self.responses: list[Response] = []
        self.ephemerals: list[Message] = []
        self.broadcasts: list[str] = []
        self.scopes: frozenset[str] = USUAL_SCOPES
        self.trigger_seconds = 3.0
        self.channels: dict[str, Channel] = {}
        self.triggers: dict[str, Trigger] = {}
        self.used_triggers: set[str] = set()
        self.views: dict[str, Json] = {}
        self.stacks: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        self.homes: dict[tuple[str, str], Json] = {}
        self.files: dict[str, Any] = {}  # slack_files.File, by id
        self.origin = ""  # where it listens
        self._workspaces: dict[str, Workspace] = {}
        self._people: dict[tuple[str, str], Person] = {}
        self._gone: set[tuple[str, str]] = set()
        self._uninstalled: set[str] = set()
        self._last_ts = 0
        self._numbers = count(1)
        self.add_workspace("T1", "xoxb-loopback")
        self.add_channel("C1", name="general")

    def add_workspace(self, team: str, token: str) -> Workspace:
        """Installs the app in a workspace."""
        with self.lock:
            self._workspaces[token] = Workspace(team, token)
            return self._workspaces[token]

    def uninstall(self, team: str) -> None:
        """From now on the workspace's token is answered with ``account_inactive``."""
        with self.lock:
            self._uninstalled.add(team)

    def workspace(self, token: str) -> Workspace:
        """The workspace of a token. Raises SlackRefusalError as Slack refuses a token."""
        refuse(not token, "not_authed")
        refuse(not token.startswith("xoxb-"), "invalid_auth")
        found = self._workspaces.get(token) or next(iter(self._workspaces.values()))
        refuse(found.team in self._uninstalled, "account_inactive")
        return found

    def bot(self, team: str) -> Workspace:
        """The installation in a workspace."""
        return next(w for w in self._workspaces.values() if w.team == team)

    def add_person(self, person: Person) -> Person:
        """Puts somebody's profile, or changes it."""
        with self.lock:
            self._people[person.team, person.id] = person
            self._gone.discard((person.team, person.id))
            return person

    def remove_person(self, user: str, team: str = "T1") -> None:
        """From now on nobody of that id is known in the workspace."""
        with self.lock:
            self._gone.add((team, user))

    def person(self, user: str, team: str = "T1") -> Person:
        """Somebody's profile. Raises SlackRefusalError where nobody has the id."""
        refuse(not self.has_person(user, team), "user_not_found")
        return self._people.get((team, user)) or Person(user, team, name=user.lower())

    def has_person(self, user: str, team: str = "T1") -> bool:
        return user.startswith(("U", "W")) and (team, user) not in self._gone

    def add_channel(self, channel: str, **facts: Any) -> Channel:  # noqa: ANN401 - Channel's own fields
        """Puts a channel; ``facts`` are fields of Channel."""
        with self.lock:
            self.channels[channel] = Channel(channel, **facts)
            return self.channels[channel]

    def dm(self, team: str, user: str) -> str:
        """The id of the DM between the app and somebody, the same every time."""
        channel = f"D0{team}{user}"
        with self.lock:
            self.channels.setdefault(channel, Channel(channel, team=team, user=user))
        return channel

    def messages(self, channel: str) -> list[Message]:
        """The messages of a channel or DM as they stand, oldest first."""
        with self.lock:
            return list(self.channels[channel].messages.values())

    def calls_of(self, method: str) -> list[Call]:
        """The calls of one method, refused ones too, in order of arrival."""
        with self.lock:
            return [call for call in self.calls if call.method == method]

    def open_views(self, user: str, team: str = "T1") -> list[Json]:
        """The modals that somebody has open, the one on top last."""
        with self.lock:
            return [self.views[view] for view in self.stacks[team, user]]

    def home(self, user: str, team: str = "T1") -> Json | None:
        """The App Home that somebody sees, if one was published."""
        with self.lock:
            return self.homes.get((team, user))

    def trigger(self, user: str, team: str = "T1", name: str = "") -> str:
        """A new trigger id for somebody's click, of that name where one is given."""
        with self.lock:
            trigger = name or f"{next(self._numbers)}.{team}.{user}"
            self.triggers[trigger] = Trigger(team, user, time.monotonic())
            return trigger

    def next_id(self, kind: str) -> str:
        """An id that was never given before: ``V12``."""
        return f"{kind}{next(self._numbers)}"

    def next_ts(self) -> str:
        """A message's time and id, later than any given before."""
        with self.lock:
            self._last_ts = max(self._last_ts + 1, time.time_ns() // 1000)
            return f"{self._last_ts // 1_000_000}.{self._last_ts % 1_000_000:06}"

    def put(self, message: Message) -> Message:
        """Writes a message, new or changed, into its channel."""
        with self.lock:
            self.channels[message.channel].messages[message.ts] = message
            return message
