"""What a topic with a flow gives the desk: its flow by edition, and what its end comes to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from conversations.engine.conversation import Conversation
from conversations.engine.flow import Flow
from conversations.engine.parts import Json
from conversations.engine.steps import Result, Step
from conversations.engine.text import Language


@dataclass(frozen=True, slots=True)
class Recorded:
    """A finished result as it was kept: a snapshot that is never recalculated."""

    id: str
    conversation: str
    company: str
    flow: str
    edition: str
    at: datetime
    payload: Mapping[str, Json]
    snapshot: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Office:
    """How to reach the secretariat: settings of the programme, empty where not set."""

    telephone: str = ""
    mail: str = ""
    hours: str = ""
    hours_en: str = ""

    def open_at(self, language: Language) -> str:
        """When somebody is there; as written for the other language where only that is set."""
        return (self.hours_en or self.hours) if language is Language.EN else self.hours

    def contact(self, language: Language) -> str:
        """Telephone, else mail, with the hours; empty where nothing is set."""
        between = "、" if language is Language.JA else ", "
        return between.join(
            part for part in (self.telephone or self.mail, self.open_at(language)) if part
        )


@dataclass(frozen=True, slots=True)
class Helplines:
    """Whom to call in an incident: settings of the programme, empty where not set.

    ipa: IPA's desk for companies. police: the cyber desk of the police. maintainer: who looks
    after the computers. Telephone, mail or address, as they are to be read (users.md R14).
    """

    ipa: str = ""
    police: str = ""
    maintainer: str = ""


@dataclass(frozen=True, slots=True)
class Finished:
    """A conversation that has an acceptable answer to every question on its path.

    now: aware, in the programme's zone (so that dates read as wall time). before: the same
    firm's last result of this flow from another conversation.
    """

    conversation: Conversation
    flow: Flow
    language: Language
    now: datetime
    office: Office
    before: Recorded | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a finished flow comes to: the message, and the snapshot to keep.

    The step's payload is kept too. ``follow`` comes after the result, in order.
    """

    result: Result
    snapshot: Mapping[str, Json]
    follow: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic that asks: ``flow(edition)`` and ``finish(finished)``; both pure.

    shared: a firm has one of it at a time; several people answer it, and the owner closes it.
    """

    id: str
    flow: Callable[[str], Flow]
    finish: Callable[[Finished], Outcome]
    shared: bool = False
