"""An application came in: what the firm reads, and what the secretariat is told once."""

from collections.abc import Mapping

from conversations.actions import Context
from conversations.application import office_words, tell, words
from conversations.application.intake import Taken
from conversations.application.window import contact
from conversations.eligibility import kept_size
from conversations.engine import Button, Json, Language, Result
from conversations.engine.writing import write_day
from conversations.office import words as office
from conversations.people.applications import Application, ApplicationState
from conversations.ports import Say

_ALL = 100_000  # more than there can be firms


def receipt(
    context: Context, application: Application, taken: Taken, payload: Mapping[str, Json]
) -> Result:
    """The number, what happens next, and what may stand in the way."""
    lang = context.language
    channel = words.BY_CHANNEL.get(application.particulars.channel, words.BY_ANY)
    text = words.RECEIVED.say(
        lang,
        number=application.number,
        size=_size(context, application.company),
        capacity=_capacity(context, taken),
        late=_late(context) if application.late else "",
        channel=channel.say(lang),
    )
    diagnosed = context.facts.last_result(application.company, "diagnosis")
    diagnose = Button("diagnosis.start", words.DIAGNOSE.say(lang), emphasis="primary")
    review = Button("conversation.review", words.SHOW.say(lang), application.conversation)
    return Result(
        notification=words.RECEIVED_NOTIFY.say(lang),
        text="\n".join(filter(None, (text, contact(context)))),
        event="application_result",
        payload=payload,
        buttons=(review,) if diagnosed else (diagnose, review),
    )


def _size(context: Context, company: str) -> str:
    """Industry and size as the check found them."""
    checked = context.facts.last_result(company, "eligibility")
    size = kept_size(checked.snapshot, context.language) if checked else ""
    return words.SIZE.say(context.language, size=size) if size else ""


def _capacity(context: Context, taken: Taken) -> str:
    lang, capacity = context.language, context.programme.capacity
    if taken.state is ApplicationState.WAITING:
        place = len(context.facts.waiting(_ALL)) + 1
        return words.WAITING.say(lang, capacity=capacity, place=place)
    return words.OVER_CAPACITY.say(lang, capacity=capacity) if taken.over else ""


def _late(context: Context) -> str:
    closes, lang = context.programme.window.closes, context.language
    return words.LATE.say(lang, day=write_day(closes, lang, context.local.date())) if closes else ""


def came(context: Context, application: Application, taken: Taken) -> tuple[Say, ...]:
    """The secretariat hears of it once, with what it should look at."""
    alike = context.facts.applications_like(application.particulars, application.company)
    checked = context.facts.last_result(application.company, "eligibility")
    verdict = str(checked.payload.get("verdict", "")) if checked else ""

    def text(lang: Language) -> str:
        others = "\n".join(tell.firm_line(context, each, lang) for each in alike)
        waits = taken.state is ApplicationState.WAITING
        capacity = context.programme.capacity
        marks = (
            office_words.MARK_WAITING.say(lang) if waits else "",
            office_words.MARK_OVER.say(lang, capacity=capacity) if taken.over else "",
            office_words.MARK_LATE.say(lang) if application.late else "",
            office_words.MARK_ALIKE.say(lang, lines=others) if alike else "",
        )
        found = office.VERDICTS.get(verdict, office_words.NO_CHECK)
        return office_words.CAME.say(
            lang,
            line=tell.firm_line(context, application, lang),
            verdict=found.say(lang),
            marks="\n".join(filter(None, marks)),
        )

    def joins(lang: Language) -> tuple[Button, ...]:
        label = office_words.MERGE.say(lang)
        pairs = (f"{each.code} {application.code}" for each in alike[:1])
        return tuple(Button("application.merge", label, pair) for pair in pairs)

    return tell.office(context, application, text, joins)
