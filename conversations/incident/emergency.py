"""The emergency message, and when typed words ask for it."""

from conversations.actions import Context
from conversations.engine import Button, Notice, Text
from conversations.incident import words
from conversations.incident.signs import Kind, kind_of
from conversations.people import Role
from conversations.ports import Say

MOST_TYPED = 80  # characters of what was typed that go to the secretariat with the button


def sounds_like_an_incident(text: str) -> bool:
    """Whether typed words tell of something that is happening now."""
    return kind_of(text) is not None


def emergency(context: Context, typed: str) -> Say:
    """What to do at once, where it was typed; the open question follows below it.

    typed: what was written; pressed on, the button takes its beginning to the secretariat.
    """
    lang = context.language
    tell = Button(
        "incident.tell_office", words.TELL_OFFICE.say(lang), typed[:MOST_TYPED], "primary"
    )
    notice = Notice(
        notification=words.NOTIFY.say(lang),
        text=_text(context, kind_of(typed) or Kind.COMPUTER),
        buttons=() if Role.OFFICE in context.actor.roles else (tell,),
    )
    return context.here(notice)


def _text(context: Context, kind: Kind) -> str:
    """The steps, then whom to ask: numbers only where the settings give them."""
    lang, lines = context.language, context.programme.helplines

    def reach(text: Text, contact: str) -> str:
        return text.say(lang, contact=contact) if contact else ""

    steps = words.STEPS[kind].say(lang, maintainer=reach(words.MAINTAINER, lines.maintainer))
    advice = words.ADVICE.say(
        lang,
        ipa=reach(words.REACH, lines.ipa),
        police=reach(words.REACH, lines.police),
        office=reach(words.OFFICE, context.programme.office.telephone),
    )
    return f"{steps}\n\n{advice}"
