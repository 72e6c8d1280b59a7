"""``conversations.ports.PapersFacts`` over one connection."""

from conversations.ports import Papers
from storage.facts.reading import Reading
from storage.stores import papers


class SqlPapers(Reading):
    """PapersFacts."""

    def papers(self, expert: str | None = None) -> tuple[Papers, ...]:
        return papers.papers(self._connection, expert)
