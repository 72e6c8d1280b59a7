"""The secretariat and the experts: sessions booked one after another, moved, called off."""

from datetime import date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from conversations.events import Command
from conversations.sessions import Mode, Session, SessionState
from conversations.workdays import working_day
from tests.season.clockwork import Clockwork
from tests.season.firm import Firm
from tests.season.reporting import Reporting, user_of

MOVED, CALLED_OFF = 0.12, 0.04
SESSIONS = 4
TRIES = 12  # times looked for until the secretariat gives up for a week
ZONE = ZoneInfo("Asia/Tokyo")
OFFICE = "UOFFICE"


class Secretariat:
    """Books, moves and calls off by the lines that its people type."""

    def __init__(
        self, clockwork: Clockwork, firms: list[Firm], experts: int, chance: Random
    ) -> None:
        self._clockwork = clockwork
        self._firms = firms
        self._experts = experts
        self._chance = chance
        self.booked = self.moved = self.called_off = self.refused = 0
        self._waiting: set[int] = set()
        self._reporting = Reporting(clockwork, chance)

    def begins(self, moment: datetime) -> None:
        """Every morning: firms whose plan is made get their first session."""
        self._clockwork.at(moment, self._morning)

    async def _morning(self) -> None:
        for firm in self._firms:
            if firm.planned and firm.number not in self._waiting:
                self._waiting.add(firm.number)
                self._soon(firm, 1)
        self._clockwork.after(timedelta(days=1), self._morning)

    def _soon(self, firm: Firm, number: int) -> None:
        async def book() -> None:
            await self._book(firm, number)

        self._clockwork.after(timedelta(days=self._chance.randrange(1, 5)), book)

    async def _book(self, firm: Firm, number: int) -> None:
        seat = firm.number % self._experts
        expert = f"<@{user_of(seat)}|専門家{seat}>"
        self._reporting.experts[firm.number] = user_of(seat)
        mode = self._chance.choice(tuple(Mode))
        for _ in range(TRIES):
            await self._types(f"session add {firm.company} {expert} {self._when()} {mode}")
            session = await self._session(firm, number)
            if session is not None:
                self.booked += 1
                self._look_after(firm, session)
                return
            self.refused += 1
        self._soon(firm, number)  # nothing was free: once more in some days

    def _look_after(self, firm: Firm, session: Session) -> None:
        """What may happen to a session, and what comes after it."""

        async def move() -> None:
            await self._move(firm, session)

        async def call_off() -> None:
            await self._call_off(firm, session)

        async def confirm() -> None:
            await firm.hears("予定どおり")

        async def over() -> None:
            now = await self._session(firm, session.number)
            if now is None or now.sequence != session.sequence:
                return  # moved or called off: its own way goes on
            self._reporting.over(firm, session)
            if session.number < SESSIONS:
                self._soon(firm, session.number + 1)

        luck = self._chance.random()
        at = self._clockwork.at
        if luck < CALLED_OFF:
            at(session.starts_at - timedelta(hours=40), call_off)
        elif luck < CALLED_OFF + MOVED:
            at(session.starts_at - timedelta(hours=50), move)
        else:
            at(session.starts_at - timedelta(hours=20), confirm)
            at(session.ends_at + timedelta(hours=2), over)

    async def _move(self, firm: Firm, session: Session) -> None:
        for _ in range(TRIES):
            await self._types(f"session move {session.code} {self._when()}")
            now = await self._session(firm, session.number)
            if now is not None and now.sequence != session.sequence:
                self.moved += 1
                self._look_after(firm, now)
                return
            self.refused += 1
        self._look_after(firm, session)

    async def _call_off(self, firm: Firm, session: Session) -> None:
        await self._types(f"session cancel {session.code}")
        self.called_off += 1
        self._soon(firm, session.number)

    def _when(self) -> str:
        """A working day some weeks ahead, between nine and five."""
        today = self._clockwork.now.astimezone(ZONE).date()
        day: date = working_day(today + timedelta(days=self._chance.randrange(8, 22)))
        hour = time(self._chance.randrange(9, 17), self._chance.choice((0, 30)))
        return f"{day:%Y-%m-%d} {hour:%H:%M}"

    async def _session(self, firm: Firm, number: int) -> Session | None:
        """The booked session of that number."""
        found = await self._clockwork.read(lambda f: f.sessions(firm.company))
        assert isinstance(found, tuple)
        booked = (s for s in found if s.number == number and s.state is SessionState.BOOKED)
        return next(booked, None)

    async def _types(self, line: str) -> None:
        await self._clockwork.act(OFFICE, Command("sme-office", line))
