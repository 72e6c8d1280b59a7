"""The owner closes what the firm answered together, or takes it over."""

from dataclasses import replace

from conversations.actions import Context
from conversations.actors import as_person
from conversations.asking import (
    again,
    call_back,
    called,
    elsewhere,
    finish,
    is_complete,
    keep,
)
from conversations.asking import words as asking
from conversations.colleagues import words
from conversations.colleagues.whole import by_id
from conversations.engine import Button, Notice, State
from conversations.ports import Outcome, PassOn

CLOSE, TAKE_OVER = "colleagues.close", "colleagues.take_over"
_UNFINISHED = (State.OPEN, State.PAUSED)


def close(context: Context, argument: str) -> Outcome:
    """[結果を見る]: every answer is there; whoever closes it holds it from now on."""
    whole = by_id(context, argument)
    if whole is None:
        return elsewhere(context)
    before = whole.conversation
    if before.state not in _UNFINISHED:
        return Outcome(CLOSE)  # a second click
    lang = context.language
    if not is_complete(whole.flow, before):
        text = words.NOT_COMPLETE.say(lang)
        go_on = Button("conversation.go_on", asking.GO_ON.say(lang), before.id, "primary")
        notice = Notice(words.NOTHING.say(lang), text, (go_on,))
        return Outcome(CLOSE, says=(context.private(notice),))
    me = context.actor.person.id
    newer = replace(before, person=me, revision=before.revision + 1)
    done = finish(context, whole.flow, newer, did=CLOSE, was=before.revision)
    passed = () if before.person == me else (PassOn(before.company, before.id, me),)
    return replace(done, changes=(*done.changes, *passed))


def take_over(context: Context, argument: str) -> Outcome:
    """[引き継ぐ]: the owner goes on where a colleague stands; the colleague's card says so."""
    whole = by_id(context, argument)
    if whole is None or whole.conversation.state not in _UNFINISHED:
        return elsewhere(context)
    before, me = whole.conversation, context.actor.person.id
    if before.person == me:
        return again(context, before, did=TAKE_OVER)  # a second click
    mine = [p for p in context.facts.parts(before.id) if p.person == me]
    left = call_back(context, mine)
    gone = frozenset(q for p in mine if p.part for q in p.part.questions)
    handed = {q: of for q, of in before.handed.items() if q not in gone}
    here = replace(before, person=me, card=None)
    newer = replace(here, handed=handed, revision=before.revision + 1)
    asked = again(context, here, did=TAKE_OVER, newer=newer)
    said = []
    holder = as_person(context, before.person)
    if holder is not None:
        lang = holder.language
        text = words.TAKEN_OVER.say(lang, name=called(holder, me))
        notice = Notice(words.TAKEN_OVER_NOTIFY.say(lang), text)
        said = list(keep(holder, before, notice) or (holder.private(notice),))
    passed = PassOn(before.company, before.id, me)
    return replace(
        asked,
        changes=(*left.changes, *asked.changes, passed),
        says=(*said, *left.says, *asked.says),
    )
