"""The trial's people and channels: ordinary accounts of a platform of its own."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from bot.web import words
from conversations.engine import Text
from conversations.people import Account
from conversations.ports import Address, Place

PLATFORM = "web"
SPACE = "trial"
PRIVATE = "dm"  # how the page names a person's private chat
HOME = "home"  # and the place where a firm's people see where they stand


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel of the trial. shared: people of other organisations read it too."""

    id: str
    label: Text
    members: tuple[str, ...]
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Somebody:
    """One account of the trial. label, part: what their tab says; kind: which hints they get."""

    user: str
    name: str
    label: Text
    part: Text
    kind: Literal["staff", "expert", "office"]

    @property
    def account(self) -> Account:
        """As the consultant knows them."""
        return Account(PLATFORM, SPACE, self.user)

    @property
    def private(self) -> str:
        """The id of their private chat as a channel."""
        return f"{PRIVATE}-{self.user}"

    @property
    def has_home(self) -> bool:
        """Whether "where you stand" is kept fresh for them beside the chat: a firm's people."""
        return self.kind == "staff"


PEOPLE: Mapping[str, Somebody] = MappingProxyType(
    {
        person.user: person
        for person in (
            Somebody("yamada", "山田 花子", words.YAMADA, words.FIRM_A, "staff"),
            Somebody("suzuki", "鈴木 健", words.SUZUKI, words.FIRM_A, "staff"),
            Somebody("takahashi", "高橋 真一", words.TAKAHASHI, words.FIRM_B, "staff"),
            Somebody("tanaka", "田中 美咲", words.TANAKA, words.FIRM_C, "staff"),
            Somebody("sato", "佐藤 一郎", words.SATO, words.AN_EXPERT, "expert"),
            Somebody("watanabe", "渡辺 京子", words.WATANABE, words.AN_EXPERT, "expert"),
            Somebody("office", "事務局", words.OFFICE, words.AT_THE_DESK, "office"),
        )
    }
)
CHANNELS: Mapping[str, Channel] = MappingProxyType(
    {
        channel.id: channel
        for channel in (
            Channel("general-yamada", words.EVERYBODY, ("yamada", "suzuki")),
            Channel("general-takahashi", words.EVERYBODY, ("takahashi",)),
            Channel("general-tanaka", words.EVERYBODY, ("tanaka",)),
            Channel("partners", words.PARTNERS, ("yamada", "takahashi"), shared=True),
        )
    }
)
_MENTION = re.compile(r"(?<![0-9A-Za-z._-])[@＠](\S+)")  # no address of mail
_ENDS = re.compile(r"[0-9a-z]", re.IGNORECASE)  # what a name in Latin letters cannot be followed by


def channels_of(user: str) -> tuple[Channel, ...]:
    """The channels that a person is a member of."""
    return tuple(channel for channel in CHANNELS.values() if user in channel.members)


def place_of(user: str, place: str) -> Place | None:
    """Where something was typed; None for a place that the person cannot see."""
    if place == PRIVATE:
        person = PEOPLE[user]
        return Place(PLATFORM, SPACE, person.private, private=True, has_home=person.has_home)
    if any(channel.id == place for channel in channels_of(user)):
        return Place(PLATFORM, SPACE, place, private=False)
    return None


def seen_by(user: str, to: Address) -> str | None:
    """Under which of a person's places a message stands; None where it is not for their eyes."""
    if to.user == user and to.channel in ("", PEOPLE[user].private):
        return PRIVATE
    if to.user in ("", user) and any(c.id == to.channel for c in channels_of(user)):
        return to.channel
    return None


def with_mentions(text: str) -> str:
    """``@山田`` as a platform with mentions would send it: ``<@yamada|山田 花子>``."""
    return _MENTION.sub(_mention, text)


def _mention(found: re.Match[str]) -> str:
    """The person whose name begins the word, the longest one; what follows it stays."""
    word = found[1]
    called = [(name, person) for person in PEOPLE.values() for name in _names(person)]
    for name, person in sorted(called, key=lambda one: -len(one[0])):
        begins, rest = unicodedata.normalize("NFKC", word[: len(name)]), word[len(name) :]
        latin = name.isascii() and _ENDS.match(rest)
        if begins.casefold() == name and not latin:
            return f"<@{person.user}|{person.name}>{rest.removeprefix('さん')}"
    return found[0]


def _names(person: Somebody) -> set[str]:
    return {person.user, *person.name.split(), person.name.replace(" ", "")}
