"""A registration as it reads: to the expert, and to the secretariat."""

from collections.abc import Iterable

from conversations.actions import Context
from conversations.asking.words import platform
from conversations.eligibility import short_name
from conversations.engine import Language
from conversations.engine.writing import write_day
from conversations.experts import words
from conversations.experts.hours import write_hours
from conversations.people.experts import Registration
from conversations.regions import PREFECTURES
from conversations.regions.prefectures import name_of

_MOST_PREFECTURES = 5


def written(context: Context, of: Registration) -> str:
    """All of it, with what the secretariat said."""
    lang = context.language
    none = words.NONE.say(lang)
    return words.PROFILE.say(
        lang,
        name=of.name,
        code=of.code,
        number=of.number,
        until=write_day(of.valid_until, lang, context.local.date()),
        prefectures=said_prefectures(of.prefectures, lang) or none,
        online=(words.YES_ONLINE if of.online else words.NO_ONLINE).say(lang),
        languages=said_languages(of.languages, lang),
        capacity=of.capacity,
        hours=write_hours(of.hours, lang),
        industries=said_industries(of.industries, lang) or none,
        employer=_employer(of, lang) or none,
        state=words.STATES[of.state].say(lang),
    ) + (words.REASON.say(lang, reason=of.reason) if of.reason else "")


def said_prefectures(ids: tuple[str, ...], lang: Language, most: int = _MOST_PREFECTURES) -> str:
    """By name; the first of them where there are many."""
    if len(ids) == len(PREFECTURES):
        return words.ALL_JAPAN.say(lang)
    named = _joined((name_of(id_, lang) for id_ in ids[:most]), lang)
    rest = len(ids) - most
    return words.AND_MORE.say(lang, first=named, count=rest) if rest > 0 else named


def said_languages(ids: tuple[str, ...], lang: Language) -> str:
    """Which languages the sessions can be held in."""
    return words.SPOKEN[" ".join(ids)].say(lang)


def said_industries(rows: tuple[str, ...], lang: Language) -> str:
    """Rows of the programme page by their short names."""
    return _joined((short_name(row).say(lang) for row in rows), lang)


def _employer(of: Registration, lang: Language) -> str:
    if not of.employer:
        return ""
    return words.IS_HERE.say(lang, platform=platform(of.employer.partition(":")[0], lang))


def _joined(said: Iterable[str], lang: Language) -> str:
    return ("、" if lang is Language.JA else ", ").join(said)
