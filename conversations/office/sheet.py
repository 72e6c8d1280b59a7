"""What stands about one firm on the secretariat's sheet: a line for each thing it asks for."""

from collections.abc import Iterator
from datetime import datetime

from conversations.actions import Context
from conversations.asking import topic_of
from conversations.asking.words import platform
from conversations.engine import Text, present, progress
from conversations.engine.writing import write_day, write_moment
from conversations.office import call_words
from conversations.office import firm_words as words
from conversations.office import words as status_words
from conversations.office.eyes import next_step_of
from conversations.office.verdicts import said
from conversations.people import Company, Person
from conversations.people.application_words import OFFICE_STATES
from conversations.people.calls import Rung
from conversations.people.experts import OfferState
from conversations.ports import CompanyStatus, Note
from conversations.regions import is_metropolitan, prefecture
from conversations.sessions import Session, SessionState, Side
from conversations.sessions.tell import when

NOTES = 3  # the newest, as of calls
MOST_RUNGS = 99  # calls of one firm that are counted
_LISTS = frozenset(
    {
        words.OWNER,
        words.UNDER_WAY,
        words.CONTACTS,
        words.CALLS,
        words.NEXT_CALL,
        words.QUESTIONS,
        words.NOTES,
    }
)


def lines(context: Context, company: Company) -> Iterator[tuple[Text, str]]:
    """Label and content; what is not there says so, and nothing is left out."""
    lang = context.language
    (status,) = context.facts.status(company.code)
    told = (
        (words.STAGE, status_words.STAGES[status.stage].say(lang)),
        (words.OWNER, _owner(context, company)),
        (words.REACH, _reach(context, company)),
        (words.CHECK, _verdict(context, status)),
        (words.APPLICATION, _application(context, company)),
        (words.EXPERT, _expert(context, company)),
        (words.DIAGNOSIS, _score(context, status)),
        (words.UNDER_WAY, _under_way(context, company)),
        (words.PLAN, _plan(context, company)),
        (words.SESSIONS, _sessions(context, status)),
        (words.PEOPLE, _people(context, company)),
        (words.CONTACTS, _contacts(context, company)),
        (words.CALLS, _rungs(context, company)),
        (words.NEXT_CALL, _next_call(context, company)),
        (words.QUESTIONS, _questions(context, company)),
        (words.NOTES, _notes(context, company)),
        (words.NEXT, next_step_of(context, company)),
    )
    for label, content in told:
        empty = words.NOTHING if label in _LISTS else words.NONE
        yield label, content or empty.say(lang)


def _owner(context: Context, company: Company) -> str:
    owner = context.facts.case(company.code).owner
    person = context.facts.person_by_id(owner) if owner else None
    return person.name if person else ""


def _reach(context: Context, company: Company) -> str:
    """Whom to ring where; the prefecture with whether the programme counts it as regional."""
    lang = context.language
    reach = context.facts.reach(company.code)
    known = prefecture(reach.prefecture)
    area = words.METROPOLITAN if is_metropolitan(reach.prefecture) else words.REGIONAL
    place = f"{known.name.say(lang)}（{area.say(lang)}）" if known else reach.prefecture
    channel = words.CHANNELS.get(reach.channel)
    parts = (
        reach.contact,
        reach.telephone,
        reach.email,
        f"{place}　{reach.address}".strip("　") if place else reach.address,
        words.PREFERS.say(lang, channel=channel.say(lang) if channel else reach.channel)
        if reach.channel
        else "",
    )
    return "\n".join(filter(None, parts))


def _verdict(context: Context, status: CompanyStatus) -> str:
    if status.verdict is None:
        return ""
    told = said(status, context.language)
    result = context.facts.last_result(status.company.code, "eligibility")
    return f"{told}　{day(context, result.at)}" if result else told


def _application(context: Context, company: Company) -> str:
    lang = context.language
    found = context.facts.application_of(company.code)
    if found is None:
        receipt = context.facts.reach(company.code).receipt
        return words.FROM_FILE.say(lang, number=receipt) if receipt else ""
    state = OFFICE_STATES[found.state].say(lang)
    return words.APPLIED.say(
        lang, number=found.number, state=state, day=day(context, found.made_at)
    )


def _expert(context: Context, company: Company) -> str:
    """Whose firm it is, and who is asked."""
    lang, facts = context.language, context.facts
    standing, told = facts.assignment(company.code), []
    if standing is not None:
        since = day(context, standing.since)
        told.append(words.HAS_EXPERT.say(lang, day=since, **_named(context, standing.expert)))
    waiting = next((o for o in facts.offers(company.code) if o.state is OfferState.ASKED), None)
    if waiting is not None:
        until = moment(context, waiting.expires_at)
        told.append(words.IS_ASKED.say(lang, until=until, **_named(context, waiting.expert)))
    return "\n".join(told)


def _named(context: Context, code: str) -> dict[str, str]:
    expert = context.facts.expert(code)
    return {"name": expert.name if expert else code, "code": code}


