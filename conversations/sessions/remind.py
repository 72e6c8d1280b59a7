"""Due reminders become messages: the system's own action, set going by the scheduler's tick."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.actions import Action, Context
from conversations.engine import Office
from conversations.people import Company, Person
from conversations.people.calls import Call, CallKind
from conversations.people.channels import Channel
from conversations.ports import AddCall, Address, CloseReminder, Facts, Outcome, Say
from conversations.sessions import snooze, tell, zones
from conversations.sessions.answering import answers
from conversations.sessions.model import Reminder, ReminderState, SessionState, Side

BATCH = 100
_IN_CHAT = (None, Channel.CHAT)  # whose people came into a chat, and wish nothing else


def remind(facts: Facts, now: datetime, office: Office, new_id: Callable[[str], str]) -> Outcome:
    """Hands every due reminder to the outbox; those no longer useful end as missed.

    Late ones carry the word that says so. A firm that no message reaches is rung instead: its
    session stands on the secretariat's call list.
    """
    changes: list[AddCall | CloseReminder] = []
    says: list[Say] = []
    for due in facts.due_reminders(now, BATCH):
        call = _call(facts, due, now, new_id)
        useless = call is not None or now >= due.useless_at
        sent = () if useless else _messages(facts, due, now, office, new_id)
        changes.extend((*((AddCall(call),) if call else ()), _closed(due, call, sent)))
        says.extend(sent)
    did = "session.remind" if changes else ""  # an idle tick leaves no trace
    return Outcome(did=did, changes=tuple(changes), says=tuple(says))


def _closed(due: Reminder, call: Call | None, sent: tuple[Say, ...]) -> CloseReminder:
    if call:
        return CloseReminder(due.id, ReminderState.CALL)
    return CloseReminder(due.id, ReminderState.SENT if sent else ReminderState.MISSED)


def _call(facts: Facts, due: Reminder, now: datetime, new_id: Callable[[str], str]) -> Call | None:
    """The call that stands for a reminder of the firm's side, where chat is not its way.

    One for all reminders of a session's time: who was rung a week ahead is not rung again, and
    what was due while nobody looked is told by the same call, until the session begins.
    """
    session = facts.session(due.session)
    if session is None or due.side is not Side.STAFF:
        return None
    if facts.staff(session.company) and facts.channel(session.company) in _IN_CHAT:
        return None
    if session.state is not SessionState.BOOKED or now >= session.starts_at:
        return None
    about = f"session:{session.code}:{session.sequence}"
    return Call(new_id("call"), session.company, CallKind.SESSION, about, due.due_at, now)


def _messages(
    facts: Facts, due: Reminder, now: datetime, office: Office, new_id: Callable[[str], str]
) -> tuple[Say, ...]:
    session = facts.session(due.session)
    if session is None or session.state is not SessionState.BOOKED:
        return ()
    expert = facts.expert(session.expert)
    company = facts.company(session.company) or Company(session.company)
    if expert is None:
        return ()
    today = now.astimezone(ZoneInfo(session.zone)).date()
    matter = tell.Matter(session, company, expert, today)
    says = []
    for person in _readers(facts, due, session.company, expert.person):
        lang = person.language
        filled = tell.values(matter, office, due.side, lang)
        own = zones.local_span(person, session, lang)
        filled = {**filled, "when": f"{filled['when']}\n{own}" if own else filled["when"]}
        account = person.account
        below = (*answers(due, session, lang), *snooze.buttons(due, session, now, lang))
        says.append(
            Say(
                delivery=new_id("delivery"),
                to=Address(account.platform, account.space, user=account.user),
                step=tell.reminder(due, filled, lang, below),
                about=f"session:{session.code}:{session.sequence}",
                due_at=zones.leaves_at(person, due, now),
                useless_at=due.useless_at,
                bulk=True,
            )
        )
    return tuple(says)


def _readers(facts: Facts, due: Reminder, company: str, expert: str) -> tuple[Person, ...]:
    """Of its side; where some put it off, those alone (everybody, should none of them be there)."""
    if due.side is Side.STAFF:
        staff = facts.staff(company)
        return tuple(person for person in staff if person.id in due.put_off_by) or staff
    person = facts.person_by_id(expert)
    return (person,) if person else ()


def _remind(context: Context, argument: str) -> Outcome:
    del argument
    return remind(context.facts, context.now, context.programme.office, context.new)


ACTIONS = (Action("session.remind", _remind),)
