"""The firm answers what the secretariat asked back."""

from dataclasses import replace

from conversations.actions import Action, Context
from conversations.application import office_words, tell, words
from conversations.application.deciding import MOST
from conversations.engine import Field, Fill, Language, Notice
from conversations.people.applications import Application, ApplicationState
from conversations.ports import Outcome, SaveApplication

ANSWER = "application.answer"


def _answer(context: Context, typed: str) -> Outcome:
    """By its button and form, or in one line; then the secretariat looks at it again."""
    lang, company = context.language, context.actor.company
    found = context.facts.application_of(company) if company else None
    if found is None or found.state is not ApplicationState.ASKED_BACK:
        notice = Notice(words.NEWS_NOTIFY.say(lang), words.NOTHING_ASKED.say(lang))
        return Outcome(ANSWER, says=(context.private(notice),))
    said = " ".join((context.filled or {}).get("answer", typed).split())[:MOST]
    if said:
        return _answered(context, found, said)
    if context.filled is not None:
        return Outcome(ANSWER, refused=words.ANSWER_EMPTY.say(lang))
    return Outcome(ANSWER, opens=_form(context, found))


def _form(context: Context, found: Application) -> Fill:
    lang = context.language
    return Fill(
        notification=words.NEWS_NOTIFY.say(lang),
        title=words.ANSWER.say(lang),
        text=words.ANSWER_TEXT.say(lang, text=found.reason),
        action=ANSWER,
        argument="",
        fields=(Field("answer", words.ANSWER_LABEL.say(lang), "text"),),
        submit=words.ANSWER_SEND.say(lang),
        button=words.ANSWER.say(lang),
    )


def _answered(context: Context, found: Application, said: str) -> Outcome:
    lang = context.language
    after = replace(
        found,
        state=ApplicationState.RECEIVED,
        reason=said,
        revision=found.revision + 1,
        moved_at=context.now,
    )
    thanks = Notice(words.ANSWERED_NOTIFY.say(lang), words.ANSWERED.say(lang, text=said))

    def came(lang: Language) -> str:
        line = tell.firm_line(context, after, lang)
        return office_words.ANSWER_CAME.say(lang, line=line, text=said)

    saved = SaveApplication(after, found.revision, context.actor.person.id)
    says = (context.private(thanks), *tell.office(context, after, came))
    return Outcome(ANSWER, (saved,), says)


ACTIONS = (Action(ANSWER, _answer, "sme", ("answer", "答える", "回答", "回答する")),)
