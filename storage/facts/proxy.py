"""``conversations.ports.ProxyFacts`` over one connection."""

from conversations.people.channels import Channel
from conversations.ports import Acting
from storage.facts.reading import Reading
from storage.stores import proxy


class SqlProxy(Reading):
    """ProxyFacts."""

    def acting(self, person: str) -> Acting | None:
        return proxy.acting(self._connection, person)

    def channel(self, company: str) -> Channel | None:
        return proxy.channel(self._connection, company)
