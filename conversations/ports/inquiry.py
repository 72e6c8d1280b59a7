"""Questions to the secretariat: what a turn reads of them and changes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from conversations.ports.touching import Touching


@dataclass(frozen=True, slots=True)
class Inquiry:
    """One question that the secretariat is to answer.

    answer: None while it waits. by: the person of the secretariat who answered.
    """

    code: str
    company: str | None
    person: str
    question: str
    asked_at: datetime
    answer: str | None = None
    by: str | None = None
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AddInquiry(Touching):
    """A question is handed to the secretariat."""

    inquiry: Inquiry

    @property
    def firm(self) -> str | None:
        return self.inquiry.company


@dataclass(frozen=True, slots=True)
class AnswerInquiry(Touching):
    """The secretariat's answer. Applying it raises Conflict where another was faster."""

    inquiry: Inquiry

    @property
    def firm(self) -> str | None:
        return self.inquiry.company


class InquiryFacts(Protocol):
    """Questions to the secretariat."""

    def inquiry(self, code: str) -> Inquiry | None:
        """For the secretariat."""
        ...

    def open_inquiries(self, person: str | None = None) -> tuple[Inquiry, ...]:
        """Those without an answer, the oldest first: of one person, or (None) of all."""
        ...


InquiryChange = AddInquiry | AnswerInquiry
