"""Applications in numbers: by state, the waiting list, and the share of the regions with its base.

The programme looks for firms outside the three metropolitan areas (programme page, 背景 and
note 2), so the share is of applications that are under way and whose prefecture is known.
"""

from collections import Counter
from collections.abc import Iterator

from conversations.actions import Context
from conversations.engine import Language
from conversations.office import applying_words as words
from conversations.people.application_words import OFFICE_STATES
from conversations.people.applications import OVER, Application, ApplicationState
from conversations.people.house import ON, WAITING_LIST
from conversations.regions import is_metropolitan, prefecture


def figures(context: Context) -> tuple[str, ...]:
    """The lines; none before the first application."""
    every = context.facts.applications()
    return tuple(_lines(context, every)) if every else ()


def _lines(context: Context, every: tuple[Application, ...]) -> Iterator[str]:
    lang = context.language
    states = Counter(each.state for each in every)
    comma = "、" if lang is Language.JA else ", "
    yield words.APPLICATIONS.say(
        lang,
        count=len(every),
        taken=context.facts.places_taken(),
        capacity=context.programme.capacity,
        states=comma.join(
            words.STATE_COUNT.say(lang, state=name.say(lang), count=states[state])
            for state, name in OFFICE_STATES.items()
        ),
    )
    on = context.facts.settled(WAITING_LIST) == ON
    waiting = states[ApplicationState.WAITING]
    if on or waiting:
        rule = words.RULE_ON if on else words.RULE_OFF
        yield words.WAITING.say(lang, count=waiting, rule=rule.say(lang))
    yield from _regional(lang, every)


def _regional(lang: Language, every: tuple[Application, ...]) -> Iterator[str]:
    places = [each.particulars.prefecture for each in every if each.state not in OVER]
    known = [place for place in places if prefecture(place)]
    if not known:
        return
    outside = sum(not is_metropolitan(place) for place in known)
    unknown = len(places) - len(known)
    yield words.REGIONAL.say(
        lang,
        share=f"{100 * outside / len(known):.1f}",
        base=len(known),
        count=outside,
        unknown=words.UNKNOWN.say(lang, count=unknown) if unknown else "",
    )
