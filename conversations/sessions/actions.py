"""What the secretariat does with expert sessions, and what staff and experts look up."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC

from conversations.actions import Action, Context
from conversations.engine import Language, Notice, Text
from conversations.people import Company, Expert, Person
from conversations.ports import (
    AddExpert,
    AddPerson,
    AddReminders,
    CallBack,
    Change,
    Outcome,
    SaveSession,
    Say,
)
from conversations.sessions import tell, words
from conversations.sessions.answering import ACTIONS as ANSWERING
from conversations.sessions.calendar import ACTIONS as CALENDAR
from conversations.sessions.calendar import offer
from conversations.sessions.lines import (
    AddLine,
    Problem,
    find_company,
    find_expert,
    fold,
    overlap,
    read_add,
    read_wall,
    tokens,
)
from conversations.sessions.listing import ACTIONS as LOOKING_UP
from conversations.sessions.model import (
    DURATION,
    SESSIONS_A_COMPANY,
    Session,
    SessionState,
    Side,
)
from conversations.sessions.policy import apart, reminders
from conversations.sessions.remind import ACTIONS as REMINDING
from conversations.sessions.wall import on_wall, to_utc

_MOVE_ARGUMENTS = 3


def _refuse(context: Context, did: str, problem: Problem) -> Outcome:
    """Nothing is changed; the person is told why and how."""
    lang = context.language
    step = Notice(
        notification=words.REFUSED_NOTIFY.say(lang),
        text=problem.text.say(lang, **dict(problem.values)),
    )
    return Outcome(did=did, says=(context.here(step),))


def _add(context: Context, typed: str) -> Outcome:
    did = "session.add"
    line = read_add(typed)
    if isinstance(line, Problem):
        return _refuse(context, did, line)
    company = find_company(context, line.company)
    if isinstance(company, Problem):
        return _refuse(context, did, company)
    named = find_expert(context, line.expert)
    if isinstance(named, Problem):
        return _refuse(context, did, named)
    context.facts.hold_sessions(company.code, named[0].code)
    session = _new(context, line, company, named[0])
    if isinstance(session, Problem):
        return _refuse(context, did, session)
    expert, made = named
    affair = Affair(context, session, company, expert, readers=_readers(context, session, made))
    return Outcome(
        did=did,
        changes=(
            *made,
            SaveSession(session, None),
            AddReminders(reminders(session, context.now, context.new)),
        ),
        says=(
            *affair.tell(words.BOOKED, words.NOTIFY),
            affair.done(words.DONE_ADD),
        ),
    )


def _new(context: Context, line: AddLine, company: Company, expert: Expert) -> Session | Problem:
    booked = _booked_sessions(context, company.code)
    if len(booked) >= SESSIONS_A_COMPANY:
        return Problem(words.FULL, (("company", company.called),))
    numbers = {s.number for s in booked}
    zone = context.programme.zone
    starts_at = to_utc(line.wall, zone)
    session = Session(
        code=context.new("session"),
        company=company.code,
        expert=expert.code,
        number=next(n for n in range(1, SESSIONS_A_COMPANY + 1) if n not in numbers),
        mode=line.mode,
        starts_at=starts_at,
        wall=on_wall(starts_at, zone),
        zone=zone.key,
    )
    return _possible(context, session, company) or session


def _possible(context: Context, session: Session, company: Company) -> Problem | None:
    """A session must be to come, and the only one that firm and expert have at that time."""
    if session.starts_at <= context.now.astimezone(UTC):
        when = tell.when(session, context.language, context.local.date())
        return Problem(words.PAST, (("when", when),))
    others = [s for s in _booked_sessions(context, company.code) if s.code != session.code]
    for other in others:
        if overlap(other.starts_at, session.starts_at, DURATION):
            return _clash(context, words.CLASH, other, company.called)
    for other in context.facts.expert_sessions(session.expert):
        booked = other.state is not SessionState.CANCELLED and other.code != session.code
        if booked and not apart(other, session):
            expert = context.facts.expert(session.expert)
            return _clash(context, words.EXPERT_CLASH, other, expert.name if expert else "")
    return None


def _clash(context: Context, text: Text, other: Session, who: str) -> Problem:
    when = tell.when(other, context.language, context.local.date())
    return Problem(text, (("who", who), ("session", other.code), ("when", when)))


def _booked_sessions(context: Context, company: str) -> tuple[Session, ...]:
    sessions = context.facts.sessions(company)
    return tuple(s for s in sessions if s.state is not SessionState.CANCELLED)


def _move(context: Context, typed: str) -> Outcome:
    did = "session.move"
    parts = tokens(typed)
    if len(parts) != _MOVE_ARGUMENTS:
        return _refuse(context, did, Problem(words.USAGE_MOVE))
    session = _session(context, parts[0])
    if isinstance(session, Problem):
        return _refuse(context, did, session)
    wall = read_wall(" ".join(parts[1:]))
    if isinstance(wall, Problem):
        return _refuse(context, did, wall)
    context.facts.hold_sessions(session.company, session.expert)
    zone = context.programme.zone
    starts_at = to_utc(wall, zone)
    moved = replace(
        session,
        starts_at=starts_at,
        wall=on_wall(starts_at, zone),
        zone=zone.key,
        sequence=session.sequence + 1,
        confirmed=frozenset(),
    )
    company = context.facts.company(session.company) or Company(session.company)
    problem = _possible(context, moved, company)
    if problem is not None:
        return _refuse(context, did, problem)
    fresh = AddReminders(reminders(moved, context.now, context.new))
    return _changed(context, did, session, moved, fresh=fresh)


def _cancel(context: Context, typed: str) -> Outcome:
    did = "session.cancel"
    code = fold(typed)
    if not code or " " in code:
        return _refuse(context, did, Problem(words.USAGE_CANCEL))
    session = _session(context, code)
    if isinstance(session, Problem):
        return _refuse(context, did, session)
    cancelled = replace(session, state=SessionState.CANCELLED, sequence=session.sequence + 1)
    return _changed(context, did, session, cancelled, fresh=None)


def _session(context: Context, code: str) -> Session | Problem:
    session = context.facts.session(code.upper())
    if session is None:
        return Problem(words.NO_SESSION, (("typed", code[:40]),))
    if session.state is SessionState.CANCELLED:
        return Problem(words.ALREADY_CANCELLED, (("session", session.code),))
    if session.state is SessionState.HELD:
        return Problem(words.ALREADY_HELD, (("session", session.code),))
    return session


def _changed(
    context: Context, did: str, before: Session, after: Session, *, fresh: AddReminders | None
) -> Outcome:
    """The session as it is now; its old reminders are called back in the same transaction."""
    affair = Affair(
        context,
        after,
        context.facts.company(after.company) or Company(after.company),
        context.facts.expert(after.expert) or Expert(after.expert, "", after.expert),
        before=before,
        readers=_readers(context, after, ()),
    )
    moved = fresh is not None
    return Outcome(
        did=did,
        changes=(
            CallBack(before.code, before.sequence),
            SaveSession(after, before.sequence),
            *((fresh,) if fresh else ()),
        ),
        says=(
            *affair.tell(
                words.MOVED if moved else words.CANCELLED,
                words.MOVED_NOTIFY if moved else words.CANCELLED_NOTIFY,
            ),
            affair.done(words.DONE_MOVE if moved else words.DONE_CANCEL),
        ),
    )


def _readers(
    context: Context, session: Session, made: tuple[Change, ...]
) -> tuple[tuple[Side, Person], ...]:
    """Whom a session concerns: the company's people, and the expert (perhaps just named)."""
    facts = context.facts
    staff = tuple((Side.STAFF, person) for person in facts.staff(session.company))
    fresh = next((c.person for c in made if isinstance(c, AddPerson)), None)
    named = next((c.expert.person for c in made if isinstance(c, AddExpert)), None)
    known = facts.expert(session.expert)
    person_id = named or (known.person if known else "")
    person = fresh or facts.person_by_id(person_id)
    return (*staff, (Side.EXPERT, person)) if person else staff


