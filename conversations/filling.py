"""A form that is a message: what it came to takes its place, so that it is not filled in twice."""

from collections.abc import Mapping
from dataclasses import replace

from conversations.actions import Context
from conversations.asking import words
from conversations.engine import Ask, Fill, Fresh, Notice, Step
from conversations.events import Filled
from conversations.ports import Address, Outcome, Say


def refused_in_place(
    context: Context, event: Filled, outcome: Outcome, opened: Step | None
) -> Outcome:
    """The form again where it stands: the reason on top, what was filled in still in it.

    opened: the form as the action opens it; where it opens none any more, the reason stands
    alone.
    """
    step: Step = Notice(notification=outcome.refused, text=outcome.refused)
    if isinstance(opened, Fill):
        step = filled_again(opened, event.values, outcome.refused)
    again = replace(context.private(step), replaces=event.form)
    return replace(outcome, says=(again, *outcome.says))


def filled_again(form: Fill, values: Mapping[str, str], problem: str) -> Fill:
    """The form with what was filled in."""
    fields = tuple(
        replace(field, initial=values.get(field.id, field.initial)) for field in form.fields
    )
    return replace(form, fields=fields, problem=problem)


def taken_in_place(context: Context, event: Filled, outcome: Outcome) -> Outcome:
    """The first word to the actor takes the form's place, else a word that it was received."""
    place = next((n for n, say in enumerate(outcome.says) if _fits(context, say)), None)
    if place is None:
        text = words.FORM_TAKEN.say(context.language)
        taken = context.private(Notice(notification=text, text=text))
        return replace(outcome, says=(replace(taken, replaces=event.form), *outcome.says))
    says = list(outcome.says)
    says[place] = replace(says[place], replaces=event.form)
    return replace(outcome, says=tuple(says))


def _fits(context: Context, say: Say) -> bool:
    """A plain message for now; a question is always a message of its own (contract.md)."""
    later = say.due_at is not None or say.replaces is not None
    account = context.actor.person.account
    mine = Address(account.platform, account.space, user=account.user)
    return say.to == mine and not later and not isinstance(say.step, Ask | Fill | Fresh)
