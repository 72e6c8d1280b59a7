"""Somebody whom messages no longer reach: the secretariat is told once, to ring them."""

from dataclasses import replace

from conversations.actions import Context
from conversations.engine import (
    Answered,
    Ask,
    Chart,
    Document,
    Home,
    Language,
    Notice,
    Result,
    Review,
    Step,
    Text,
)
from conversations.office import words
from conversations.office.reach import to_secretariat
from conversations.people import Account
from conversations.ports import Address, Say


def tell_gone(context: Context, to: Address, step: Step, since: str) -> tuple[Say, ...]:
    """One word to each of the secretariat: who, of which firm, and what kind of message.

    Nothing of what the message says. since: names the closing, so that every refusal of one
    closing comes to the same messages (their ids are made of it). A home that could not be
    brought up to date is nothing that anybody waits for.
    """
    person = context.facts.person(Account(to.platform, to.space, to.user)) if to.user else None
    if person is None or isinstance(step, Home):
        return ()
    codes = (m.company for m in context.facts.memberships(person.id))
    code = next((code for code in codes if code), "")
    company = context.facts.company(code) if code else None
    called = f"{code} {company.name if company else ''}".strip()

    def told(lang: Language) -> Step:
        text = words.GONE.say(
            lang,
            who=person.name,
            company=called or words.NO_COMPANY.say(lang),
            kind=_kind(step).say(lang),
        )
        return Notice(notification=words.GONE_NOTIFY.say(lang), text=text)

    says = to_secretariat(context, told)
    return tuple(
        replace(say, delivery=f"gone:{to.lane}:{since}:{say.to.lane}")
        for say in says
        if say.to != to
    )


def _kind(step: Step) -> Text:
    """What did not arrive, in a word."""
    match step:
        case Ask() | Answered() | Review():
            return words.KIND_QUESTION
        case Result() | Chart():
            return words.KIND_RESULT
        case Document():
            return words.KIND_DOCUMENT
        case Notice(event="session_reminder_result"):
            return words.KIND_REMINDER
    return words.KIND_NOTICE
