"""Papers for payment: what an expert reads of each month, and how the secretariat moves it on."""

import re
from dataclasses import dataclass

from conversations.actions import Action, Context
from conversations.engine import Button, Field, Fill, Language, Notice, Option, Row, Table, word
from conversations.engine.reading import plain
from conversations.engine.writing import write_moment
from conversations.people import Expert
from conversations.ports import Outcome, Papers, PapersState, SavePapers, Say
from conversations.reports import papers_words as words
from conversations.reports.months import Month, by_month, find, write
from conversations.sessions.lines import Problem, find_expert, tokens

MARK = ":"
ROWS = 40
MOST_MONTHS = 6  # of an expert, on one screen
_MONTH = re.compile(r"(20\d{2})[-/年](0?[1-9]|1[0-2])月?")


def _mine(context: Context, typed: str) -> Outcome:
    """An expert's own months."""
    del typed
    did, lang = "papers.mine", context.language
    own = context.facts.expert_of(context.actor.person.id)
    months = _months(context, own.code) if own else ()
    if own is None or not months:
        return Outcome(did, says=(context.private(word(words.NONE.say(lang))),))
    standing = {papers.month: papers.state for papers in context.facts.papers(own.code)}
    lines = [_line(context, month, standing.get(month.month)) for month in months[:MOST_MONTHS]]
    contact = context.programme.office.contact(lang)
    end = words.END_BY_PHONE.say(lang, contact=contact) if contact else words.END.say(lang)
    text = "\n".join((words.HEADING.say(lang), *lines, "", end))
    return Outcome(did, says=(context.private(Notice(words.NOTIFY.say(lang), text)),))


def _months(context: Context, expert: str) -> tuple[Month, ...]:
    facts = context.facts
    return by_month(facts.expert_sessions(expert), facts.reports(expert=expert), context.now)


def _line(context: Context, month: Month, state: PapersState | None) -> str:
    lang = context.language
    return words.LINE.say(
        lang,
        month=write(month.month, lang, context.local.date()),
        reports=month.said(lang),
        state=_state(state, lang),
    )


def _state(state: PapersState | None, lang: Language) -> str:
    return (words.STATES[state] if state else words.NOT_SET).say(lang)


@dataclass(frozen=True, slots=True)
class _Line:
    """What the secretariat typed or pressed. state: None where it is to be chosen."""

    expert: Expert
    month: str
    state: PapersState | None


def _papers(context: Context, typed: str) -> Outcome:
    """``papers E-4T2PK 2026-11 processing``; without the state a form, alone the list."""
    did = "papers.set"
    if not typed.strip():
        return _list(context)
    line = _read(context, typed)
    if line is None:
        return Outcome(did, says=(context.here(word(words.USAGE.say(context.language))),))
    chosen = (context.filled or {}).get("state", "")
    state = PapersState(chosen) if chosen in set(PapersState) else line.state
    if state is not None:
        return _moved(context, line, state)
    if context.filled is None:
        return Outcome(did, opens=_form(context, line))
    return Outcome(did, refused=words.USAGE.say(context.language))


def _read(context: Context, typed: str) -> _Line | None:
    """None where expert or month cannot be read, or the state is none of the three."""
    parts = tokens(typed.replace(MARK, " "))
    at = next((n for n, part in enumerate(parts) if _MONTH.fullmatch(part)), None)
    if at is None:
        return None
    found = find_expert(context, " ".join(parts[:at]))
    if isinstance(found, Problem) or found[1]:  # a mention makes nobody an expert here
        return None
    year, month = _MONTH.fullmatch(parts[at]).groups()  # type: ignore[union-attr]  # it matched
    rest = plain("".join(parts[at + 1 :]))
    state = next((state for state, said in words.TYPED.items() if rest in said), None)
    if rest and state is None:
        return None
    return _Line(found[0], f"{year}-{int(month):02}", state)


