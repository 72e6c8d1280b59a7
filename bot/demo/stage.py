"""The trial's people before the desk, at moments that have passed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from uuid import uuid4

from sqlalchemy import Connection

from bot.web.accounts import PLATFORM, PRIVATE
from bot.web.read import Posted, envelope
from bot.web.send import place
from conversations.desk import Desk
from conversations.engine import Ask, Button, Fresh, Json, Notice, Step
from conversations.workdays import working_days_after, working_days_before
from scheduler.messenger import Parcel, Reference
from storage import SqlFacts, take_turn
from storage.claims import Claimed, claim
from storage.outbox import follow, mark_sent

_READING = timedelta(seconds=25)  # between two things that somebody does
_OWNER = "demo"
_MANY = 100  # rows that leave at once


class Stage:
    """All in one transaction: nobody sees a demo half told.

    now: aware, UTC; everything told lies before it. What is said has been read when it was said.
    """

    def __init__(self, connection: Connection, desk: Desk, now: datetime) -> None:
        self.connection = connection
        self.desk = desk
        self.moment = now
        self.today = now.astimezone(desk.programme.zone).date()
        self.heard: defaultdict[str, list[Step]] = defaultdict(list)  # by whom it was said to

    def back(self, working_days: int, hour: int, minute: int = 0) -> None:
        """It is that time of a working day that has passed."""
        day = working_days_before(self.today, working_days)
        wall = datetime.combine(day, time(hour, minute), self.desk.programme.zone)
        self.moment = wall.astimezone(self.moment.tzinfo)

    def ahead(self, working_days: int) -> date:
        """A working day to come."""
        return working_days_after(self.today, working_days)

    def turn(self, user: str, where: str, event: dict[str, Json]) -> None:
        """What the page would post, taken as a turn."""
        self.moment += _READING
        posted = Posted.model_validate(
            {"as": user, "place": where, "delivery": str(uuid4()), "locale": "ja", "event": event}
        )
        arrived = envelope(posted, self.moment)
        if arrived is None:
            raise ValueError(event)
        outcome = take_turn(self.connection, arrived, self.desk.turn).outcome
        says = outcome.says if outcome else ()
        self._leave()
        for say in says:
            if say.to.user and not isinstance(say.step, Fresh):
                self.heard[say.to.user].append(say.step)

    def _leave(self) -> None:
        while rows := self._claim():
            for row in rows:
                self._stand(row)

    def _claim(self) -> tuple[Claimed, ...]:
        def compose(connection: Connection, fresh: Fresh, now: datetime) -> Step | None:
            return self.desk.compose(SqlFacts(connection), fresh, now)

        return claim(self.connection, self.moment, _OWNER, _MANY, (PLATFORM,), compose)

    def _stand(self, row: Claimed) -> None:
        """Sent as the browser door sends it, with no page open."""
        replaces = Reference(*row.replaces) if row.replaces else None
        at = place(
            Parcel(row.delivery, row.to, row.step, replaces, row.consent, 0, counts=row.counts)
        )
        spot = (at.channel, at.message)
        mark_sent(self.connection, row.delivery, _OWNER, spot, self.moment, row.version)
        if row.counts:
            follow(self.connection, row.delivery, at.readers, self.moment)


class Player:
    """Somebody of the trial: types, answers and presses as on the page."""

    def __init__(self, stage: Stage, user: str) -> None:
        self._stage, self._user = stage, user

    def types(self, text: str, where: str = PRIVATE) -> None:
        """A line, in the private chat or a channel."""
        self._does({"kind": "said", "text": text}, where)

    def answers(self, choice: str) -> None:
        """The open question, by a choice of it."""
        ask = next(step for step in reversed(self._heard) if isinstance(step, Ask))
        block = f"{ask.conversation}:{ask.revision}:{ask.question}"
        self._does({"kind": "picked", "block": block, "choice": choice})

    def fills(self, action: str, values: Mapping[str, str]) -> None:
        """The form of an action, submitted."""
        self._does({"kind": "filled", "action": action, "argument": "", "values": dict(values)})

    def presses(self, action: str) -> None:
        """The newest button of an action."""
        button = next(b for step in reversed(self._heard) for b in _buttons(step, action))
        self._does({"kind": "pressed", "action": action, "argument": button.argument})

    def reads(self) -> str:
        """The newest message of words."""
        return next(step.text for step in reversed(self._heard) if isinstance(step, Notice))

    def _does(self, event: dict[str, Json], where: str = PRIVATE) -> None:
        self._stage.turn(self._user, where, event)

    @property
    def _heard(self) -> list[Step]:
        """All that was said to them so far, whoever brought it about."""
        return self._stage.heard[self._user]


def _buttons(step: Step, action: str) -> Iterator[Button]:
    buttons: tuple[Button, ...] = getattr(step, "buttons", ())
    return (button for button in buttons if button.action == action)