@dataclass(frozen=True, slots=True)
class Affair:
    """A session with all it concerns: who is told, and what the secretariat reads."""

    context: Context
    session: Session
    company: Company
    expert: Expert
    readers: tuple[tuple[Side, Person], ...]
    before: Session | None = None

    def _values(self, side: Side, lang: Language) -> dict[str, object]:
        today = self.context.local.date()
        matter = tell.Matter(self.session, self.company, self.expert, today)
        filled = tell.values(matter, self.context.programme.office, side, lang)
        return {**filled, "before": tell.when(self.before or self.session, lang, today)}

    def tell(self, texts: Mapping[Side, Text], notify: Text) -> tuple[Say, ...]:
        """One word to each reader, in their language."""
        about = f"session:{self.session.code}:{self.session.sequence}"
        return tuple(
            replace(
                self.context.to(
                    person,
                    tell.notice(
                        texts[side],
                        notify,
                        self._values(side, person.language),
                        person.language,
                        (offer(self.session, person.language),),
                    ),
                ),
                about=about,
            )
            for side, person in self.readers
        )

    def done(self, text: Text) -> Say:
        """What the secretariat reads: the code, and who is told."""
        lang = self.context.language
        staff = sum(1 for side, _ in self.readers if side is Side.STAFF)
        told = words.TOLD if staff else words.TOLD_NOBODY
        filled = {
            **self._values(Side.EXPERT, lang),
            "told": told.say(lang, count=staff),
        }
        return self.context.here(tell.notice(text, words.DONE_NOTIFY, filled, lang))


ACTIONS = (
    Action(
        "session.add",
        _add,
        "sme-office",
        ("session add", "指導 追加", "指導 登録"),
        usage="session add 会社 専門家 YYYY-MM-DD HH:MM online|onsite",
    ),
    Action(
        "session.move",
        _move,
        "sme-office",
        ("session move", "指導 変更"),
        usage="session move 指導 YYYY-MM-DD HH:MM",
    ),
    Action(
        "session.cancel",
        _cancel,
        "sme-office",
        ("session cancel", "指導 取消", "指導 取りやめ"),
        usage="session cancel 指導",
    ),
    *LOOKING_UP,
    *ANSWERING,
    *CALENDAR,
    *REMINDING,
)
