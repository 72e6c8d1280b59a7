"""People before the desk: what they do goes through ``take_turn``, what they see is the outbox."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Self
from uuid import uuid4
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from bot import consultant
from conversations.actions import Programme
from conversations.desk import Desk
from conversations.engine import Ask, Button, Fresh, Office, Result, Review, Row, Step
from conversations.events import Command, Envelope, Event, Picked, Pressed, Said, Wrote
from conversations.people import Account
from conversations.ports import Address, Outcome, Place
from conversations.welcome import HOME
from storage import Database, SqlFacts, act, take_turn
from storage.claims import Claimed, claim
from storage.outbox import OutboxState, follow, mark_sent
from storage.steps import step_from_json
from storage.tables import metadata, outbox

START = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)  # 10:00 in Tokyo, a Monday
OFFICE = Office("03-0000-0000", "office@example.jp", "平日10:30～17:00")
SECRETARIAT = "UOFFICE"
PROGRAMME = Programme(
    zone=ZoneInfo("Asia/Tokyo"),
    edition="2020",
    office=OFFICE,
    members=frozenset({f"slack:T1:{SECRETARIAT}"}),
)
# Of no turn's making: the platform's own memory, and what is still to be said.
_ASIDE = ("inbox", "audit", "outbox", "account", "alembic_version")


@dataclass(frozen=True, slots=True)
class Message:
    """A message that stands: its first delivery, and the newest step that replaced it."""

    delivery: str
    to: Address
    step: Step


class House:
    """The desk on a migrated database, with a clock that only the test moves."""

    def __init__(self, database: Database, desk: Desk | None = None) -> None:
        self.database = database
        self.desk = desk or consultant.desk(PROGRAMME)
        self.now = START

    def turn(self, account: Account, place: Place, event: Event, **told: str) -> Outcome:
        """One event, taken in and kept; time goes on by a second."""
        self.now += timedelta(seconds=1)
        delivery = told.pop("delivery", uuid4().hex)
        name, locale = told.get("name", ""), told.get("locale", "")
        envelope = Envelope(delivery, account, place, event, self.now, name, locale)
        taken = self.database.run_now(lambda c: take_turn(c, envelope, self.desk.turn))
        return taken.outcome or Outcome(did="")

    def tick(self, action: str) -> Outcome:
        """The scheduler sets one of the system's own actions going."""
        return self.database.run_now(
            lambda c: act(c, self.now, lambda facts: self.desk.tick(facts, action, self.now))
        )

    def remind(self) -> Outcome:
        """The tick of the sessions' reminders."""
        return self.tick("session.remind")

    def deliver(self) -> tuple[Claimed, ...]:
        """Everything that is due leaves; what left, in its order."""
        return self.database.run_now(lambda c: tuple(self._leave(c)))

    def _leave(self, connection: Connection) -> Iterator[Claimed]:
        def compose(connection: Connection, fresh: Fresh, now: datetime) -> Step | None:
            return self.desk.compose(SqlFacts(connection), fresh, now)

        while rows := claim(connection, self.now, "sender", 100, compose=compose):
            for row in rows:
                at = row.replaces or ("channel", row.delivery)
                mark_sent(connection, row.delivery, "sender", at, self.now, row.version)
                if row.counts:
                    follow(connection, row.delivery, None, self.now)
            yield from rows

    def pass_time(self, **by: int) -> None:
        """Time passes."""
        self.now += timedelta(**by)

    def messages(self) -> tuple[Message, ...]:
        """What stands when all that may leave has left, in the order of first posting."""
        return self.database.run_now(_standing)

    def record(self) -> Mapping[str, list[dict[str, object]]]:
        """Everything on file that a turn may change."""
        return self.database.run_now(_record)


def _standing(connection: Connection) -> tuple[Message, ...]:
    gone = (OutboxState.VOID, OutboxState.MISSED)
    standing: dict[str, Message] = {}
    place: dict[str, str] = {}  # of each delivery, the message that it is shown in
    for row in connection.execute(select(outbox).order_by(outbox.c.seq)):
        step = step_from_json(row.step)
        if row.state in gone or row.fresh == HOME or isinstance(step, Fresh):
            continue
        at = place.get(row.replaces, row.delivery)
        place[row.delivery] = at
        to = Address(row.platform, row.space, row.channel, row.user)
        standing[at] = Message(at, to, step)
    return tuple(standing.values())


def _record(connection: Connection) -> Mapping[str, list[dict[str, object]]]:
    return {
        table.name: sorted(map(dict, connection.execute(select(table)).mappings()), key=repr)
        for table in metadata.sorted_tables
        if table.name not in _ASIDE
    }


