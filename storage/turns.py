"""One turn, one transaction: taken once, decided on facts, kept whole or not at all."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert

from conversations.events import Envelope
from conversations.people import Role
from conversations.ports import Facts, Outcome
from storage import inbox, outbox
from storage.changes import apply
from storage.facts import SqlFacts
from storage.tables import audit


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of a delivery; no outcome where it had its effect before."""

    seen_before: bool
    outcome: Outcome | None


def take_turn(
    connection: Connection, envelope: Envelope, turn: Callable[[Facts, Envelope], Outcome]
) -> Taken:
    """Takes the event in, unless it was taken before, and keeps all that it comes to.

    Raises ConflictError where another turn was faster; run again it reads afresh.
    """
    if not inbox.add(connection, envelope.delivery, envelope.account.platform, envelope.now):
        return Taken(seen_before=True, outcome=None)
    facts = SqlFacts(connection)
    outcome = turn(facts, envelope)
    _keep(connection, outcome, envelope.now)
    person = facts.person(envelope.account)  # afterwards, as the turn may have met them first
    _record(connection, outcome, envelope.now, person.id if person else "")
    return Taken(seen_before=False, outcome=outcome)


def act(
    connection: Connection,
    now: datetime,
    work: Callable[[Facts], Outcome],
    by: str = Role.SYSTEM,
) -> Outcome:
    """As a turn, for a tick of the scheduler or the command line: nothing came in."""
    outcome = work(SqlFacts(connection))
    _keep(connection, outcome, now)
    if outcome.changes or outcome.says:  # a tick with nothing to do is no act
        _record(connection, outcome, now, by)
    return outcome


def _keep(connection: Connection, outcome: Outcome, now: datetime) -> None:
    for change in outcome.changes:
        apply(connection, change, now)
    outbox.add(connection, outcome.says, now)


def _record(connection: Connection, outcome: Outcome, now: datetime, person: str) -> None:
    """The audit's row: who did what to whose file, never what was typed."""
    if not outcome.did:
        return
    row = {
        "at": now,
        "person": person,
        "action": outcome.did,
        "company": next((change.firm for change in outcome.changes if change.firm), None),
        "detail": " ".join(type(change).__name__ for change in outcome.changes),
    }
    connection.execute(insert(audit).values(**row))
