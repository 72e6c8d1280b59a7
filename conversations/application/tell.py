"""Who hears of an application: the firm's people in their language, and the secretariat."""

from collections.abc import Callable

from conversations.actions import Context
from conversations.actors import as_person
from conversations.application import office_words as words
from conversations.engine import Button, Language, Notice, Step
from conversations.engine.writing import write_day
from conversations.office.reach import to_secretariat
from conversations.people.applications import Application
from conversations.ports import Say
from conversations.regions import prefecture


def firm(
    context: Context, company: str, step: Callable[[Context], Step], *, besides: str = ""
) -> tuple[Say, ...]:
    """One message to each of the firm's people, seen through their eyes."""
    people = (person.id for person in context.facts.staff(company) if person.id != besides)
    theirs = (as_person(context, person) for person in people)
    return tuple(each.private(step(each)) for each in theirs if each is not None)


def office(
    context: Context,
    application: Application,
    text: Callable[[Language], str],
    buttons: Callable[[Language], tuple[Button, ...]] | None = None,
) -> tuple[Say, ...]:
    """One message to each of the secretariat, with a button that opens the application."""

    def step(lang: Language) -> Notice:
        opens = Button("application.open", words.OPEN.say(lang), application.code, "primary")
        more = buttons(lang) if buttons else ()
        return Notice(words.NOTIFY.say(lang), text(lang).strip(), (opens, *more))

    return to_secretariat(context, step, bulk=False)


def firm_line(context: Context, application: Application, lang: Language) -> str:
    """``A-7K2MA みほん製菓株式会社（C-7K2MA、鳥取県）``, for the secretariat."""
    company = context.facts.company(application.company)
    name = application.particulars.name or (company.name if company else "")
    where = prefecture(application.particulars.prefecture)
    place = where.name.say(lang) if where else application.particulars.prefecture
    between = "、" if lang is Language.JA else ", "
    inside = between.join(filter(None, (application.company, place)))
    brackets = "（{}）" if lang is Language.JA else " ({})"
    return f"{application.number} {name}{brackets.format(inside)}"


def day(context: Context, application: Application, lang: Language) -> str:
    """The day on which it came in."""
    local = application.made_at.astimezone(context.programme.zone).date()
    return write_day(local, lang, context.local.date())
