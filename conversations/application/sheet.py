"""One application as the secretariat sees it, with what can be decided now."""

from collections.abc import Iterator

from conversations.actions import Context
from conversations.application import office_words as words
from conversations.application import tell
from conversations.application.deciding import BY_STATE
from conversations.application.flow import FILLS
from conversations.application.questions import QUESTIONS
from conversations.engine import Button, Kind, Review, Row
from conversations.engine.writing import write_moment
from conversations.office import words as office
from conversations.people.application_words import OFFICE_STATES
from conversations.people.applications import Application, ApplicationState
from conversations.ports import Say
from conversations.regions import prefecture

_LABELS = {
    fills: {choice.id: choice.label for choice in question.choices}
    for question in QUESTIONS
    if (fills := FILLS.get(question.id)) and question.kind is Kind.CHOICE
}
_SHOWN = (
    *("name", "kana", "address", "contact", "telephone", "email", "channel"),
    *("telework", "mode", "times", "wish", "corporate_number", "declaration"),
)


def shown(context: Context, application: Application) -> Say:
    """Everything about it, a line each; what is not known is left out."""
    lang = context.language
    review = Review(
        notification=words.SHEET_NOTIFY.say(lang),
        heading=words.SHEET.say(lang, line=tell.firm_line(context, application, lang)),
        rows=tuple(
            Row((words.ROWS[name].say(lang), said))
            for name, said in _lines(context, application)
            if said
        ),
        buttons=tuple(
            Button(action, label.say(lang), application.code)
            for action, label in BY_STATE[application.state]
        ),
    )
    return context.here(review)


def _lines(context: Context, application: Application) -> Iterator[tuple[str, str]]:
    yield "state", state(context, application)
    yield "came", _came(context, application)
    yield "check", verdict(context, application.company)
    for name in _SHOWN:
        yield name, particular(context, application, name)
    yield "terms", _terms(context, application)
    yield (
        "alike",
        "\n".join(
            tell.firm_line(context, each, context.language)
            for each in context.facts.applications_like(
                application.particulars, application.company
            )
        ),
    )
    yield "history", "\n".join(_steps(context, application))


def particular(context: Context, application: Application, name: str) -> str:
    """One particular in words; an address with its prefecture before it."""
    lang = context.language
    value = str(getattr(application.particulars, name))
    label = _LABELS.get(name, {}).get(value)
    if name != "address":
        return label.say(lang) if label else value
    where = prefecture(application.particulars.prefecture)
    place = where.name.ja if where else application.particulars.prefecture
    return value if value.startswith(place) else f"{place}{value}"


def state(context: Context, application: Application) -> str:
    """The state in the secretariat's words; its place in line where it waits."""
    said = OFFICE_STATES[application.state].say(context.language)
    if application.state is not ApplicationState.WAITING:
        return said
    place = context.facts.waiting_before(application) + 1
    return words.PLACE.say(context.language, state=said, place=place)


def verdict(context: Context, company: str) -> str:
    """What the automatic check found."""
    checked = context.facts.last_result(company, "eligibility")
    found = office.VERDICTS.get(str(checked.payload.get("verdict"))) if checked else None
    return (found or words.NO_CHECK).say(context.language)


def _came(context: Context, application: Application) -> str:
    lang = context.language
    source = words.SOURCES.get(application.source)
    return words.CAME_ON.say(
        lang,
        day=tell.day(context, application, lang),
        source=source.say(lang) if source else application.source,
        late=words.CAME_LATE.say(lang) if application.late else "",
    )


def _terms(context: Context, application: Application) -> str:
    lang = context.language
    if not application.terms:
        return words.TERMS_NONE.say(lang)
    given = context.facts.agreement(application.company, application.terms)
    person = context.facts.person_by_id(given.person) if given else None
    when = given.at.astimezone(context.programme.zone) if given else None
    return words.TERMS_AGREED.say(
        lang,
        version=application.terms,
        name=person.name if person else "",
        day=write_moment(when, lang, context.local.date()) if when else "",
    )


def _steps(context: Context, application: Application) -> Iterator[str]:
    lang = context.language
    for step in context.facts.application_steps(application.code):
        person = context.facts.person_by_id(step.person)
        local = step.at.astimezone(context.programme.zone)
        reason = words.STEP_REASON.say(lang, reason=step.reason) if step.reason else ""
        yield words.STEP.say(
            lang,
            day=write_moment(local, lang, context.local.date()),
            state=OFFICE_STATES[step.state].say(lang),
            reason=reason,
            who=person.name if person else words.BY_ITSELF.say(lang),
        )
