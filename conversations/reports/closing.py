"""The end of a firm's guidance: what it has, what comes next, and the survey.

It is over when four reports are confirmed, or when the secretariat says so. No source says how
the programme itself closes: our working model (users.md R10).
"""

from datetime import timedelta

from conversations.actions import Action, Context
from conversations.actors import as_person
from conversations.documents.deliverables import has_two_stars, states
from conversations.engine import Button, Language, Notice, word
from conversations.engine.writing import write_day
from conversations.office.reach import to_secretariat
from conversations.people import Company
from conversations.ports import (
    AddClosing,
    Change,
    Closing,
    Outcome,
    RemindedOfSurvey,
    ReportState,
    Say,
)
from conversations.reports import closing_words as words
from conversations.sessions import SESSIONS_A_COMPANY, Session, SessionState
from conversations.sessions.lines import Problem, find_company
from conversations.sessions.policy import is_quiet
from conversations.survey import FLOW
from conversations.workdays import working_days_before

BATCH = 50
REMIND_AFTER = 5  # working days [our choice]: once a firm has had a week to answer
Closed = tuple[tuple[Change, ...], tuple[Say, ...]]


def after(context: Context, session: Session) -> Closed:
    """What a report that is confirmed now brings about: the end, where it is the fourth."""
    confirmed = {session.code} | _confirmed(context, session.company)
    numbers = {s.number for s in context.facts.sessions(session.company) if s.code in confirmed}
    over = len(numbers) >= SESSIONS_A_COMPANY
    if not over or context.facts.closing(session.company) is not None:
        return (), ()
    company = context.facts.company(session.company) or Company(session.company)
    return close(context, company)


def _confirmed(context: Context, company: str) -> set[str]:
    reports = context.facts.reports(company=company)
    return {report.session for report in reports if report.state is ReportState.CONFIRMED}


def close(context: Context, company: Company) -> Closed:
    """The firm gets its list and the survey; its experts and the secretariat are told."""
    closing = Closing(company.code, context.now, context.actor.person.id)
    staff = context.facts.staff(company.code)
    theirs = filter(None, (as_person(context, person.id) for person in staff))
    says = (
        *(each.private(_to_staff(each, company)) for each in theirs),
        *_to_experts(context, company),
        *_to_office(context, company, len(staff)),
    )
    return (AddClosing(closing),), says


def _to_staff(context: Context, company: Company) -> Notice:
    lang = context.language
    diagnosed = context.facts.last_result(company.code, "diagnosis")
    step = words.NEXT_DECLARED if has_two_stars(context, company.code) else words.NEXT
    text = words.CLOSED.say(
        lang,
        lines="\n".join(states(context, company.code, diagnosed)),
        step=step.say(lang),
    )
    buttons = (
        survey_button(lang),
        Button("documents.show", words.DOCUMENTS.say(lang)),
        Button("inquiry.show", words.STARS.say(lang), "two_stars:"),
    )
    return Notice(words.NOTIFY.say(lang), text, buttons)


def survey_button(lang: Language) -> Button:
    """The way to the survey."""
    return Button("survey.start", words.SURVEY.say(lang), emphasis="primary")


def _to_experts(context: Context, company: Company) -> tuple[Say, ...]:
    """Whoever held one of its sessions."""
    sessions = context.facts.sessions(company.code)
    codes = dict.fromkeys(s.expert for s in sessions if s.state is SessionState.HELD)
    experts = filter(None, (context.facts.expert(code) for code in codes))
    people = filter(None, (context.facts.person_by_id(expert.person) for expert in experts))
    return tuple(
        context.to(
            person,
            Notice(
                words.NOTIFY.say(person.language),
                words.EXPERT.say(person.language, company=company.called),
            ),
        )
        for person in people
    )


def _to_office(context: Context, company: Company, count: int) -> tuple[Say, ...]:
    def step(lang: Language) -> Notice:
        told = words.TOLD.say(lang, count=count) if count else words.TOLD_NOBODY.say(lang)
        text = words.OFFICE.say(lang, code=company.code, company=company.name, told=told)
        return Notice(words.NOTIFY.say(lang), text)

    return to_secretariat(context, step)


def _ask(context: Context, typed: str) -> Outcome:
    """``close C-7K2MA``: asks once more, as the firm is written to."""
    did, lang = "closing.close", context.language
    company = _company(context, typed, did)
    if isinstance(company, Outcome):
        return company
    filled = {
        "code": company.code,
        "company": company.name,
        "reported": len(context.facts.reports(company=company.code)),
        "confirmed": len(_confirmed(context, company.code)),
    }
    button = Button("closing.close_yes", words.CLOSE.say(lang), company.code, "primary")
    notice = Notice(words.NOTIFY_ASK.say(lang), words.ASK.say(lang, **filled), (button,))
    return Outcome(did, says=(context.here(notice),))


def _close(context: Context, argument: str) -> Outcome:
    did = "closing.close_yes"
    company = _company(context, argument, did)
    if isinstance(company, Outcome):
        return company
    changes, says = close(context, company)
    return Outcome(did, changes, says)


def _company(context: Context, typed: str, did: str) -> Company | Outcome:
    """The firm that is meant; what is said where there is none, or it is over already."""
    lang = context.language
    company = find_company(context, typed.strip()) if typed.strip() else Problem(words.USAGE)
    if isinstance(company, Problem):
        text = company.text.say(lang, **dict(company.values))
        return Outcome(did, says=(context.here(word(text)),))
    closing = context.facts.closing(company.code)
    if closing is None:
        return company
    day = write_day(closing.at.astimezone(context.programme.zone), lang, context.local.date())
    text = words.CLOSED_ALREADY.say(lang, code=company.code, company=company.name, day=day)
    return Outcome(did, says=(context.here(word(text)),))


def _tick(context: Context, argument: str) -> Outcome:
    """Who has not answered within a week is reminded once, by day."""
    del argument
    if is_quiet(context.local.time()):
        return Outcome("")
    days = context.local.date() - working_days_before(context.local.date(), REMIND_AFTER)
    closings = context.facts.unreminded(context.now - timedelta(days=days.days), BATCH)
    changes = tuple(RemindedOfSurvey(closing.company, context.now) for closing in closings)
    says = tuple(say for closing in closings for say in _remind(context, closing.company))
    return Outcome("closing.tick" if changes else "", changes, says)


def _remind(context: Context, company: str) -> tuple[Say, ...]:
    """Nobody where the firm has answered, or somebody of it is answering."""
    facts = context.facts
    staff = facts.staff(company)
    if facts.last_result(company, FLOW) or any(facts.unfinished(p.id, FLOW) for p in staff):
        return ()
    return tuple(
        context.to(
            person,
            Notice(
                words.REMIND_NOTIFY.say(person.language),
                words.REMIND.say(person.language),
                (survey_button(person.language),),
            ),
        )
        for person in staff
    )


ACTIONS = (
    Action("closing.close", _ask, "sme-office", ("close", "指導 終了", "終了"), usage="close 会社"),
    Action("closing.close_yes", _close),
    Action("closing.tick", _tick),
)
