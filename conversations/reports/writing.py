"""The expert reports: one form, corrected until the firm confirms; and what is still waited for."""

from dataclasses import replace

from conversations.actions import Action, Context
from conversations.briefing.editions import AIMS
from conversations.briefing.last import goal_of, last_time
from conversations.engine import Button, Language, Notice, Row, Table, Text, word
from conversations.ports import (
    AddReport,
    Change,
    KeepReportDraft,
    Outcome,
    Report,
    ReportState,
    SaveSession,
)
from conversations.reports import firm_words, told, words
from conversations.reports.firm import asked
from conversations.reports.form import FIELDS, Said, begun, form, read
from conversations.sessions import SESSIONS_A_COMPANY, Session, SessionState, Side
from conversations.sessions.answering import side_of
from conversations.sessions.lines import fold
from conversations.sessions.reporting import asked_before, due_at

_DID = "report.write"
ROWS = 20


def _write(context: Context, typed: str) -> Outcome:
    """By its button or ``report S-4T2PK``; without a code the one that is waited for."""
    code = fold(typed).upper()
    if not code:
        return _waiting(context)
    session = context.facts.session(code)
    if session is None or not _is_mine(context, session):
        return _word(context, words.NOT_YOURS.say(context.language))
    if session.starts_at > context.now:
        return _word(context, words.NOT_YET.say(context.language, **_values(context, session)))
    context.facts.hold_sessions(session.company, session.expert)
    report = context.facts.report(session.code)
    if report is not None and report.state is ReportState.CONFIRMED:
        return _word(context, words.CONFIRMED_ALREADY.say(context.language))
    if context.filled is None:
        return Outcome(_DID, opens=form(context, session, begun(context, session, report)))
    return _submitted(context, session, report)


def _is_mine(context: Context, session: Session) -> bool:
    standing = session.state in (SessionState.BOOKED, SessionState.HELD)
    return standing and side_of(context, session) is Side.EXPERT


def _values(context: Context, session: Session) -> dict[str, object]:
    return told.values(context, session, context.language)


def _waiting(context: Context) -> Outcome:
    """The one form where one is waited for, a list where several are."""
    own = context.facts.expert_of(context.actor.person.id)
    before = asked_before(context.now)
    sessions = context.facts.unreported(before, own.code) if own else ()
    if not sessions:
        return _word(context, words.NONE_MISSING.say(context.language))
    if len(sessions) == 1:
        return _write(context, sessions[0].code)
    return Outcome(_DID, says=(context.private(_list(context, sessions)),))


def _list(context: Context, sessions: tuple[Session, ...]) -> Table:
    lang = context.language
    rows = tuple(_row(context, session) for session in sessions[:ROWS])
    return Table(
        notification=words.MISSING_NOTIFY.say(lang),
        heading=words.MISSING.say(lang, count=len(sessions)),
        columns=tuple(column.say(lang) for column in words.MISSING_COLUMNS),
        rows=rows,
    )


def _row(context: Context, session: Session) -> Row:
    lang, filled = context.language, _values(context, session)
    zone, days = context.programme.zone, context.programme.report_days
    past = due_at(session.starts_at, zone, days) <= context.now
    due = words.OVERDUE.say(lang, **filled) if past else str(filled["due"])
    cells = (words.MISSING_LINE.say(lang, **filled), str(filled["company"]), due)
    return Row(cells, Button(_DID, words.WRITE.say(lang), session.code))


def _submitted(context: Context, session: Session, before: Report | None) -> Outcome:
    """Kept as a draft until it can be read; then it is sent, and the session took place."""
    filled = context.filled or {}
    said = read(context, session, filled)
    if isinstance(said, str):
        draft = KeepReportDraft(session, {name: filled.get(name, "") for name in FIELDS})
        return Outcome(_DID, (draft,), refused=said)
    report = _made(context, session, said, before)
    if before is not None and _says_the_same(before, report):
        return Outcome(_DID)  # a second click
    changes: tuple[Change, ...] = (AddReport(report, session.company),)
    if session.state is SessionState.BOOKED:
        held = replace(session, state=SessionState.HELD)
        changes = (*changes, SaveSession(held, session.sequence))
    firm = asked(context, session, report, _why(before, report))
    mine = _sent(context, session, report, told_firm=firm.reads)
    return Outcome(_DID, changes, (context.here(mine), *firm.says))


def _made(context: Context, session: Session, said: Said, before: Report | None) -> Report:
    return Report(
        session=session.code,
        revision=before.revision + 1 if before else 1,
        goals=said.goals,
        done=said.done,
        homework=said.homework,
        began=said.began,
        ended=said.ended,
        travel=said.travel,
        helpful=said.helpful,
        comment=said.comment,
        by=context.actor.person.id,
        at=context.now,
    )


def _says_the_same(before: Report, after: Report) -> bool:
    """The same words again, and the firm said nothing to them yet."""
    return before.state is ReportState.SENT and _content(before) == _content(after)


def _content(report: Report) -> Report:
    """What it says, apart from when and by whom, and what the firm said to it."""
    return replace(
        report,
        revision=0,
        by="",
        at=report.began,
        state=ReportState.SENT,
        answered_by=None,
        answered_at=None,
        objection="",
    )


def _why(before: Report | None, after: Report) -> Text | None:
    """Why the firm reads it once more: corrected, or looked at and meant as it stands."""
    if before is None:
        return None
    same = _content(before) == _content(after)
    return firm_words.AS_IT_STANDS if same else firm_words.CORRECTED


def _sent(context: Context, session: Session, report: Report, *, told_firm: bool) -> Notice:
    lang = context.language
    whom = words.TOLD_FIRM if told_firm else words.TOLD_OFFICE
    text = words.SENT.say(lang, told=whom.say(lang))
    goal = next_goal(context, session, report, lang)
    if goal:
        text += "\n\n" + words.NEXT_GOAL.say(lang, goal=goal)
    button = Button(_DID, words.CORRECT.say(lang), session.code)
    return Notice(words.SENT_NOTIFY.say(lang), text, (button,))


def next_goal(context: Context, session: Session, report: Report, lang: Language) -> str:
    """A draft, as the next briefing will show it. Empty after the last session."""
    if session.number >= SESSIONS_A_COMPANY:
        return ""
    before = last_time(context, session)
    reached = {*report.goals, *(before.reached if before else ())}
    goal = AIMS[session.number + 1].goal.say(lang)
    return goal_of(session.number + 1, goal, reached, lang)


def _word(context: Context, text: str) -> Outcome:
    return Outcome(_DID, says=(context.here(word(text)),))


ACTIONS = (
    Action(
        _DID,
        _write,
        "sme-expert",
        ("report", "reports", "報告", "報告一覧", "指導 報告"),
        usage="report 指導",
    ),
)
