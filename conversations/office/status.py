"""``/sme-office status``: firms and sessions with their codes, counts by stage, what is overdue."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from zoneinfo import ZoneInfo

from conversations.actions import Action, Context
from conversations.engine import Button, Language, Row, Table
from conversations.engine.reading import plain
from conversations.engine.writing import write_day, write_moment
from conversations.office import census_words, day_words, words
from conversations.office.applying import figures as applied
from conversations.office.census import by_region, by_week
from conversations.office.figures import figures, region_line
from conversations.office.finding import is_meant
from conversations.office.pace import short_of_time, standings
from conversations.office.pausing import paused_line
from conversations.office.verdicts import said
from conversations.people import Company
from conversations.ports import CompanyStatus, Outcome, Troubles
from conversations.sessions import Session, SessionState
from conversations.sessions.reporting import overdue_before, waits_for_office

STATUS = "office.status"
STUCK_AFTER = timedelta(days=7)  # an unfinished conversation that nobody touched
ROWS = 40  # companies in one message; more are found by their code
OF_A_KIND = 10  # overdue things of one kind in one message
_OTHERWISE = (
    (frozenset({"region", "地域", "地域別", "県"}), by_region),
    (frozenset({"week", "週", "週別"}), by_week),
)


def _status(context: Context, typed: str) -> Outcome:
    """Counts of all firms; of the rows those whose code or name holds what was typed."""
    line, _, page = typed.strip().partition("+")
    companies = context.facts.status()
    otherwise = next((make for names, make in _OTHERWISE if plain(line) in names), None)
    if otherwise is not None:
        return Outcome(did=STATUS, says=(context.here(otherwise(context, companies)),))
    shown = [c for c in companies if is_meant(c.company, line)]
    table = _table(context, companies, shown, line, int(page) if page.isdecimal() else 0)
    return Outcome(did=STATUS, says=(context.here(table),))


def _table(
    context: Context,
    companies: tuple[CompanyStatus, ...],
    shown: list[CompanyStatus],
    line: str,
    skip: int,
) -> Table:
    lang, now = context.language, figures(context, companies)
    applications = applied(context)
    heading = "\n".join(
        (
            words.STATUS.say(lang, now=write_moment(context.local, lang)),
            *_counts(context, companies),
            *(applications or (region_line(now, lang),)),
            *filter(None, (paused_line(context, day_words.STATUS_PAUSED),)),
            *_feasible(context, companies),
        )
    )
    note = (_note(context, companies), _rest(shown, line, skip, lang))
    return Table(
        notification=words.STATUS_NOTIFY.say(lang),
        heading=heading,
        columns=tuple(column.say(lang) for column in words.COLUMNS),
        rows=tuple(Row(_cells(context, c)) for c in shown[skip : skip + ROWS]),
        note="\n".join(filter(None, note)),
        buttons=tuple(_buttons(lang, line, skip, len(shown))),
    )


def _buttons(lang: Language, line: str, skip: int, count: int) -> Iterator[Button]:
    left = count - skip - ROWS
    if left > 0:
        label = census_words.NEXT_PAGE.say(lang, count=min(left, ROWS))
        yield Button(STATUS, label, f"{line}+{skip + ROWS}")
    yield Button(STATUS, census_words.REGION_LABEL.say(lang), "region")
    yield Button(STATUS, census_words.WEEK_LABEL.say(lang), "week")


def _rest(shown: list[CompanyStatus], typed: str, skip: int, lang: Language) -> str:
    """What stands in no row: more firms than fit one message, or none of what was typed."""
    if typed and not shown:
        return words.NOT_FOUND.say(lang, typed=typed[:40])
    left = len(shown) - skip - ROWS
    return words.MORE.say(lang, count=left) if left > 0 else ""


def _counts(context: Context, companies: tuple[CompanyStatus, ...]) -> tuple[str, ...]:
    lang = context.language
    by_stage = Counter(c.stage for c in companies)
    comma = "、" if lang is Language.JA else ", "
    stages = comma.join(
        words.STAGE_COUNT.say(lang, stage=name.say(lang), count=by_stage[stage])
        for stage, name in words.STAGES.items()
    )
    sessions = [s for c in companies for s in c.sessions]
    booked = [s for s in sessions if s.state is SessionState.BOOKED]
    coming = sum(1 for s in booked if s.ends_at > context.now)
    states = Counter(s.state for s in sessions)
    return (
        words.COUNTS.say(
            lang,
            companies=len(companies),
            capacity=context.programme.capacity,
            stages=stages,
        ),
        words.SESSIONS.say(
            lang,
            coming=coming,
            past=len(booked) - coming,
            held=states[SessionState.HELD],
            absent=states[SessionState.FIRM_ABSENT] + states[SessionState.EXPERT_ABSENT],
            cancelled=states[SessionState.CANCELLED],
        ),
        *_experts(context),
    )


def _experts(context: Context) -> tuple[str, ...]:
    """Firms without an expert, and offers that wait; nothing where there is none of either."""
    without, waiting = context.facts.without_expert(), context.facts.open_offers()
    if not without and not waiting:
        return ()
    lang = context.language
    return (words.EXPERTS.say(lang, without=len(without), offers=len(waiting)),)


def _feasible(context: Context, companies: tuple[CompanyStatus, ...]) -> tuple[str, ...]:
    """How many may not finish in time (``/sme-office feasibility`` names them)."""
    end, lang = context.programme.window.ends, context.language
    every = standings(context, end, companies) if end else ()
    if end is None or not every:
        return ()
    day = write_day(end, lang, context.local.date())
    late = short_of_time(every)
    return (words.FEASIBLE.say(lang, end=day, late=late, all=len(every)),)


def _cells(context: Context, status: CompanyStatus) -> tuple[str, ...]:
    lang, company = context.language, status.company
    called = f"{company.code} {company.name}".strip()
    standing = (s for s in status.sessions if s.stands)
    return (
        called,
        words.STAGES[status.stage].say(lang),
        _verdict(status, lang),
        _score(status, lang),
        "\n".join(_line(context, s) for s in standing) or words.NONE.say(lang),
    )


def _verdict(status: CompanyStatus, lang: Language) -> str:
    if status.verdict is None:
        return (words.HALFWAY if status.open_flow == "eligibility" else words.NONE).say(lang)
    return said(status, lang)


def _score(status: CompanyStatus, lang: Language) -> str:
    if status.score is None:
        return (words.HALFWAY if status.open_flow == "diagnosis" else words.NONE).say(lang)
    return words.POINTS.say(lang, score=status.score)


def _line(context: Context, session: Session) -> str:
    held = session.state is SessionState.HELD
    line = words.HELD_LINE if held else words.SESSION_LINE
    when = _when(context, session)
    return line.say(context.language, code=session.code, number=session.number, when=when)


def _when(context: Context, session: Session) -> str:
    start = session.starts_at.astimezone(ZoneInfo(session.zone))
    return write_moment(start, context.language, context.local.date())


def _note(context: Context, companies: tuple[CompanyStatus, ...]) -> str:
    lang = context.language
    troubles = context.facts.troubles(context.now)
    overdue = [
        *_first(_stuck(context, companies), lang),
        *_first(_past(context, companies), lang),
        *_first(_unconfirmed(context, companies), lang),
        *_first(_calls(context), lang),
        *_first([*_missed(troubles, lang), *_unbriefed(troubles, lang)], lang),
        *_undelivered(troubles, lang),
    ]
    return "\n".join([words.OVERDUE.say(lang), *(overdue or [words.OVERDUE_NONE.say(lang)])])


def _first(lines: list[str], lang: Language) -> list[str]:
    """As many of a kind as can be read at a glance."""
    rest = len(lines) - OF_A_KIND
    return [*lines[:OF_A_KIND], words.AND_MORE.say(lang, count=rest)] if rest > 0 else lines


def _stuck(context: Context, companies: tuple[CompanyStatus, ...]) -> list[str]:
    lang = context.language
    return [
        words.STUCK.say(
            lang,
            company=c.company.called,
            flow=words.FLOWS[c.open_flow].say(lang),
            days=(context.now - c.touched_at).days,
        )
        for c in companies
        if c.open_flow in words.FLOWS and context.now - c.touched_at >= STUCK_AFTER
    ]


def _past(context: Context, companies: tuple[CompanyStatus, ...]) -> list[str]:
    """Sessions that are over and have no report; of the overdue ones it is said."""
    programme = context.programme
    overdue = overdue_before(context.now, programme.zone, programme.report_days)
    return [
        (words.NO_REPORT if s.starts_at < overdue else words.PAST_SESSION).say(
            context.language,
            company=c.company.called,
            session=s.code,
            number=s.number,
            when=_when(context, s),
        )
        for c in companies
        for s in c.sessions
        if s.state is SessionState.BOOKED and s.ends_at <= context.now
    ]


def _unconfirmed(context: Context, companies: tuple[CompanyStatus, ...]) -> list[str]:
    """Reports that the firm did not confirm in its working days, or objected to."""
    named = {s.code: (c.company.called, s) for c in companies for s in c.sessions}
    waiting = [r for r in context.facts.reports() if waits_for_office(context, r)]
    return [
        words.UNCONFIRMED.say(
            context.language,
            company=named[report.session][0],
            session=report.session,
            number=named[report.session][1].number,
        )
        for report in waiting
        if report.session in named
    ]


def _calls(context: Context) -> list[str]:
    """Firms to ring: those that no message reaches, and those that asked for it."""
    lang = context.language
    calls = context.facts.calls_open(context.now)
    firms = ((c, context.facts.company(c.company) or Company(c.company)) for c in calls)
    return [words.CALLS[c.kind].say(lang, company=firm.called) for c, firm in firms]


def _missed(troubles: Troubles, lang: Language) -> list[str]:
    """The newest first: their sessions may be still to come."""
    return [
        words.MISSED.say(
            lang,
            session=reminder.session,
            offset=words.OFFSETS[reminder.kind].say(lang),
            side=words.SIDES[reminder.side].say(lang),
        )
        for reminder in reversed(troubles.missed)
    ]


def _unbriefed(troubles: Troubles, lang: Language) -> list[str]:
    """As above."""
    return [words.UNBRIEFED.say(lang, session=each.code) for each in reversed(troubles.unbriefed)]


def _undelivered(troubles: Troubles, lang: Language) -> list[str]:
    counts = (
        (words.FAILED, troubles.failed_deliveries),
        (words.WAITING, troubles.late_deliveries),
    )
    return [text.say(lang, count=count) for text, count in counts if count]


ACTIONS = (
    Action(
        STATUS, _status, "sme-office", ("status", "状況", "状態"), usage="status 会社|region|week"
    ),
)