def _score(context: Context, status: CompanyStatus) -> str:
    result = context.facts.last_result(status.company.code, "diagnosis")
    if status.score is None or result is None:
        return ""
    points = status_words.POINTS.say(context.language, score=status.score)
    return f"{points}　{day(context, result.at)}"


def _under_way(context: Context, company: Company) -> str:
    """What is being answered, and where it stands."""
    lang = context.language
    found = (context.facts.of_firm(company.code, flow) for flow in context.topics)
    told = []
    for conversation in filter(None, found):
        _, flow = topic_of(context, conversation)
        question = present(flow, conversation)
        at = progress(flow, conversation, question) if question else None
        who = context.facts.person_by_id(conversation.person)
        values = {"title": flow.title.say(lang), "who": who.name if who else ""}
        if at is not None:
            told.append(words.STANDS_AT.say(lang, number=at.number, of=at.of, **values))
    return "\n".join(told)


def _plan(context: Context, company: Company) -> str:
    plan = context.facts.plan(company.code)
    return day(context, plan.made_at) if plan else ""


def _sessions(context: Context, status: CompanyStatus) -> str:
    return "\n".join(session_line(context, each) for each in status.sessions)


def session_line(context: Context, session: Session) -> str:
    """Code, time, expert, and how it stands: who confirmed it, where it is to come."""
    lang = context.language
    expert = context.facts.expert(session.expert)
    return words.SESSION.say(
        lang,
        code=session.code,
        number=session.number,
        when=when(session, lang, context.local.date()),
        expert=f"{expert.name}（{expert.code}）" if expert else session.expert,
        state=state_of(context, session),
    )


def state_of(context: Context, session: Session) -> str:
    """How a session stands: who confirmed it, where it is to come."""
    lang = context.language
    if session.state is not SessionState.BOOKED:
        return words.SESSION_STATES[session.state].say(lang)
    if session.ends_at <= context.now:
        return words.UNRECORDED.say(lang)

    def said_by(side: Side) -> str:
        answer = words.CONFIRMED if side in session.confirmed else words.OPEN
        return answer.say(lang, side=status_words.SIDES[side].say(lang))

    return words.BOTH.say(lang, staff=said_by(Side.STAFF), expert=said_by(Side.EXPERT))


def _people(context: Context, company: Company) -> str:
    lang = context.language

    def line(person: Person) -> str:
        where = platform(person.account.platform, lang)
        mark = words.ANSWERS_FOR_IT.say(lang) if person.id == company.owner else ""
        return f"{person.name}（{where}）{mark}"

    staff = context.facts.staff(company.code)
    return "\n".join(map(line, staff)) or words.NOBODY_IN_CHAT.say(lang)


def _contacts(context: Context, company: Company) -> str:
    """How often we came to them, by chat and by telephone, and when they were last here (S6)."""
    lang = context.language
    chats, rungs = context.facts.chats(company.code), context.facts.rungs(company.code, MOST_RUNGS)
    told = []
    if chats.count or rungs:
        both = words.CHATS.say(
            lang, all=chats.count + len(rungs), chats=chats.count, calls=len(rungs)
        )
        told.append(both)
    if chats.last_at:
        told.append(words.LAST_CHAT.say(lang, at=moment(context, chats.last_at)))
    if chats.seen_at:
        told.append(words.SEEN_AT.say(lang, at=moment(context, chats.seen_at)))
    return "\n".join(told)


def _rungs(context: Context, company: Company) -> str:
    return "\n".join(rung_line(context, rung) for rung in context.facts.rungs(company.code, NOTES))


def rung_line(context: Context, rung: Rung) -> str:
    """When it was, what came of it, and what was said."""
    lang = context.language
    reply = call_words.REPLIES[rung.reply].say(lang)
    told = call_words.TRIED.say(lang, at=moment(context, rung.at), reply=reply)
    session = call_words.BY_PHONE.say(lang, session=rung.session) if rung.session else ""
    return "\n".join(filter(None, (told, session, rung.text)))


def _next_call(context: Context, company: Company) -> str:
    due = [call.due_at for call in context.facts.calls_of(company.code)]
    return moment(context, min(due)) if due else ""


def _questions(context: Context, company: Company) -> str:
    waiting = context.facts.open_inquiries()
    mine = (f"{q.code} {q.question[:40]}" for q in waiting if q.company == company.code)
    return "\n".join(mine)


def _notes(context: Context, company: Company) -> str:
    notes = context.facts.notes(company.code, NOTES)
    return "\n".join(note_line(context, note) for note in notes)


def note_line(context: Context, note: Note) -> str:
    """When, who, what."""
    person = context.facts.person_by_id(note.by)
    who = person.name if person else note.by
    return f"{moment(context, note.at)} {who}：{note.text}"


def day(context: Context, at: datetime) -> str:
    """A day on the programme's calendar."""
    local = at.astimezone(context.programme.zone).date()
    return write_day(local, context.language, context.local.date())


def moment(context: Context, at: datetime) -> str:
    """A moment on the programme's clock."""
    local = at.astimezone(context.programme.zone)
    return write_moment(local, context.language, context.local.date())