def _moved(context: Context, line: _Line, state: PapersState) -> Outcome:
    did, lang, expert = "papers.set", context.language, line.expert
    before = {papers.month: papers.state for papers in context.facts.papers(expert.code)}
    was = before.get(line.month)
    filled = {
        "expert": expert.name,
        "code": expert.code,
        "month": write(line.month, lang, context.local.date()),
        "reports": find(_months(context, expert.code), expert.code, line.month).said(lang),
        "state": _state(state, lang),
    }
    if was is state:
        return Outcome(did, says=(context.here(word(words.SAME.say(lang, **filled))),))
    papers = Papers(expert.code, line.month, state, context.actor.person.id, context.now)
    done = context.here(word(words.DONE.say(lang, **filled)))
    return Outcome(did, (SavePapers(papers, was),), (done, *_tell(context, line, state)))


def _tell(context: Context, line: _Line, state: PapersState) -> tuple[Say, ...]:
    person = context.facts.person_by_id(line.expert.person)
    if person is None:
        return ()
    lang = person.language
    month = write(line.month, lang, context.local.date())
    text = words.MOVED.say(lang, month=month, state=_state(state, lang))
    return (context.to(person, Notice(words.MOVED_NOTIFY.say(lang), text)),)


def _form(context: Context, line: _Line) -> Fill:
    lang, code = context.language, line.expert.code
    before = {papers.month: papers.state for papers in context.facts.papers(code)}
    state = before.get(line.month)
    options = tuple(Option(each, said.say(lang)) for each, said in words.STATES.items())
    return Fill(
        notification=words.NOTIFY.say(lang),
        title=words.FORM_TITLE.say(lang),
        text=words.FORM.say(
            lang,
            expert=line.expert.name,
            code=code,
            month=write(line.month, lang, context.local.date()),
            reports=find(_months(context, code), code, line.month).said(lang),
            state=_state(state, lang),
        ),
        action="papers.set",
        argument=f"{code}{MARK}{line.month}",
        fields=(
            Field("state", words.FORM_LABEL.say(lang), "choice", options, initial=state or ""),
        ),
        submit=words.RECORD.say(lang),
        button=words.OPEN.say(lang),
    )


def _list(context: Context) -> Outcome:
    """Every expert's months, the newest first."""
    lang, facts = context.language, context.facts
    sessions = [session for company in facts.status() for session in company.sessions]
    months = by_month(sessions, facts.reports(), context.now)
    standing = {(papers.expert, papers.month): papers.state for papers in facts.papers()}
    rows = tuple(
        _row(context, month, standing.get((month.expert, month.month))) for month in months[:ROWS]
    )
    rest = len(months) - ROWS
    table = Table(
        notification=words.NOTIFY.say(lang),
        heading=words.LIST.say(lang, now=write_moment(context.local, lang)),
        columns=tuple(column.say(lang) for column in words.COLUMNS),
        rows=rows,
        note=words.MORE.say(lang, count=rest) if rest > 0 else "",
    )
    return Outcome("papers.set", says=(context.here(table),))


def _row(context: Context, month: Month, state: PapersState | None) -> Row:
    lang = context.language
    expert = context.facts.expert(month.expert) or Expert(month.expert, "", month.expert)
    cells = (
        write(month.month, lang, context.local.date()),
        words.EXPERT.say(lang, code=expert.code, expert=expert.name),
        month.said(lang),
        _state(state, lang),
    )
    argument = f"{expert.code}{MARK}{month.month}"
    return Row(cells, Button("papers.set", words.CHANGE.say(lang), argument))


ACTIONS = (
    Action("papers.mine", _mine, "sme-expert", ("papers", "謝金", "書類", "支払い")),
    Action(
        "papers.set",
        _papers,
        "sme-office",
        ("papers", "謝金", "支払い"),
        usage="papers 専門家 YYYY-MM received|processing|paid",
    ),
)
