"""The rows of the secretariat's files: text stays text, days are days, nothing is a formula.

The writers (bot/documents) see to what a cell may begin with and to Excel's own habits.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from types import MappingProxyType

from conversations.actions import Context
from conversations.engine import Cell, Day, Language, Sheet
from conversations.engine.writing import write_moment
from conversations.office import firm_words
from conversations.office import sheet_words as words
from conversations.office import words as status_words
from conversations.office.figures import located
from conversations.office.history import said as done
from conversations.office.people import firms_named, roles_of
from conversations.office.verdicts import automatic, listed, points_of
from conversations.people.application_words import OFFICE_STATES
from conversations.ports import CompanyStatus, Somebody
from conversations.regions import is_metropolitan
from conversations.sessions import SessionState, Side

MOST_ACTS = 50_000  # lines of the audit in one file
_Rows = Iterator[tuple[Cell, ...]]


def sheet(context: Context, kind: str) -> Sheet:
    """A kind's rows as they are now, and how they are counted."""
    lang = context.language
    rows = tuple(_ROWS[kind](context))
    note = words.NOTES[kind].say(
        lang,
        now=write_moment(context.local, lang, date.min),
        count=len(rows),
        zone=context.programme.zone.key,
        most=MOST_ACTS,
    )
    return Sheet(
        name=words.KINDS[kind].say(lang),
        columns=tuple(column.say(lang) for column in words.COLUMNS[kind]),
        rows=rows,
        note=note,
    )


def _applications(context: Context) -> _Rows:
    """Read at once, not firm by firm: the secretariat may wait, other turns may not."""
    facts, lang = context.facts, context.language
    places, reaches, owners = located(context), facts.reaches(), facts.owners()
    entries = {entry.company.code: entry for entry in facts.entries()}
    applications = {each.company: each for each in facts.applications()}
    names = {one.person.id: one.person.name for one in facts.everybody()}
    for status in facts.status():
        code = status.company.code
        reach, entry, place = reaches[code], entries[code], places.get(code)
        application = applications.get(code)
        outside = (words.NO if is_metropolitan(place.id) else words.YES) if place else None
        state = OFFICE_STATES[application.state] if application else None
        yield (
            code,
            status.company.name,
            " ".join(entry.kana),
            reach.receipt,
            state.say(lang) if state else "",
            _day(context, application.made_at) if application else None,
            status_words.STAGES[status.stage].say(lang),
            automatic(status, lang) if status.verdict else "",
            listed(points_of(status), lang),
            _decision(context, status),
            status.score,
            place.name.say(lang) if place else reach.prefecture,
            outside.say(lang) if outside else "",
            reach.address,
            reach.contact,
            reach.telephone,
            reach.email,
            reach.channel,
            reach.corporate_number,
            reach.declaration,
            names.get(owners.get(code, ""), ""),
        )


def _decision(context: Context, status: CompanyStatus) -> str:
    if status.decision is None:
        return ""
    return status_words.VERDICTS[status.decision.verdict].say(context.language)


def _people(context: Context) -> _Rows:
    firms = firms_named(context)
    comma = "、" if context.language is Language.JA else ", "
    for one in context.facts.everybody():
        code = _company_of(one)
        yield (
            one.person.name,
            comma.join(roles_of(context, one, firms)),
            code,
            firms.get(code, ""),
            one.expert,
            one.telephone,
            one.person.account.platform,
            one.person.language,
            _day(context, one.seen_at),
        )


def _company_of(one: Somebody) -> str:
    return next((m.company for m in one.memberships if m.company), "")


def _sessions(context: Context) -> _Rows:
    lang = context.language
    experts = {one.expert: one.person.name for one in context.facts.everybody() if one.expert}
    for status in context.facts.status():
        for session in status.sessions:
            state = firm_words.SESSION_STATES.get(session.state)
            booked = session.state is SessionState.BOOKED
            yield (
                session.code,
                status.company.code,
                status.company.name,
                session.number,
                session.expert,
                experts.get(session.expert, ""),
                _day(context, session.starts_at),
                _hour(context, session.starts_at),
                _hour(context, session.ends_at),
                firm_words.MODES[session.mode].say(lang),
                (firm_words.BOOKED if booked or state is None else state).say(lang),
                *(
                    (words.YES if side in session.confirmed else words.NO).say(lang)
                    for side in (Side.STAFF, Side.EXPERT)
                ),
            )


def _answers(context: Context) -> _Rows:
    names = {one.person.id: one.person.name for one in context.facts.everybody()}
    firms = {s.company.code: s.company.name for s in context.facts.status()}
    for given in context.facts.every_answer():
        value = given.value if isinstance(given.value, str | int | float) else str(given.value)
        yield (
            given.company,
            firms.get(given.company, ""),
            given.flow,
            given.edition,
            given.question,
            value,
            given.typed,
            names.get(given.by, given.by),
            _day(context, given.at),
            _hour(context, given.at),
        )


def _audit(context: Context) -> _Rows:
    for act in context.facts.acts(None, MOST_ACTS):
        yield (
            _day(context, act.at),
            _hour(context, act.at),
            act.who,
            done(act.action, context.language),
            act.action,
            act.company or "",
        )


def _day(context: Context, at: datetime) -> Day:
    return Day(at.astimezone(context.programme.zone).date())


def _hour(context: Context, at: datetime) -> str:
    return at.astimezone(context.programme.zone).strftime("%H:%M")


_ROWS: Mapping[str, Callable[[Context], _Rows]] = MappingProxyType(
    {
        "applications": _applications,
        "people": _people,
        "sessions": _sessions,
        "answers": _answers,
        "audit": _audit,
    }
)
