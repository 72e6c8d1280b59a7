"""Remembering what was left unfinished, and what people answer to it."""

from dataclasses import replace

from conversations.actions import Action, Context
from conversations.asking import own
from conversations.engine import Conversation, Notice, State, word
from conversations.engine.writing import write_day
from conversations.nudging import words
from conversations.nudging.policy import (
    LATER,
    Nudges,
    counted,
    due_at,
)
from conversations.nudging.reminder import nudge, progress
from conversations.office.reach import to_secretariat
from conversations.people import Company
from conversations.people.calls import Call, CallKind
from conversations.ports import AddCall, Outcome, SaveNudges, Say, Stalled

BATCH = 50


def _tick(context: Context, argument: str) -> Outcome:
    """Everybody whose conversation has rested long enough hears of it, once."""
    del argument
    changes: list[SaveNudges] = []
    says: list[Say] = []
    for stalled in context.facts.stalled(context.now, BATCH):
        due = due_at(stalled.touched_at, stalled.nudges, context.programme.zone)
        says.extend(nudge(context, stalled.conversation) if due and due <= context.now else ())
        changes.append(_after(context, stalled, said=bool(due and due <= context.now)))
    return Outcome("nudge.tick" if says else "", tuple(changes), tuple(says))


def _after(context: Context, stalled: Stalled, *, said: bool) -> SaveNudges:
    """The count after it; where nothing is due yet, when it is looked at again."""
    nudges = stalled.nudges
    if said:
        nudges = counted(nudges, stalled.touched_at, context.now)
    look = due_at(stalled.touched_at, nudges, context.programme.zone)
    return SaveNudges(nudges, stalled.conversation.company, look, was=stalled.nudges.count)


def _later(context: Context, argument: str) -> Outcome:
    found = _unfinished(context, argument, "nudge.later")
    if isinstance(found, Outcome):
        return found
    again = context.now + LATER
    lang, local = context.language, again.astimezone(context.programme.zone)
    day = write_day(local.date(), lang, context.local.date())
    nudges = Nudges(found.id, last_at=context.now, again_at=again)
    return _kept(context, found, nudges, "nudge.later", words.LATER_SAID.say(lang, day=day))


def _never(context: Context, argument: str) -> Outcome:
    found = _unfinished(context, argument, "nudge.never")
    if isinstance(found, Outcome):
        return found
    nudges = Nudges(found.id, last_at=context.now, silenced=True)
    text = words.NEVER_SAID.say(context.language)
    return _kept(context, found, nudges, "nudge.never", text)


def _phone(context: Context, argument: str) -> Outcome:
    """They want to be rung: the secretariat hears of it and has a call; the chat stays quiet."""
    found = _unfinished(context, argument, "nudge.phone")
    if isinstance(found, Outcome):
        return found
    company = context.facts.company(found.company) or Company(found.company)
    title, _, left = progress(context, found)
    told = to_secretariat(
        context,
        lambda lang: Notice(
            words.OFFICE_NOTIFY.say(lang),
            words.OFFICE_PHONE.say(
                lang,
                company=f"{company.code} {company.name}".strip(),
                who=context.actor.person.name,
                title=title.say(lang),
                left=left,
            ),
        ),
    )
    nudges = Nudges(found.id, last_at=context.now, silenced=True)
    text = words.PHONE_SAID.say(context.language)
    kept = _kept(context, found, nudges, "nudge.phone", text)
    if not kept.says:
        return kept
    about = f"conversation:{found.id}"
    call = Call(
        context.new("call"), found.company, CallKind.UNFINISHED, about, context.now, context.now
    )
    return replace(kept, changes=(*kept.changes, AddCall(call)), says=(*kept.says, *told))


def _kept(
    context: Context, conversation: Conversation, nudges: Nudges, did: str, text: str
) -> Outcome:
    """The wish is kept; a second press changes nothing and says nothing."""
    before = context.facts.nudges(conversation.id)
    if before.silenced and nudges.silenced:
        return Outcome(did=did)
    look = due_at(context.now, nudges, context.programme.zone)
    change = SaveNudges(nudges, conversation.company, look, was=before.count)
    return Outcome(did, (change,), (context.here(word(text)),))


def _unfinished(context: Context, argument: str, did: str) -> Conversation | Outcome:
    found = own(context, argument)
    if found is not None and found.state in (State.OPEN, State.PAUSED):
        return found
    text = words.DONE_ALREADY.say(context.language)
    return Outcome(did, says=(context.here(word(text)),))


ACTIONS = (
    Action("nudge.tick", _tick),
    Action("nudge.later", _later),
    Action("nudge.phone", _phone),
    Action("nudge.never", _never),
)
