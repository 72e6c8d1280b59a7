"""What a turn changes, applied in the transaction that its facts were read in."""

from datetime import datetime
from functools import singledispatch

from sqlalchemy import Connection

from conversations import ports
from conversations.ports import Change
from storage import outbox
from storage.stores import companies, conversations, people, plans, results, sessions


def apply(connection: Connection, change: Change, now: datetime) -> None:
    """Writes one change. Raises ConflictError where the row is another than the turn read."""
    _apply(change, connection, now)


@singledispatch
def _apply(change: object, connection: Connection, now: datetime) -> None:
    del connection, now
    raise TypeError(type(change).__name__)


@_apply.register
def _(change: ports.AddPerson, connection: Connection, now: datetime) -> None:
    people.add_person(connection, change.person, change.locale, now)


@_apply.register
def _(change: ports.UseAccount, connection: Connection, now: datetime) -> None:
    people.use_account(connection, change, now)


@_apply.register
def _(change: ports.AddCompany, connection: Connection, now: datetime) -> None:
    companies.add_company(connection, change.company, change.details, now)


@_apply.register
def _(change: ports.AddMembership, connection: Connection, now: datetime) -> None:
    del now
    people.add_membership(connection, change.membership)


@_apply.register
def _(change: ports.AddExpert, connection: Connection, now: datetime) -> None:
    del now
    people.add_expert(connection, change.expert)


@_apply.register
def _(change: ports.SaveConversation, connection: Connection, now: datetime) -> None:
    conversations.save(connection, change.conversation, change.was, now)


@_apply.register
def _(change: ports.AddResult, connection: Connection, now: datetime) -> None:
    del now
    results.add_result(connection, change.result)


@_apply.register
def _(change: ports.AddPlan, connection: Connection, now: datetime) -> None:
    del now
    plans.add_plan(connection, change.plan)


@_apply.register
def _(change: ports.Posted, connection: Connection, now: datetime) -> None:
    del now
    plans.put_posted(connection, change.company, change.address, change.delivery)


@_apply.register
def _(change: ports.SaveSession, connection: Connection, now: datetime) -> None:
    del now
    sessions.save_session(connection, change.session, change.was)


@_apply.register
def _(change: ports.AddReminders, connection: Connection, now: datetime) -> None:
    del now
    sessions.add_reminders(connection, change.reminders)


@_apply.register
def _(change: ports.CallBack, connection: Connection, now: datetime) -> None:
    del now
    sessions.cancel_reminders(connection, change.session, change.sequence)
    outbox.call_back(connection, f"session:{change.session}:{change.sequence}")


@_apply.register
def _(change: ports.CloseReminder, connection: Connection, now: datetime) -> None:
    del now
    sessions.close_reminder(connection, change.reminder, missed=change.missed)
