"""The emergency message, and when typed words ask for it."""

from conversations.actions import Context
from conversations.engine import Notice
from conversations.engine.reading import plain
from conversations.incident import words
from conversations.ports import Say


def sounds_like_an_incident(text: str) -> bool:
    """Whether typed words tell of something that is happening now."""
    folded = plain(text)
    return any(sign in folded for sign in words.SIGNS)


def emergency(context: Context) -> Say:
    """What to do at once; the open question follows below it."""
    lang = context.language
    telephone = context.programme.office.telephone
    office = words.OFFICE.say(lang, contact=telephone) if telephone else ""
    notice = Notice(
        notification=words.NOTIFY.say(lang), text=words.EMERGENCY.say(lang, office=office)
    )
    return context.private(notice)
