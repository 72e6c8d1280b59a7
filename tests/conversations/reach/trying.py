"""A turn that is taken for good and then undone: what it changed, and what it would have said."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy import Connection, select

from conversations.engine import Fresh
from conversations.events import Envelope, Event
from conversations.people import Account
from conversations.ports import AddPerson, Outcome, Place, UseAccount
from storage import SqlFacts, take_turn
from storage.tables import metadata
from tests.conversations.person import House

_ASIDE = frozenset({"inbox", "audit", "outbox", "account", "alembic_version"})
_OF_THE_ACCOUNT = (AddPerson, UseAccount)  # of every turn
Rows = Mapping[str, list[dict[str, object]]]


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of a try.

    after: everything on file, None where nothing but the account was noted. heard: all that each
    reader would read, by user or channel.
    """

    outcome: Outcome
    after: Rows | None
    heard: Mapping[str, str]


class _UndoneError(Exception):
    """Carries the try out of its transaction, which is rolled back."""

    def __init__(self, tried: Tried) -> None:
        super().__init__()
        self.tried = tried


def tries(house: House, user: str, event: Event) -> Tried:
    """Somebody's turn in their private chat, on the real tables; nothing of it stays."""
    account = Account("slack", "T1", user)
    place = Place("slack", "T1", f"D{user}", private=True)
    envelope = Envelope(uuid4().hex, account, place, event, house.now, "だれか", "ja-JP")

    def work(connection: Connection) -> None:
        taken = take_turn(connection, envelope, house.desk.turn)
        outcome = taken.outcome or Outcome(did="")
        heard = dict(_heard(house, connection, outcome, user))
        noted = all(isinstance(change, _OF_THE_ACCOUNT) for change in outcome.changes)
        raise _UndoneError(Tried(outcome, None if noted else rows(connection), heard))

    try:
        house.database.run_now(work)
    except _UndoneError as undone:
        return undone.tried
    raise AssertionError


def rows(connection: Connection) -> Rows:
    """Everything on file that a turn may change."""
    return {
        table.name: sorted(map(dict, connection.execute(select(table)).mappings()), key=repr)
        for table in metadata.sorted_tables
        if table.name not in _ASIDE
    }


def _heard(
    house: House, connection: Connection, outcome: Outcome, user: str
) -> Iterator[tuple[str, str]]:
    """Everything of a step counts: buttons, their arguments, cells of a file, a picture's alt."""
    heard: dict[str, list[str]] = {user: [outcome.refused, repr(outcome.opens or "")]}
    for say in outcome.says:
        step = say.step
        if isinstance(step, Fresh):  # shown as it is when it leaves
            step = house.desk.compose(SqlFacts(connection), step, house.now) or step
        heard.setdefault(say.to.user or say.to.channel, []).append(repr(step))
    yield from ((reader, "\n".join(said)) for reader, said in heard.items())
