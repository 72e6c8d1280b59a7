"""Whether a firm hears of it in chat, or is to be told in another way: then it is rung."""

from collections.abc import Iterator
from dataclasses import replace

from conversations.actions import Context
from conversations.application import office_words as words
from conversations.engine import Language
from conversations.people.applications import Application
from conversations.people.calls import Call, CallKind, CallState
from conversations.ports import AddCall, SaveCall

TELEPHONE, EMAIL = "telephone", "email"


def reach(context: Context, application: Application) -> str:
    """How many read it in chat; where nobody does, or they asked for it, telephone and mail."""
    lang = context.language
    count, told = len(context.facts.staff(application.company)), application.particulars
    if not count:
        comma = "、" if lang is Language.JA else ", "
        ways = comma.join(filter(None, (told.contact, told.telephone, told.email)))
        return words.REACH_NONE.say(lang, ways=ways or words.REACH_UNKNOWN.say(lang))
    said = words.REACH_CHAT.say(lang, count=count)
    wished = {TELEPHONE: told.telephone, EMAIL: told.email}.get(told.channel, "")
    text = {TELEPHONE: words.WISHED_CALL, EMAIL: words.WISHED_MAIL}.get(told.channel)
    return f"{said}{text.say(lang, way=wished)}" if text and wished else said


def to_ring(context: Context, application: Application) -> tuple[AddCall, ...]:
    """A line on the call list, where nobody of the firm is in chat or they asked to be rung."""
    in_chat = bool(context.facts.staff(application.company))
    if in_chat and application.particulars.channel != TELEPHONE:
        return ()
    about = f"application:{application.code}:{application.revision}"
    call = Call(
        id=context.new("call"),
        company=application.company,
        kind=CallKind.APPLICATION,
        about=about,
        due_at=context.now,
        made_at=context.now,
    )
    return (AddCall(call),)


def not_to_ring(context: Context, application: Application) -> Iterator[SaveCall]:
    """What was to be told by telephone is so no more."""
    for call in context.facts.calls_of(application.company):
        if call.kind is CallKind.APPLICATION and call.state is CallState.OPEN:
            void = replace(call, state=CallState.VOID, revision=call.revision + 1)
            yield SaveCall(void, call.revision)
