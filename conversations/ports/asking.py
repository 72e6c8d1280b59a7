"""Conversations and their results: what a turn reads of them and changes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from conversations.engine import Answer, Comment, Conversation, Recorded
from conversations.ports.message import Address
from conversations.ports.touching import Touching


@dataclass(frozen=True, slots=True)
class SaveConversation(Touching):
    """A conversation as it is after the turn; ``was`` is the revision read, None when new.

    Applying it raises Conflict where somebody else was faster.
    """

    conversation: Conversation
    was: int | None

    @property
    def firm(self) -> str | None:
        return self.conversation.company


@dataclass(frozen=True, slots=True)
class AddResult(Touching):
    """A finished result: a snapshot, never changed."""

    result: Recorded

    @property
    def firm(self) -> str | None:
        return self.result.company


@dataclass(frozen=True, slots=True)
class KeepComment(Touching):
    """What is written beside a question from now on; None takes it away."""

    company: str
    conversation: str
    question: str
    comment: Comment | None

    @property
    def firm(self) -> str | None:
        return self.company


@dataclass(frozen=True, slots=True)
class PassOn(Touching):
    """A conversation is somebody else's of the same company from now on."""

    company: str
    conversation: str
    person: str

    @property
    def firm(self) -> str | None:
        return self.company


class AskingFacts(Protocol):
    """Where a conversation stands, and what finished ones came to."""

    def conversation(self, conversation: str) -> Conversation | None: ...

    def current(self, person: str) -> Conversation | None:
        """The open conversation that the person touched last."""
        ...

    def unfinished(self, person: str, flow: str) -> Conversation | None:
        """Their open or paused conversation of the flow."""
        ...

    def card_at(self, delivery: str) -> Address | None:
        """Where a question's card was sent: people go on elsewhere, and the card stays."""
        ...

    def of_firm(self, company: str, flow: str) -> Conversation | None:
        """The company's open or paused conversation of the flow, whoever holds it; no part."""
        ...

    def parts(self, conversation: str) -> tuple[Conversation, ...]:
        """The parts of it that are offered, open or paused, in the order they were handed over."""
        ...

    def held(self, person: str, company: str) -> tuple[Conversation, ...]:
        """What a person holds in a company unfinished, parts among them; touched last, last."""
        ...

    def earlier_answers(self, conversation: str) -> Mapping[str, Answer]:
        """The answer before the present one, by question, where there was one."""
        ...

    def result(self, conversation: str) -> Recorded | None:
        """The last result of a conversation."""
        ...

    def last_result(self, company: str, flow: str, besides: str | None = None) -> Recorded | None:
        """The company's last result of a flow, from another conversation than ``besides``."""
        ...


AskingChange = SaveConversation | AddResult | KeepComment | PassOn
