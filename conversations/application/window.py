"""When applications are taken: settings of the programme, days in its own zone."""

from conversations.actions import Context
from conversations.application import words
from conversations.engine import Button, Notice, Text
from conversations.engine.writing import write_day


def is_late(context: Context) -> bool:
    """Whether the last day of applications is over."""
    closes = context.programme.window.closes
    return closes is not None and context.local.date() > closes


def closed(context: Context) -> Notice | None:
    """The word to whoever comes before or after; None while applications are taken."""
    window, today = context.programme.window, context.local.date()
    if window.ends is not None and today > window.ends:
        text, day = words.AFTER_END, window.ends
    elif window.closes is not None and today > window.closes:
        text, day = words.AFTER_WINDOW, window.closes
    elif window.opens is not None and today < window.opens:
        text, day = words.BEFORE_WINDOW, window.opens
    else:
        return None
    lang = context.language
    said = text.say(lang, day=write_day(day, lang, today), contact=contact(context))
    diagnose = Button("diagnosis.start", words.DIAGNOSE.say(lang), emphasis="primary")
    ask = Button("inquiry.ask", words.ASK.say(lang))
    return Notice(words.WINDOW_NOTIFY.say(lang), said.strip(), (diagnose, ask))


def contact(context: Context, text: Text = words.CONTACT) -> str:
    """How to reach the secretariat; empty where the settings do not say."""
    lang = context.language
    reach = context.programme.office.contact(lang)
    return text.say(lang, contact=reach) if reach else ""
