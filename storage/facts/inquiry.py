"""``conversations.ports.InquiryFacts`` over one connection."""

from conversations.ports import Inquiry
from storage.facts.reading import Reading
from storage.stores import inquiry


class SqlInquiry(Reading):
    """InquiryFacts."""

    def inquiry(self, code: str) -> Inquiry | None:
        return inquiry.inquiry(self._connection, code)

    def open_inquiries(self, person: str | None = None) -> tuple[Inquiry, ...]:
        return inquiry.open_inquiries(self._connection, person)