@dataclass
class Someone:
    """Somebody on Slack: types, presses, and reads what is addressed to them."""

    house: House
    user: str = "U1"
    name: str = "山田 花子"
    locale: str = "ja-JP"
    heard: list[Step] = field(default_factory=list)  # by the last thing they did
    outcome: Outcome = field(default_factory=lambda: Outcome(did=""))

    @property
    def account(self) -> Account:
        return Account("slack", "T1", self.user)

    @property
    def mention(self) -> str:
        """As Slack writes it, with escaping on."""
        return f"<@{self.user}|{self.name}>"

    @property
    def home(self) -> Place:
        """Their private chat."""
        return Place("slack", "T1", f"D{self.user}", private=True)

    @property
    def sees(self) -> tuple[Message, ...]:
        """The private chat from top to bottom."""
        mine = Address("slack", "T1", user=self.user)
        return tuple(m for m in self.house.messages() if m.to == mine)

    @property
    def asked(self) -> Ask:
        """The open question; there is never more than one to press on."""
        return self.cards[-1]

    @property
    def cards(self) -> list[Ask]:
        """Every question that could be pressed on."""
        return [m.step for m in self.sees if isinstance(m.step, Ask)]

    @property
    def result(self) -> Result:
        """The newest result."""
        return [m.step for m in self.sees if isinstance(m.step, Result)][-1]

    @property
    def text(self) -> str:
        """All they heard by the last thing they did."""
        return "\n".join(map(words, self.heard))

    def does(self, event: Event, channel: str = "", **told: str) -> Self:
        """Any event, in the private chat or a channel."""
        place = Place("slack", "T1", channel, private=False) if channel else self.home
        told = {"name": self.name, "locale": self.locale, **told}
        self.outcome = self.house.turn(self.account, place, event, **told)
        to_me = (say.step for say in self.outcome.says if say.to.user == self.user)
        self.heard = [step for step in to_me if not isinstance(step, Fresh)]
        return self

    def says(self, text: str) -> Self:
        """Typed in the private chat."""
        return self.does(Said(text))

    def commands(self, text: str = "", root: str = "sme", channel: str = "") -> Self:
        """A slash command."""
        return self.does(Command(root, text), channel)

    def picks(self, choice: str, card: Ask | None = None) -> Self:
        """Presses a choice of the open question, or of an older card, by label or id."""
        return self.does(choosing(card or self.asked, choice))

    def writes(self, text: str, card: Ask | None = None) -> Self:
        """Submits the form of the open question."""
        at = card or self.asked
        return self.does(Wrote(at.conversation, at.revision, at.question, text))

    def presses(self, label: str, channel: str = "") -> Self:
        """Presses the newest button of that label."""
        button = self.button(label)
        return self.does(Pressed(button.action, button.argument), channel)

    def presses_row(self, topic: str) -> Self:
        """Presses the button of the newest list's row that begins with the topic."""
        lists = [m.step for m in self.sees if isinstance(m.step, Review)]
        (button,) = [row.button for row in lists[-1].rows if row.cells[0] == topic]
        assert button is not None
        return self.does(Pressed(button.action, button.argument))

    def button(self, label: str) -> Button:
        """The newest button of that label."""
        found = [b for m in self.sees for b in buttons_of(m.step) if b.label == label]
        assert found, (
            f"no button {label}: {[b.label for m in self.sees for b in buttons_of(m.step)]}"
        )
        return found[-1]


def choosing(card: Ask, choice: str) -> Picked:
    """The press on a card's choice, by label or id."""
    ids = [o.id for o in card.options if choice in (o.label, o.id)]
    assert ids, f"no choice {choice}: {[o.label for o in card.options]}"
    return Picked(card.conversation, card.revision, card.question, ids[0])


def buttons_of(step: Step) -> Iterator[Button]:
    """Every button of a step, those of its rows among them."""
    yield from getattr(step, "helpers", ())
    yield from getattr(step, "buttons", ())
    rows: tuple[Row, ...] = getattr(step, "rows", ())
    yield from (row.button for row in rows if row.button)


def words(step: Step) -> str:
    """All that a step says, buttons aside."""
    names = ("heading", "prompt", "answer", "note", "problem", "help", "text")
    parts = [getattr(step, name, "") for name in names]
    parts += getattr(step, "lines", ())
    rows: tuple[Row, ...] = getattr(step, "rows", ())
    between = "\n" if step.kind == "table" else " "
    return "\n".join((*filter(None, parts), *(between.join(row.cells) for row in rows)))


def with_programme(house: House, **changes: object) -> House:
    """The same house under other settings."""
    programme = replace(house.desk.programme, **changes)  # type: ignore[arg-type]  # its own names
    house.desk = replace(house.desk, programme=programme)
    return house
