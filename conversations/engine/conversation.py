"""One person's way through one flow: the answers are the state, no step number is stored."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from conversations.engine.answers import Answer, Candidate, Comment


class State(StrEnum):
    """Where a conversation stands."""

    OPEN = "open"
    PAUSED = "paused"
    FINISHED = "finished"
    LEFT = "left"  # begun again: kept on record, never gone on with


@dataclass(frozen=True, slots=True)
class Conversation:
    """One person's way through one flow.

    edition: of the rules it began under, kept to its end. revision: grows with every turn that
    changes it. reopened: the question gone back to. candidates: what the last typed answer may
    have meant, to be confirmed. helped: questions whose "I don't know" was pressed once.
    shape: the flow's shape when last walked, to notice a release. card: the delivery that
    carries the open question. comments: by question, whether answered or not.
    """

    id: str
    flow: str
    edition: str
    person: str
    company: str
    revision: int = 0
    state: State = State.OPEN
    answers: Mapping[str, Answer] = field(default_factory=dict)
    reopened: str | None = None
    candidates: tuple[Candidate, ...] = ()
    helped: frozenset[str] = frozenset()
    shape: str = ""
    card: str | None = None
    comments: Mapping[str, Comment] = field(default_factory=dict)
