"""Accept, ask back, refuse: named or filled in, shown as the firm will read it, then pressed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from conversations.actions import Action, Context, join
from conversations.application import office_words as words
from conversations.application import tell
from conversations.application.decisions import DECISIONS, Decision, to_firm
from conversations.application.lines import find, find_first, say, spoken
from conversations.application.reaching import not_to_ring, reach, to_ring
from conversations.application.waiting import moved_up
from conversations.engine import Button, Field, Fill, Notice, Text
from conversations.people.application_words import OFFICE_STATES
from conversations.people.applications import HOLDING, OVER, Application, ApplicationState
from conversations.ports import Outcome, SaveApplication

MOST = 300  # characters of a question or a reason
MARK = ":"
WITHDRAW = "application.withdraw_for"
# What can be decided in each state, with its button.
BY_STATE: Mapping[ApplicationState, tuple[tuple[str, Text], ...]] = MappingProxyType(
    {
        state: (
            *((d.id, d.label) for d in DECISIONS.values() if state in d.frm),
            *(((WITHDRAW, words.WITHDRAW),) if state not in OVER else ()),
        )
        for state in ApplicationState
    }
)


def decide(decision: Decision, context: Context, typed: str) -> Outcome:
    """The form where something is missing, else the preview of what the firm will read."""
    found, text = _meant(context, typed)
    if found is None:
        return _missing(context, decision, typed)
    if found.state not in decision.frm:
        return _not_now(context, decision.id, found)
    if decision.asks is not None and not text:
        if context.filled is not None:
            return Outcome(decision.id, refused=words.FORM_EMPTY.say(context.language))
        return Outcome(decision.id, opens=_form(context, decision, found))
    return _preview(context, decision, found, text)


def _meant(context: Context, typed: str) -> tuple[Application | None, str]:
    filled = context.filled
    if filled is None:
        found, text = find_first(context, typed)
    else:
        named = filled.get("application", "") or typed
        found, text = find(context, named), filled.get("text", "")
    return found, " ".join(text.split())[:MOST]


def _missing(context: Context, decision: Decision, typed: str) -> Outcome:
    named = (context.filled or {}).get("application", typed)
    if not named.strip() and context.filled is None:
        return Outcome(decision.id, opens=_form(context, decision, None))
    text = words.NOT_FOUND.say(context.language, typed=named[:40])
    if context.filled is not None:
        return Outcome(decision.id, refused=text)
    return say(context, decision.id, words.NOTIFY, text)


def _form(context: Context, decision: Decision, found: Application | None) -> Fill:
    lang = context.language
    hint = words.TEXT_HINT.say(lang)
    which = (Field("application", words.NUMBER_LABEL.say(lang)),) if found is None else ()
    text = (Field("text", decision.asks.say(lang), "text", hint=hint),) if decision.asks else ()
    above = (
        words.FORM.say(lang, line=tell.firm_line(context, found, lang))
        if found
        else words.FORM_ANY.say(lang)
    )
    return Fill(
        notification=words.PREVIEW_NOTIFY.say(lang),
        title=decision.label.say(lang),
        text=above,
        action=decision.id,
        argument=found.code if found else "",
        fields=(*which, *text),
        submit=words.NEXT_PAGE.say(lang),
        button=decision.label.say(lang),
    )


def _preview(context: Context, decision: Decision, found: Application, text: str) -> Outcome:
    lang = context.language
    told = to_firm(context, decision, found, text)
    said = words.PREVIEW.say(
        lang,
        line=tell.firm_line(context, found, lang),
        reach=reach(context, found),
        mark=_mark(context, decision, found),
        text=told.text,
    )
    place = MARK.join((found.code, str(found.revision), text))
    buttons = (
        Button(f"{decision.id}_yes", words.SEND.say(lang), place, "primary"),
        Button("application.keep", words.KEEP.say(lang)),
    )
    notice = Notice(words.PREVIEW_NOTIFY.say(lang), said, buttons)
    return Outcome(decision.id, says=(context.here(notice),))


def _mark(context: Context, decision: Decision, found: Application) -> str:
    """That a place is given beyond the planned number."""
    taken, capacity = context.facts.places_taken(), context.programme.capacity
    takes = decision.to in HOLDING and found.state not in HOLDING
    if not takes or taken < capacity:
        return ""
    return words.MARK_FULL.say(context.language, capacity=capacity, taken=taken)


def carry_out(decision: Decision, context: Context, argument: str) -> Outcome:
    """As it was shown: where the application changed meanwhile, nothing is done."""
    did = f"{decision.id}_yes"
    code, revision, text = (*argument.split(MARK, 2), "", "")[:3]
    context.facts.hold_places()
    found = context.facts.application(code)
    if found is None:
        return say(context, did, words.NOTIFY, words.NOT_FOUND.say(context.language, typed=code))
    if str(found.revision) != revision:
        return moved_on(context, did, found)
    if found.state not in decision.frm:
        return _not_now(context, did, found)
    after = replace(
        found,
        state=decision.to,
        reason=text,
        revision=found.revision + 1,
        moved_at=context.now,
    )
    done = Outcome(
        did,
        (
            SaveApplication(after, found.revision, context.actor.person.id),
            *not_to_ring(context, found),
            *to_ring(context, after),
        ),
        (
            context.here(finished(context, after)),
            *tell.firm(context, found.company, partial(_told, decision, after, text)),
        ),
    )
    freed = found.state in HOLDING and after.state not in HOLDING
    return join(done, moved_up(context, freed=1)) if freed else done


def _told(decision: Decision, after: Application, text: str, theirs: Context) -> Notice:
    return to_firm(theirs, decision, after, text)


def finished(context: Context, after: Application) -> Notice:
    """What was done, who hears of it, the way to take it back, and what comes next."""
    lang = context.language
    text = words.DONE.say(
        lang,
        line=tell.firm_line(context, after, lang),
        state=OFFICE_STATES[after.state].say(lang),
        reach=reach(context, after),
    )
    place = f"{after.code}{MARK}{after.revision}"
    undo = Button("application.undo", words.UNDO.say(lang), place)
    accepted = after.state is ApplicationState.ACCEPTED
    without = accepted and context.facts.assignment(after.company) is None
    find_one = Button("experts.match", words.FIND_EXPERT.say(lang), after.company)
    return Notice(words.DONE_NOTIFY.say(lang), text, (undo, find_one) if without else (undo,))


def _not_now(context: Context, did: str, found: Application) -> Outcome:
    return _stands(context, did, found, words.NOT_NOW)


def moved_on(context: Context, did: str, found: Application) -> Outcome:
    """Somebody else was faster; a second click reads the same."""
    return _stands(context, did, found, words.MOVED_ON)


def _stands(context: Context, did: str, found: Application, text: Text) -> Outcome:
    lang = context.language
    line = tell.firm_line(context, found, lang)
    state = OFFICE_STATES[found.state].say(lang)
    return say(context, did, words.NOTIFY, text.say(lang, line=line, state=state))


def _keep(context: Context, argument: str) -> Outcome:
    """Nothing happens, and that is said."""
    del argument
    return say(context, "application.keep", words.NOTIFY, words.KEPT.say(context.language))


def _actions() -> tuple[Action, ...]:
    made: list[Action] = []
    for decision in DECISIONS.values():
        begin: Callable[[Context, str], Outcome] = partial(decide, decision)
        made += [
            Action(
                decision.id,
                begin,
                "sme-office",
                spoken(decision.verbs),
                usage=f"applications {decision.verbs[0]} NUMBER",
            ),
            Action(f"{decision.id}_yes", partial(carry_out, decision)),
        ]
    return tuple(made)


ACTIONS = (*_actions(), Action("application.keep", _keep))
