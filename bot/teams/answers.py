"""What stands in the answer to an invoke: the pressed card, and never the next question."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from bot.teams.render import render
from bot.teams.send import CARD
from conversations.engine import Ask, Fresh
from conversations.events import Envelope, OpenedForm, Said, Wrote
from conversations.ports import Say

MESSAGE: Final = "application/vnd.microsoft.activity.message"

Answer = dict[str, Any]


def message(text: str) -> Answer:
    """Words that the client shows; the card stays as it is."""
    return {"statusCode": 200, "type": MESSAGE, "value": text}


def changed(envelope: Envelope, says: Sequence[Say]) -> Answer | None:
    """The card that the press changed, None where it changed none."""
    mine = (say for say in says if say.replaces and say.to.user == envelope.account.user)
    say = next(mine, None)
    if say is None or isinstance(say.step, Fresh):
        return None
    return {"statusCode": 200, "type": CARD, "value": render(say.step, say.delivery).card}


def asked_again(ask: Ask, problem: str, typed: str) -> Answer:
    """The question with the reason at the top, and what was typed still in its field."""
    form = replace(ask.form, initial=typed) if ask.form else None
    step = replace(ask, problem=problem, form=form)
    return {"statusCode": 200, "type": CARD, "value": render(step).card}


def form_of(envelope: Envelope, event: Wrote) -> Envelope:
    """Asks for the question that the words were meant for; this changes nothing."""
    opened = OpenedForm(event.conversation, event.revision, event.question)
    return replace(envelope, delivery=f"{envelope.delivery}:form", event=opened)


def said(envelope: Envelope, event: Wrote) -> Envelope:
    """The same words as if they were typed below the card, where every answer is a message."""
    return replace(envelope, delivery=f"{envelope.delivery}:said", event=Said(event.text))
