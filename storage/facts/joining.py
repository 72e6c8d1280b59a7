"""``conversations.ports.JoiningFacts`` over one connection."""

from datetime import datetime

from conversations.people import Account
from conversations.people.codes import Code
from storage.facts.reading import Reading
from storage.stores import joining


class SqlJoining(Reading):
    """JoiningFacts."""

    def code(self, seal: str) -> Code | None:
        return joining.code(self._connection, seal)

    def code_by_id(self, code: str) -> Code | None:
        return joining.code_by_id(self._connection, code)

    def tries(self, account: Account, since: datetime) -> int:
        return joining.tries(self._connection, account, since)
