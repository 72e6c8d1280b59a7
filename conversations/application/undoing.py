"""[Take back]: for five minutes a decision goes back to what stood before it."""

from dataclasses import replace
from datetime import timedelta

from conversations.actions import Action, Context
from conversations.application import office_words as words
from conversations.application import tell
from conversations.application import words as firm_words
from conversations.application.deciding import MARK, moved_on
from conversations.application.lines import say
from conversations.application.reaching import not_to_ring, reach
from conversations.application.standing import buttons
from conversations.engine import Notice
from conversations.people.application_words import OFFICE_STATES, STATES
from conversations.people.applications import Application
from conversations.ports import Outcome, SaveApplication

UNDO = "application.undo"
WITHIN = timedelta(minutes=5)


def _undo(context: Context, argument: str) -> Outcome:
    """State, reason and place in line as they were; whoever was told is told again.

    A place that was given on meanwhile stays with whoever has it.
    """
    code, _, revision = argument.partition(MARK)
    lang = context.language
    context.facts.hold_places()
    found = context.facts.application(code)
    if found is None:
        return say(context, UNDO, words.NOTIFY, words.NOT_FOUND.say(lang, typed=code[:40]))
    steps = context.facts.application_steps(found.code)
    other = context.facts.application_of(found.company)
    applied_again = other is not None and other.code != found.code
    if str(found.revision) != revision or len(steps) <= 1 or applied_again:
        return moved_on(context, UNDO, found)
    *_, before, last = steps
    if context.now - last.at > WITHIN:
        late = words.UNDO_LATE.say(lang, line=tell.firm_line(context, found, lang))
        return say(context, UNDO, words.NOTIFY, late)
    after = replace(
        found,
        state=before.state,
        reason=before.reason,
        moved_at=before.moved_at,
        revision=found.revision + 1,
    )
    text = words.UNDONE.say(
        lang,
        line=tell.firm_line(context, after, lang),
        state=OFFICE_STATES[after.state].say(lang),
        reach=reach(context, after),
    )
    return Outcome(
        UNDO,
        (
            SaveApplication(after, found.revision, context.actor.person.id),
            *not_to_ring(context, found),
        ),
        (
            context.here(Notice(words.DONE_NOTIFY.say(lang), text)),
            *tell.firm(context, found.company, lambda theirs: _told(theirs, after)),
        ),
    )


def _told(theirs: Context, after: Application) -> Notice:
    lang = theirs.language
    state = STATES[after.state].say(lang)
    text = firm_words.TAKEN_BACK.say(lang, number=after.number, state=state)
    return Notice(firm_words.NEWS_NOTIFY.say(lang), text, buttons(theirs, after))


ACTIONS = (Action(UNDO, _undo),)
