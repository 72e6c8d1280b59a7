"""The one thing to do now, said in words, with its button first."""

from dataclasses import dataclass, replace
from math import ceil

from conversations.actions import Context
from conversations.asking import last_unfinished, topic_of
from conversations.asking import words as labels
from conversations.engine import (
    Button,
    Conversation,
    Flow,
    Progress,
    Recorded,
    Text,
    present,
    progress,
)
from conversations.people.applications import ApplicationState
from conversations.welcome import words
from conversations.welcome.greeting import starts

_MINUTES = 15 / 25  # a question takes: the diagnosis of 25 in a quarter of an hour


@dataclass(frozen=True, slots=True)
class Under:
    """A conversation under way: its name, and the question that it stands at."""

    title: str
    at: Progress


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do now, and the buttons, its own first."""

    text: str
    buttons: tuple[Button, ...]


def under_way(context: Context) -> Under | None:
    """Where the conversation stands that can be gone on with, if any."""
    begun = last_unfinished(context)
    if begun is None:
        return None
    _, flow = topic_of(context, begun)
    at = _at(flow, begun)
    return Under(flow.title.say(context.language), at) if at else None


def next_step(context: Context) -> NextStep:
    """Going on comes first, then what the programme's way has next."""
    lang = context.language
    under = under_way(context)
    if under is not None:
        rest = under.at.of - under.at.number + 1
        minutes = max(1, ceil(rest * _MINUTES))
        most = words.NEXT_GO_ON if under.at.certain else words.NEXT_GO_ON_UP_TO
        text = most.say(lang, title=under.title, rest=rest, minutes=minutes)
        return NextStep(text, starts(context))
    said, first = _of_the_way(context)
    primary = replace(first, emphasis="primary")
    others = (replace(b, emphasis="plain") for b in starts(context) if b.action != first.action)
    return NextStep(said.say(lang), (primary, *others))


def _at(flow: Flow, begun: Conversation) -> Progress | None:
    question = present(flow, begun)
    return progress(flow, begun, question) if question else None


def _of_the_application(context: Context, checked: Recorded) -> tuple[Text, Button] | None:
    """To apply, where the check says so and it is time; to answer what was asked back."""
    lang, code = context.language, context.actor.company
    found = context.facts.application_of(code) if code else None
    if found is not None and found.state is ApplicationState.ASKED_BACK:
        return words.NEXT_ANSWER, Button("application.answer", words.ANSWER.say(lang))
    taken = context.programme.window.takes(context.local.date())
    if found is None and taken and checked.payload.get("verdict") == "eligible":
        return words.NEXT_APPLY, Button("application.start", words.APPLY.say(lang))
    return None


def _of_the_way(context: Context) -> tuple[Text, Button]:
    """Check, apply, declare one star, diagnose, plan: the first that is still to be done."""
    lang, code, facts = context.language, context.actor.company, context.facts
    if code and facts.closing(code) and facts.last_result(code, "survey") is None:
        return words.NEXT_SURVEY, Button("survey.start", words.SURVEY.say(lang))
    checked = facts.last_result(code, "eligibility") if code else None
    if checked is None:
        return words.NEXT_CHECK, Button("eligibility.start", labels.CHECK.say(lang))
    applying = _of_the_application(context, checked)
    if applying is not None:
        return applying
    if code is None or facts.last_result(code, "diagnosis") is None:
        return words.NEXT_DIAGNOSE, Button("diagnosis.start", labels.DIAGNOSE.say(lang))
    if checked.payload.get("verdict") == "not_yet":
        return words.NEXT_DECLARE, Button(
            "eligibility.how_to_declare", words.DECLARE.say(lang), checked.conversation
        )
    plan = Button("plan.show", labels.PLAN.say(lang))
    return (words.NEXT_PLAN if facts.plan(code) else words.NEXT_MAKE_PLAN), plan
