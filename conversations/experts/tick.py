"""The clock: offers end at their deadline, and with the firm's application all that hangs on it."""

from dataclasses import replace

from conversations.actions import Action, Context
from conversations.actors import as_person
from conversations.engine import Language, Notice, Text
from conversations.experts import offer_words as words
from conversations.experts.answering import next_candidate
from conversations.experts.candidates import expert_name
from conversations.experts.changing import calls_off, ends_proposals, to_call_off
from conversations.experts.firm import firm_of
from conversations.experts.offering import TAKES_BACK
from conversations.experts.offers import close
from conversations.office.reach import to_secretariat
from conversations.people.experts import Assignment, Offer, OfferState
from conversations.ports import Change, Outcome, Release, Say
from conversations.sessions.policy import is_quiet

TICK = "experts.tick"
BATCH = 50


def _tick(context: Context, argument: str) -> Outcome:
    """What is due or left behind, a batch at a time; at night nobody is told, so nothing ends."""
    del argument
    if is_quiet(context.local.time()):
        return Outcome("")
    changes: list[Change] = []
    says: list[Say] = []
    ended: set[str] = set()
    left_before = context.now - TAKES_BACK  # until then it may be taken back
    for offer in context.facts.left_offers(left_before, BATCH):
        change, card = close(context, offer, OfferState.TAKEN_BACK)
        ended.add(offer.code)
        changes.append(change)
        says.extend((*card, *_to_office(context, offer.company, offer.expert, words.OFFICE_LEFT)))
    for offer in context.facts.due_offers(context.now, BATCH):
        if offer.code not in ended:
            change, card = close(context, offer, OfferState.EXPIRED)
            changes.append(change)
            says.extend((*card, *_expired(context, offer)))
    for assignment in context.facts.left_assignments(left_before, BATCH):
        changes.extend(_ends(context, assignment))
        says.extend(_released(context, assignment))
    return Outcome(TICK if changes else "", tuple(changes), tuple(says))


def _expired(context: Context, offer: Offer) -> tuple[Say, ...]:
    """The secretariat hears of it, with the next candidate."""
    firm, name = firm_of(context, offer.company), expert_name(context, offer.expert)

    def step(lang: Language) -> Notice:
        after, buttons = next_candidate(context, offer, lang)
        text = words.OFFICE_EXPIRED.say(lang, name=name, company=firm.called, next=after)
        return Notice(words.OFFICE_NOTIFY.say(lang), text, buttons)

    return to_secretariat(context, step, bulk=False)


def _ends(context: Context, assignment: Assignment) -> tuple[Change, ...]:
    """The firm has no expert any more; what was to come does not take place."""
    company = assignment.company
    off = to_call_off(context, company, successor="")
    proposed = ends_proposals(context, company, successor="")
    return Release(company, context.now), *calls_off(off), *proposed


def _released(context: Context, assignment: Assignment) -> tuple[Say, ...]:
    company, code = assignment.company, assignment.expert
    told = _to_office(context, company, code, words.OFFICE_RELEASED)
    expert = context.facts.expert(code)
    theirs = as_person(context, expert.person) if expert else None
    if theirs is None:
        return told
    lang = theirs.language
    text = words.RELEASED.say(lang, company=firm_of(context, company).called)
    say = theirs.private(Notice(words.RELEASED_NOTIFY.say(lang), text))
    return replace(say, bulk=True), *told


def _to_office(context: Context, company: str, expert: str, text: Text) -> tuple[Say, ...]:
    called, name = firm_of(context, company).called, expert_name(context, expert)

    def step(lang: Language) -> Notice:
        return Notice(words.OFFICE_NOTIFY.say(lang), text.say(lang, company=called, name=name))

    return to_secretariat(context, step)


ACTIONS = (Action(TICK, _tick),)
