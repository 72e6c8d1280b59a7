"""Names of files, and the minute they tell of."""

from datetime import date

from conversations.actions import Context
from conversations.engine import Language, Text
from conversations.engine.writing import write_day, write_moment


def named(context: Context, text: Text, company: str) -> str:
    """A file's name with the firm's name, or its code, and the day: files sort by both."""
    firm = context.facts.company(company)
    called = firm.called if firm else company
    return text.say(context.language, company=called, day=context.local.date().isoformat())


def dated(day: date, language: Language) -> str:
    """A date with its year: a file is read in other years than it was made in."""
    return write_day(day, language, date.min)


def stamp(context: Context) -> str:
    """The minute that a file tells of."""
    return write_moment(context.local, context.language, date.min)
