"""First contact: the five facts and the privacy notice, before anything is asked or kept."""

from dataclasses import replace

from conversations.actions import Context
from conversations.asking import last_unfinished
from conversations.asking import words as buttons
from conversations.engine import Button, Language, Notice
from conversations.events import Envelope
from conversations.people import Role
from conversations.ports import Outcome, Say
from conversations.welcome import words


def a_person(context: Context) -> str:
    """How to talk to a human being instead; nothing where the settings say nothing."""
    reach = context.programme.office.contact(context.language)
    return words.PERSON.say(context.language, contact=reach) if reach else ""


def greet(context: Context, *, alone: bool, expert: bool = False) -> tuple[Say, ...]:
    """Greeting and privacy notice; ``alone`` when nothing else follows, so it offers a start.

    expert: they came by a word of experts.
    """
    lang = context.language
    reach = context.programme.office.contact(context.language)
    greeting = words.GREETING_EXPERT if expert else words.GREETING
    text = greeting.say(lang) + a_person(context)
    erase = words.ERASE_BY.say(lang, contact=reach) if reach else words.ERASE.say(lang)
    notify = words.GREETING_EXPERT_NOTIFY if expert else words.GREETING_NOTIFY
    hello = Notice(notification=notify.say(lang), text=text)
    privacy = Notice(
        notification=words.PRIVACY_NOTIFY.say(lang),
        text=(words.PRIVACY_EXPERT if expert else words.PRIVACY).say(lang, erase=erase),
        buttons=starts(context) if alone else (),
    )
    return (context.private(hello), context.private(privacy))


def enter(context: Context, envelope: Envelope) -> Outcome:
    """The desk came into a channel: one word to all there, whoever let it in and however often.

    Nobody in particular is met, and nothing is said of any firm. Its id is the channel's, so that
    a second arrival adds nothing.
    """
    lang = Language.EN if envelope.locale.lower().startswith("en") else Language.JA
    notice = Notice(notification=words.CHANNEL_NOTIFY.say(lang), text=words.CHANNEL.say(lang))
    to = context.channel()
    return Outcome("arrived.channel", says=(Say(f"welcome:{to.lane}", to, notice),))


def starts(context: Context) -> tuple[Button, ...]:
    """The ways to begin; what was begun can be gone on with first."""
    lang = context.language
    begun = last_unfinished(context)
    check, diagnose, plan = (
        Button("eligibility.start", buttons.CHECK.say(lang)),
        Button("diagnosis.start", buttons.DIAGNOSE.say(lang)),
        Button("plan.show", buttons.PLAN.say(lang)),
    )
    if begun is None:
        return (replace(check, emphasis="primary"), diagnose, plan)
    go_on = Button("conversation.go_on", buttons.GO_ON.say(lang), begun.id, "primary")
    return (go_on, check, diagnose, plan)


def refuse(context: Context, did: str, allowed: frozenset[Role]) -> Outcome:
    """A word that belongs to the secretariat, experts or a firm's owner: politely refused."""
    lang = context.language
    whose = ((Role.OFFICE, words.FOR_OFFICE), (Role.STAFF, words.FOR_STAFF))
    others = words.FOR_OWNER if Role.OWNER in allowed else words.FOR_EXPERT
    whom = next((text for role, text in whose if role in allowed), others)
    notice = Notice(
        notification=words.NOT_ALLOWED_NOTIFY.say(lang),
        text=words.NOT_ALLOWED.say(lang, whom=whom.say(lang)),
    )
    return Outcome(did=f"{did}.refused", says=(context.here(notice),))


def lost(context: Context, typed: str) -> Outcome:
    """Typed words that mean nothing here: what was typed stays in view, with the help."""
    lang = context.language
    text = words.HELP.say(lang)
    if typed:
        text = words.UNKNOWN.say(lang, typed=typed[:40], help=text)
    notice = Notice(notification=words.HELP_NOTIFY.say(lang), text=text, buttons=starts(context))
    return Outcome(did="welcome.lost", says=(context.here(notice),))


def gone(context: Context) -> Outcome:
    """A button of an earlier release."""
    lang = context.language
    notice = Notice(
        notification=words.HELP_NOTIFY.say(lang),
        text=words.GONE.say(lang),
        buttons=starts(context),
    )
    return Outcome(did="welcome.gone", says=(context.here(notice),))
