"""Where an application stands, as the firm sees it."""

from conversations.actions import Context
from conversations.application import tell, words
from conversations.application.window import contact
from conversations.engine import Button, Notice
from conversations.people.application_words import STATES
from conversations.people.applications import OVER, Application, ApplicationState


def standing(context: Context, application: Application) -> Notice:
    """State, number, what comes next, and what can be done."""
    text = stands(context, application)
    return Notice(words.STANDS_NOTIFY.say(context.language), text, buttons(context, application))


def stands(context: Context, application: Application) -> str:
    """The same in words alone."""
    lang = context.language
    company = context.facts.company(application.company)
    return words.STANDS.say(
        lang,
        company=application.particulars.name or (company.name if company else ""),
        number=application.number,
        day=tell.day(context, application, lang),
        state=STATES[application.state].say(lang),
        next=_next(context, application),
    ).strip()


def _next(context: Context, application: Application) -> str:
    lang = context.language
    match application.state:
        case ApplicationState.RECEIVED:
            said = words.NEXT_RECEIVED.say(lang)
        case ApplicationState.ASKED_BACK:
            said = words.NEXT_ASKED.say(lang, reason=application.reason)
        case ApplicationState.WAITING:
            place = context.facts.waiting_before(application) + 1
            said = words.NEXT_WAITING.say(lang, place=place)
        case ApplicationState.ACCEPTED:
            said = words.NEXT_ACCEPTED.say(lang)
        case ApplicationState.REFUSED | ApplicationState.WITHDRAWN:
            reason = application.reason
            told = words.REASON.say(lang, reason=reason) if reason else ""
            said = words.NEXT_REFUSED.say(lang, reason=told, contact=contact(context))
    return said.strip()


def buttons(context: Context, application: Application) -> tuple[Button, ...]:
    """The likeliest first."""
    lang = context.language
    diagnosed = context.facts.last_result(application.company, "diagnosis")
    diagnose = () if diagnosed else (Button("diagnosis.start", words.DIAGNOSE.say(lang)),)
    if application.state in OVER:
        again = Button("application.start", words.APPLY_AGAIN.say(lang))
        return (*diagnose, again, Button("inquiry.ask", words.ASK.say(lang)))
    seen = context.facts.conversation(application.conversation)
    mine = seen is not None and seen.person == context.actor.person.id
    review = Button("conversation.review", words.SHOW.say(lang), application.conversation)
    withdraw = Button("application.withdraw", words.WITHDRAW.say(lang))
    answer = Button("application.answer", words.ANSWER.say(lang), emphasis="primary")
    asked = (answer,) if application.state is ApplicationState.ASKED_BACK else ()
    return (*asked, *diagnose, *((review,) if mine else ()), withdraw)
