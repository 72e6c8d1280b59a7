"""A session that took place, its expert before the form, and the firm before the report."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from conversations.engine import Fill, Notice
from conversations.events import Filled, Pressed
from conversations.sessions import Session
from tests.conversations.person import House, Someone, words
from tests.conversations.sessions.desk import Programme, open_programme

SAID: Mapping[str, str] = MappingProxyType(
    {
        "goals": "2",
        "done": "「わからない」を確かめた。",
        "homework": "控えを外に取る\n連絡先を貼る",
        "span": "14:00～16:10",
        "travel": "1時間10分",
        "helpful": "partly",
        "comment": "第2部が役立った",
    }
)


@dataclass(frozen=True, slots=True)
class Reports:
    """A programme, and the session that is reported."""

    programme: Programme
    session: Session

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
    def office(self) -> Someone:
        return self.programme.office

    def form(self) -> Fill:
        """As the button below the request opens it."""
        self.sato.does(Pressed("report.write", self.session.code))
        (form,) = [step for step in self.sato.heard if isinstance(step, Fill)]
        return form

    def fills(self, **changed: str) -> Someone:
        """The form, filled in and sent."""
        values = {**SAID, **changed}
        return self.sato.does(Filled("report.write", self.session.code, values))

    def kept(self) -> list[dict[str, object]]:
        """All revisions on file."""
        return self.house.record()["report"]

    def state(self) -> str:
        """Of the newest revision."""
        return str(max(self.kept(), key=lambda row: str(row["revision"]))["state"])


def open_reports(house: House, when: str = "2026-12-10 14:00", mode: str = "onsite") -> Reports:
    """Its end is now."""
    programme = open_programme(house)
    session = programme.books(when, mode)
    house.deliver()
    house.now = session.ends_at
    return Reports(programme, session)


def notices(someone: Someone, containing: str) -> list[Notice]:
    """What stands in somebody's chat with these words."""
    found = (m.step for m in someone.sees if containing in words(m.step))
    return [step for step in found if isinstance(step, Notice)]
