"""One person's way through one flow: the answers are the state, no step number is stored."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from conversations.engine.answers import Answer, Candidate, Comment


class State(StrEnum):
    """Where a conversation stands."""

    OPEN = "open"
    PAUSED = "paused"
    FINISHED = "finished"
    OFFERED = "offered"  # a part that somebody of no firm yet was asked to take
    LEFT = "left"  # begun again or taken back: kept on record, never gone on with


@dataclass(frozen=True, slots=True)
class Part:
    """What makes a conversation a part of another: some of its questions, with a colleague.

    of: the whole, which keeps the answers. questions: the ids handed over, in order. at: since
    when; what was answered before is asked again. revision, landed: the whole's as they were
    read, so that an answer that lands in a whole that moved on meanwhile is noticed.
    """

    of: str
    questions: tuple[str, ...]
    at: datetime
    revision: int
    landed: int


@dataclass(frozen=True, slots=True)
class Conversation:
    """One person's way through one flow.

    edition: of the rules it began under, kept to its end. revision: grows with every turn that
    changes it. reopened: the question gone back to. candidates: what the last typed answer may
    have meant, to be confirmed. helped: questions whose "I don't know" was pressed once.
    shape: the flow's shape when last walked, to notice a release. card: the delivery that
    carries the open question. comments: by question, whether answered or not.
    part: where it is a part of another one. handed: of a whole, the questions that parts of it
    ask now, and of whom. landed: of a whole, how often its parts changed it.
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
    part: Part | None = None
    handed: Mapping[str, str] = field(default_factory=dict)
    landed: int = 0

    def asks(self, question_id: str) -> bool:
        """Whether the question is asked here, and not of a colleague."""
        if self.part is not None:
            return question_id in self.part.questions
        return question_id not in self.handed
