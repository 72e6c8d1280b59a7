"""Expert sessions and their reminders."""

from datetime import datetime

from sqlalchemy import Connection

from conversations import ports
from conversations.sessions.model import SessionState
from storage import outbox
from storage.changes.applying import applying
from storage.stores import calls, pace, sessions


@applying.register
def _(change: ports.SaveSession, connection: Connection, now: datetime) -> None:
    del now
    sessions.save_session(connection, change.session, change.was)
    if change.session.state is SessionState.BOOKED:
        pace.booked(connection, change.session.company)


@applying.register
def _(change: ports.AddReminders, connection: Connection, now: datetime) -> None:
    del now
    sessions.add_reminders(connection, change.reminders)


@applying.register
def _(change: ports.CallBack, connection: Connection, now: datetime) -> None:
    del now
    sessions.cancel_reminders(connection, change.session, change.sequence)
    about = f"session:{change.session}:{change.sequence}"
    outbox.call_back(connection, about)
    calls.call_off(connection, about)


@applying.register
def _(change: ports.CloseReminder, connection: Connection, now: datetime) -> None:
    del now
    sessions.close_reminder(connection, change.reminder, change.state)


@applying.register
def _(change: ports.PutOff, connection: Connection, now: datetime) -> None:
    del now
    sessions.put_off(connection, change)


@applying.register
def _(change: ports.ConfirmSession, connection: Connection, now: datetime) -> None:
    del now
    session = change.session
    sessions.confirm(connection, session.code, session.sequence, change.side)


@applying.register
def _(change: ports.MarkSession, connection: Connection, now: datetime) -> None:
    del now
    sessions.add_mark(connection, change.session, change.mark, change.at)
