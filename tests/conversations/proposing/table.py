"""Sato has held session 1 with Yamada's firm, and proposes times for the second."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection

from conversations.engine import Fill
from conversations.events import Filled
from conversations.sessions import Session
from conversations.sessions.proposal import Proposal
from storage.stores import proposing
from tests.conversations.person import House, Someone
from tests.conversations.sessions.desk import Programme

THREE = ("12/10 14時", "12月14日10:00", "１２／１５（火） 午後３時")
WALLS = ("2026-12-10 14:00", "2026-12-14 10:00", "2026-12-15 15:00")
LABELS = ("12月10日（木）14:00", "12月14日（月）10:00", "12月15日（火）15:00")


@dataclass(frozen=True, slots=True)
class Table:
    """The programme, with what proposals need of it."""

    programme: Programme

    @property
    def house(self) -> House:
        return self.programme.house

    @property
    def sato(self) -> Someone:
        return self.programme.sato

    @property
    def yamada(self) -> Someone:
        return self.programme.yamada

    @property
    def proposals(self) -> list[Proposal]:
        """All ever made, the oldest first."""
        rows = self.house.record()["proposal"]
        found = [self.house.database.run_now(_reading(str(row["code"]))) for row in rows]
        return sorted(filter(None, found), key=lambda p: p.made_at)

    @property
    def second(self) -> Session | None:
        """The second session, where it is booked."""
        return next((s for s in self.programme.sessions if s.number == 2), None)

    def form(self) -> Fill:
        """The form that Sato opened last."""
        forms = [step for step in self.sato.heard if isinstance(step, Fill)]
        return forms[-1]

    def proposes(self, *slots: str, mode: str = "online", firm: str = "") -> Someone:
        """Sato opens the form and submits it."""
        self.sato.commands(f"propose {firm or self.programme.firm}", root="sme-expert")
        form = self.form()
        values = {f"slot{place}": slot for place, slot in enumerate(slots, 1)}
        self.sato.does(Filled(form.action, form.argument, {**values, "mode": mode}))
        self.house.deliver()
        return self.sato

    def looks(self) -> None:
        """The tick and the sender."""
        self.house.tick("proposing.tick")
        self.house.deliver()


def _reading(code: str) -> Callable[[Connection], Proposal | None]:
    return lambda connection: proposing.proposal(connection, code)


def lay(programme: Programme) -> Table:
    """Session 1 is booked for the next days."""
    programme.books("2026-11-26 14:00")
    return Table(programme)
