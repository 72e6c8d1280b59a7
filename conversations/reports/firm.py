"""The report before the firm: what it sees of it, and who is told where nobody is in a chat."""

from dataclasses import dataclass

from conversations.actions import Context
from conversations.engine import Button, Language, Notice, Text
from conversations.office.reach import to_secretariat
from conversations.ports import Report, ReportState, Say
from conversations.reports import firm_words as words
from conversations.reports import office_words, told
from conversations.sessions import Session

MARK = ":"


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom the report was brought to. reads: somebody of the firm uses the chat."""

    says: tuple[Say, ...]
    reads: bool


def asked(context: Context, session: Session, report: Report, head: Text | None = None) -> Asked:
    """Everybody of the firm; where nobody uses the chat, the secretariat rings them.

    head: why it comes once more.
    """
    staff = context.facts.staff(session.company)
    if not staff:
        return Asked(_ring(context, session, report), reads=False)
    says = (
        context.to(person, notice(context, session, report, person.language, head))
        for person in staff
    )
    return Asked(tuple(says), reads=True)


def _ring(context: Context, session: Session, report: Report) -> tuple[Say, ...]:
    def step(lang: Language) -> Notice:
        text = words.OFFICE_RING.say(
            lang,
            **told.values(context, session, lang),
            report=said(context, session, report, lang),
        )
        button = Button("report.by_phone", office_words.BY_PHONE.say(lang), session.code)
        return Notice(words.OFFICE_RING_NOTIFY.say(lang), text, (button,))

    return to_secretariat(context, step)


def notice(
    context: Context, session: Session, report: Report, lang: Language, head: Text | None = None
) -> Notice:
    """The report as its firm reads it; with the two answers until it has confirmed."""
    blocks = [head.say(lang)] if head else []
    blocks.append(said(context, session, report, lang))
    if report.state is ReportState.CONFIRMED:
        blocks.append(words.STANDS.say(lang))
    else:
        blocks.append(words.PLEASE.say(lang))
    number = session.number
    return Notice(
        words.NOTIFY.say(lang, number=number), "\n\n".join(blocks), _answers(report, lang)
    )


def _answers(report: Report, lang: Language) -> tuple[Button, ...]:
    if report.state is ReportState.CONFIRMED:
        return ()
    place = f"{report.session}{MARK}{report.revision}"
    return (
        Button("report.confirm", words.CONFIRM.say(lang), place, "primary"),
        Button("report.differ", words.DIFFERS.say(lang), place),
    )


def said(context: Context, session: Session, report: Report, lang: Language) -> str:
    """What the firm sees: neither travel nor what the expert says of the material."""
    goals = words.LISTED.say(lang, lines=told.goals(context, report.goals, lang))
    lines = "\n".join(words.HOMEWORK_LINE.say(lang, line=line) for line in report.homework)
    return words.REPORT.say(
        lang,
        **told.values(context, session, lang),
        hours=told.hours(context, session, report, lang),
        done=report.done,
        goals=goals if report.goals else words.NO_GOAL.say(lang),
        homework=words.HOMEWORK.say(lang, lines=lines) if lines else "",
    )
