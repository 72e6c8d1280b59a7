"""The secretariat's side of reports: what is waited for, and confirming by telephone."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, islice

from conversations.actions import Action, Context
from conversations.engine import Button, Field, Fill, Row, Table, word
from conversations.engine.writing import write_day, write_moment
from conversations.ports import AnswerReport, Outcome, Report, ReportState
from conversations.reports import firm_words, told
from conversations.reports import office_words as words
from conversations.reports.closing import after
from conversations.reports.confirming import answer, told_expert
from conversations.reports.firm import said
from conversations.sessions import Session
from conversations.sessions.lines import fold
from conversations.sessions.reporting import asked_before, overdue_before, waits_for_office

_DID = "report.by_phone"
ROWS = 40
_QUOTED = 40  # characters of an objection


def _by_phone(context: Context, typed: str) -> Outcome:
    """The firm was rung: ``report confirm S-4T2PK 山田様``, or the same in a form."""
    code, _, rest = fold(typed).partition(" ")
    session = context.facts.session(code.upper())
    report = context.facts.report(session.code) if session else None
    lang = context.language
    if session is None or report is None:
        return _word(context, words.NO_REPORT.say(lang, typed=code[:_QUOTED]))
    if report.state is ReportState.CONFIRMED:
        return _word(context, words.BEFORE.say(lang, session=session.code))
    who = (context.filled or {}).get("who", rest).strip()
    if who:
        return _recorded(context, session, report, who)
    if context.filled is not None:
        return Outcome(_DID, refused=words.WHO_EMPTY.say(lang))
    return Outcome(_DID, opens=_form(context, session, report))


def _recorded(context: Context, session: Session, report: Report, who: str) -> Outcome:
    context.facts.hold_sessions(session.company, session.expert)
    confirmed = replace(answer(context, report, ReportState.CONFIRMED), by_phone=who)
    filled = told.values(context, session, context.language)
    done = words.DONE.say(context.language, **filled, who=who)
    changes, closed = after(context, session)
    says = (
        context.here(word(done)),
        *told_expert(context, session, firm_words.EXPERT_CONFIRMED),
        *closed,
    )
    return Outcome(_DID, (AnswerReport(confirmed, session.company, report.state), *changes), says)


def _form(context: Context, session: Session, report: Report) -> Fill:
    lang = context.language
    text = words.FORM.say(
        lang,
        **told.values(context, session, lang),
        report=said(context, session, report, lang),
    )
    return Fill(
        notification=words.NOTIFY.say(lang),
        title=words.FORM_TITLE.say(lang),
        text=text,
        action=_DID,
        argument=session.code,
        fields=(Field("who", words.WHO.say(lang), hint=words.WHO_HINT.say(lang)),),
        submit=words.RECORD.say(lang),
        button=words.OPEN.say(lang),
    )


def _list(context: Context, typed: str) -> Outcome:
    """What is waited for: of experts first, then of firms; counts of all."""
    del typed
    lang, facts, programme = context.language, context.facts, context.programme
    missing = facts.unreported(asked_before(context.now))
    before = overdue_before(context.now, programme.zone, programme.report_days)
    reports = facts.reports()
    states = [report.state for report in reports]
    waiting = tuple(r for r in reports if r.state is not ReportState.CONFIRMED)
    rows = tuple(islice(chain(_missing(context, missing), _unconfirmed(context, waiting)), ROWS))
    rest = len(missing) + len(waiting) - len(rows)
    heading = words.LIST.say(
        lang,
        now=write_moment(context.local, lang),
        missing=len(missing),
        overdue=sum(session.starts_at < before for session in missing),
        waiting=states.count(ReportState.SENT),
        differs=states.count(ReportState.DIFFERS),
        confirmed=states.count(ReportState.CONFIRMED),
    )
    note = words.MORE.say(lang, count=rest) if rest > 0 else ""
    table = Table(
        notification=words.LIST_NOTIFY.say(lang),
        heading=heading,
        columns=tuple(column.say(lang) for column in words.COLUMNS),
        rows=rows,
        note=note if rows else words.NOTHING.say(lang),
    )
    return Outcome("report.list", says=(context.here(table),))


def _missing(context: Context, sessions: tuple[Session, ...]) -> Iterator[Row]:
    programme = context.programme
    before = overdue_before(context.now, programme.zone, programme.report_days)
    for session in sessions:
        state = words.OVERDUE if session.starts_at < before else words.MISSING
        filled = told.values(context, session, context.language)
        yield Row((*_named(context, filled), state.say(context.language, **filled)))


def _unconfirmed(context: Context, reports: tuple[Report, ...]) -> Iterator[Row]:
    lang = context.language
    for report in reports:
        session = context.facts.session(report.session)
        if session is None:  # never: a report is of one
            continue
        filled = told.values(context, session, lang)
        button = Button(_DID, words.BY_PHONE.say(lang), session.code)
        yield Row((*_named(context, filled), _state(context, report)), button)


def _state(context: Context, report: Report) -> str:
    lang, programme = context.language, context.programme
    if report.state is ReportState.DIFFERS:
        return words.DIFFERS.say(lang, said=report.objection[:_QUOTED])
    late = waits_for_office(context, report)
    day = write_day(report.at.astimezone(programme.zone), lang, context.local.date())
    return (words.LATE if late else words.WAITING).say(lang, day=day)


def _named(context: Context, filled: dict[str, object]) -> tuple[str, str]:
    lang = context.language
    return words.LINE.say(lang, **filled), words.BOTH.say(lang, **filled)


def _word(context: Context, text: str) -> Outcome:
    return Outcome(_DID, says=(context.here(word(text)),))


ACTIONS = (
    Action(
        _DID,
        _by_phone,
        "sme-office",
        ("report confirm", "報告 確認"),
        usage="report confirm 指導 確認した方",
    ),
    Action("report.list", _list, "sme-office", ("reports", "report", "報告", "報告一覧")),
)
