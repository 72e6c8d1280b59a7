"""A firm's own view, looked at by the secretariat."""

from dataclasses import replace

from conversations.actions import Action, Context
from conversations.actors import as_person, in_language
from conversations.engine import Notice
from conversations.office import firm_words as words
from conversations.office.picking import one
from conversations.people import Actor, Company, Role
from conversations.ports import Outcome
from conversations.welcome import home, next_step


def _seen(context: Context, argument: str) -> Outcome:
    """Where the firm stands, word for word as its own people see it now."""
    return one(context, "office.seen", argument, lambda company, _: _as_seen(context, company))


def _as_seen(context: Context, company: Company) -> Outcome:
    """A picture of it: its buttons are named, as pressed here they would act for the reader."""
    view = home(through_eyes(context, company))
    lang = context.language
    chart = view.chart.alt if view.chart else ""
    labels = "、".join(button.label for button in view.buttons)
    parts = (view.heading, "\n".join(view.lines), chart, view.next_step)
    shown = "\n".join((*filter(None, parts), words.SEEN_BUTTONS.say(lang, buttons=labels)))
    text = words.SEEN.say(lang, company=company.called, shown=shown)
    return Outcome("office.seen", says=(context.here(Notice(words.SEEN_NOTIFY.say(lang), text)),))


def through_eyes(context: Context, company: Company) -> Context:
    """The moment as the firm's people see it: who answers for it, else whoever is there.

    Where nobody of it is in the chat, as somebody would who came now.
    """
    staff = context.facts.staff(company.code)
    first = sorted(staff, key=lambda person: person.id != company.owner)
    theirs = as_person(context, first[0].id) if first else None
    if theirs is not None:
        return theirs
    nobody = replace(context.actor.person, id="", name="")
    return replace(context, actor=Actor(nobody, frozenset({Role.STAFF}), company.code))


def next_step_of(context: Context, company: Company) -> str:
    """The firm's next step, in the reader's language."""
    return next_step(in_language(through_eyes(context, company), context.language)).text


ACTIONS = (Action("office.seen", _seen),)
