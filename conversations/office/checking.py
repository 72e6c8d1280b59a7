"""``/sme-office queue``: verdicts that wait for a person, with what to ask and how to read it."""

from collections.abc import Iterator

from conversations.actions import Action, Context
from conversations.engine import Button, Notice, Review, Row, Table
from conversations.engine.writing import write_moment
from conversations.office import call_words, firm_words
from conversations.office import check_words as words
from conversations.office import words as status_words
from conversations.office.calling import reach_line
from conversations.office.guides import GUIDES, Guide
from conversations.office.picking import one
from conversations.office.sheet import moment
from conversations.office.verdicts import automatic, is_open, named, points_of
from conversations.people import Company
from conversations.ports import CompanyStatus, Decision, Outcome

QUEUE = "office.queue"
PAGE = 10  # firms in one message


def _queue(context: Context, typed: str) -> Outcome:
    """All that wait, the longest first; of one firm, what to ask."""
    line, _, page = typed.strip().partition("+")
    if line.strip():
        return one(context, QUEUE, line, lambda company, _: _asked(context, company))
    lang, skip = context.language, int(page) if page.isdecimal() else 0
    waiting = sorted(filter(is_open, context.facts.status()), key=lambda s: s.touched_at)
    now = write_moment(context.local, lang)
    if not waiting:
        text = words.QUEUE_NONE.say(lang, now=now)
        return Outcome(QUEUE, says=(context.here(Notice(words.QUEUE_NOTIFY.say(lang), text)),))
    shown = waiting[skip : skip + PAGE]
    left = len(waiting) - skip - len(shown)
    label = words.NEXT_PAGE.say(lang, count=min(left, PAGE))
    table = Table(
        notification=words.QUEUE_NOTIFY.say(lang),
        heading=words.QUEUE.say(lang, now=now, count=len(waiting)),
        columns=tuple(column.say(lang) for column in words.QUEUE_COLUMNS),
        rows=tuple(_row(context, status) for status in shown),
        buttons=(Button(QUEUE, label, f"+{skip + PAGE}"),) if left > 0 else (),
    )
    return Outcome(QUEUE, says=(context.here(table),))


def _row(context: Context, status: CompanyStatus) -> Row:
    lang, company = context.language, status.company
    asked = "\n".join(
        f"{named(point).say(lang)}\n{guide.question.say(lang)}" for point, guide in _guides(status)
    )
    called = f"{company.code} {company.name}".strip()
    button = Button(QUEUE, words.CHECK.say(lang), company.code)
    return Row((called, reach_line(context, company.code), asked), button)


def _guides(status: CompanyStatus) -> Iterator[tuple[str, Guide]]:
    return ((point, GUIDES[point]) for point in points_of(status) if point in GUIDES)


def _asked(context: Context, company: Company) -> Outcome:
    """One firm: what it said, what to ask, both readings, and the way to decide."""
    lang = context.language
    (status,) = context.facts.status(company.code)
    if not points_of(status) or status.verdict is None:
        text = words.NOTHING.say(lang, company=company.called)
        return Outcome(QUEUE, says=(context.here(Notice(words.SHEET_NOTIFY.say(lang), text)),))
    review = Review(
        notification=words.SHEET_NOTIFY.say(lang),
        heading=words.SHEET.say(lang, company=f"{company.code} {company.name}".strip()),
        rows=tuple(Row((label, told)) for label, told in _lines(context, status)),
        buttons=(
            Button("office.decide", words.DECIDE.say(lang), company.code, "primary"),
            Button("office.call", call_words.LOG.say(lang), company.code),
            Button("office.company", firm_words.SEE_COMPANY.say(lang), company.code),
        ),
    )
    return Outcome(QUEUE, says=(context.here(review),))


def _lines(context: Context, status: CompanyStatus) -> Iterator[tuple[str, str]]:
    lang = context.language
    yield words.AUTOMATIC.say(lang), automatic(status, lang)
    yield words.REACH.say(lang), reach_line(context, status.company.code)
    for point, guide in _guides(status):
        first, second = (reading.say(lang) for reading in guide.readings)
        label = words.ASK.say(lang, point=named(point).say(lang))
        question = guide.question.say(lang)
        yield label, words.READINGS.say(lang, question=question, first=first, second=second)
    if status.decision is not None:
        yield words.DECIDED.say(lang), decided(context, status.decision)


def decided(context: Context, decision: Decision) -> str:
    """What was decided, by whom and when, and why."""
    lang = context.language
    person = context.facts.person_by_id(decision.by)
    return words.DECIDED_LINE.say(
        lang,
        verdict=status_words.VERDICTS[decision.verdict].say(lang),
        at=moment(context, decision.at),
        who=person.name if person else decision.by,
        reason=decision.reason,
    )


ACTIONS = (Action(QUEUE, _queue, "sme-office", ("queue", "確認待ち"), usage="queue"),)
