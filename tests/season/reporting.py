"""After a session: experts report, late or never; firms confirm, object, or say nothing."""

from datetime import timedelta
from random import Random

from conversations.events import Filled, Pressed
from conversations.sessions import Session
from tests.season.clockwork import Clockwork
from tests.season.firm import Firm

LATE, NEVER = 0.15, 0.02  # of all reports
SLIP = 0.1  # are typed so that they cannot be read, and filled in again
OBJECTS = 0.04  # of all that firms say
SILENT = 0.15  # firms that leave one report without a word until they are rung

_GOALS = {1: "2", 2: "1と2", 3: "3", 4: "1～3"}


def user_of(expert: int) -> str:
    """An expert's account."""
    return f"E{expert:03}"


class Reporting:
    """What experts and firms do about reports. experts: the account of each firm's, by number."""

    def __init__(self, clockwork: Clockwork, chance: Random) -> None:
        self._clockwork = clockwork
        self._chance = chance
        self.experts: dict[int, str] = {}

    def over(self, firm: Firm, session: Session) -> None:
        """Its expert reports the same evening, after days, or never."""
        luck = self._chance.random()
        if luck < NEVER:
            return
        wait = timedelta(hours=self._chance.randrange(1, 6))
        if luck < NEVER + LATE:
            wait = timedelta(days=self._chance.randrange(2, 9))

        async def report() -> None:
            await self._report(firm, session)

        self._clockwork.after(wait, report)

    async def _report(self, firm: Firm, session: Session) -> None:
        said = {
            "goals": _GOALS[session.number],
            "done": "一緒に確かめた。",
            "homework": self._chance.choice(("", "控えを外に取る", "・控え\n・連絡先")),
            "span": "14:00～16:00",
            "travel": self._chance.choice(("0", "70分", "1時間10分")),
            "helpful": self._chance.choice(("yes", "partly", "no")),
            "comment": "",
        }
        if self._chance.random() < SLIP:
            await self._fills(firm, session, {**said, "span": "昼から"})
        await self._fills(firm, session, said)
        if self._chance.random() < SILENT:
            self._clockwork.after(timedelta(days=7), lambda: self._rings(session))
            return

        async def answer() -> None:
            await self._answer(firm, session, said)

        self._clockwork.after(timedelta(hours=self._chance.randrange(1, 60)), answer)

    async def _answer(self, firm: Firm, session: Session, said: dict[str, str]) -> None:
        if self._chance.random() < OBJECTS:
            place = f"{session.code}:1"
            objection = Filled("report.differ", place, {"said": "時刻がちがいます"})
            await self._clockwork.act(firm.user, objection)
            await self._fills(firm, session, {**said, "span": "14:00～15:30"})
            await self._clockwork.act(firm.user, Pressed("report.confirm", f"{session.code}:2"))
            return
        await self._clockwork.act(firm.user, Pressed("report.confirm", f"{session.code}:1"))
        if session.number == max(_GOALS):
            firm.answers_survey()

    async def _rings(self, session: Session) -> None:
        line = Pressed("report.by_phone", f"{session.code} 電話の方")
        await self._clockwork.act("UOFFICE", line)

    async def _fills(self, firm: Firm, session: Session, said: dict[str, str]) -> None:
        filled = Filled("report.write", session.code, said)
        await self._clockwork.act(self.experts[firm.number], filled)
