"""``conversations.ports.AskingFacts`` over one connection."""

from collections.abc import Mapping

from conversations.engine import Answer, Conversation, Recorded
from conversations.ports import Address
from storage import outbox
from storage.facts.reading import Reading
from storage.stores import answers, conversations, results


class SqlAsking(Reading):
    """AskingFacts."""

    def conversation(self, conversation: str) -> Conversation | None:
        return conversations.conversation(self._connection, conversation)

    def current(self, person: str) -> Conversation | None:
        return conversations.current(self._connection, person)

    def unfinished(self, person: str, flow: str) -> Conversation | None:
        return conversations.unfinished(self._connection, person, flow)

    def card_at(self, delivery: str) -> Address | None:
        return outbox.address_of(self._connection, delivery)

    def of_firm(self, company: str, flow: str) -> Conversation | None:
        return conversations.of_firm(self._connection, company, flow)

    def parts(self, conversation: str) -> tuple[Conversation, ...]:
        return conversations.parts(self._connection, conversation)

    def held(self, person: str, company: str) -> tuple[Conversation, ...]:
        return conversations.held(self._connection, person, company)

    def earlier_answers(self, conversation: str) -> Mapping[str, Answer]:
        return answers.earlier(self._connection, conversation)

    def result(self, conversation: str) -> Recorded | None:
        return results.result(self._connection, conversation)

    def last_result(self, company: str, flow: str, besides: str | None = None) -> Recorded | None:
        return results.last_result(self._connection, company, flow, besides)
