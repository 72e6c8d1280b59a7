"""The expert's answer to an offer: accept, decline with a reason, ask about it first."""

from conversations.actions import Action, Context
from conversations.engine import Button, Field, Fill, Language, Notice, Option, Text
from conversations.experts import offer_words as words
from conversations.experts.candidates import ASSIGN, expert_name, proposals, reasons
from conversations.experts.changing import calls_off, ends_proposals, to_call_off
from conversations.experts.firm import firm_of, has_left
from conversations.experts.introducing import Match, introductions
from conversations.experts.offers import close
from conversations.inquiry.actions import MOST_TYPED, hand
from conversations.office.reach import to_secretariat
from conversations.people import Expert
from conversations.people.experts import Assignment, Offer, OfferState
from conversations.ports import Assign, Outcome, Say

ACCEPT, DECLINE, DISCUSS = "experts.accept", "experts.decline", "experts.discuss"
_MOST_MORE = 100  # characters beside a reason


def _accept(context: Context, argument: str) -> Outcome:
    """The firm is theirs from now on, and both sides hear of each other."""
    meant = _meant(context, argument, ACCEPT)
    if isinstance(meant, Outcome):
        return meant
    offer, expert = meant
    context.facts.hold_sessions(offer.company, expert.code)
    firm = firm_of(context, offer.company)
    standing = context.facts.assignment(firm.code)
    off = to_call_off(context, firm.code, expert.code)
    before = standing.expert if standing else next((s.expert for s in off), "")
    match = Match(firm, expert, before, off)
    assigned = Assignment(
        id=context.new("assignment"),
        company=firm.code,
        expert=expert.code,
        offer=offer.code,
        since=context.now,
    )
    change, card = close(context, offer, OfferState.ACCEPTED)
    return Outcome(
        ACCEPT,
        (
            change,
            Assign(assigned),
            *calls_off(off),
            *ends_proposals(context, firm.code, expert.code),
        ),
        (*card, *introductions(context, match)),
    )


def _decline(context: Context, argument: str) -> Outcome:
    meant = _meant(context, argument, DECLINE)
    if isinstance(meant, Outcome):
        return meant
    offer, _ = meant
    lang = context.language
    if context.filled is None:
        return Outcome(DECLINE, opens=_declining(lang, offer))
    reason = words.REASONS.get(context.filled.get("reason", ""))
    if reason is None:
        return Outcome(DECLINE, refused=words.CHOOSE_REASON.say(lang))
    more = " ".join(context.filled.get("more", "").split())[:_MOST_MORE]
    change, card = close(context, offer, OfferState.DECLINED, _said(reason, more, Language.JA))
    done = Notice(words.DECLINED_NOTIFY.say(lang), words.DECLINED.say(lang))
    return Outcome(
        DECLINE,
        (change,),
        (context.private(done), *card, *tell_declined(context, offer, reason, more)),
    )


def _said(reason: Text, more: str, lang: Language) -> str:
    said = reason.say(lang)
    return words.WITH_MORE.say(lang, reason=said, more=more) if more else said


def _declining(lang: Language, offer: Offer) -> Fill:
    options = tuple(Option(id_, text.say(lang)) for id_, text in words.REASONS.items())
    return Fill(
        notification=words.DECLINE_TITLE.say(lang),
        title=words.DECLINE_TITLE.say(lang),
        text=words.DECLINE_TEXT.say(lang),
        action=DECLINE,
        argument=offer.code,
        fields=(
            Field("reason", words.DECLINE_LABEL.say(lang), "choice", options),
            Field("more", words.DECLINE_MORE.say(lang), optional=True),
        ),
        submit=words.SEND.say(lang),
        button=words.DECLINE.say(lang),
    )


def tell_declined(context: Context, offer: Offer, reason: Text, more: str) -> tuple[Say, ...]:
    """The secretariat hears why, and whom it could ask next."""
    firm = firm_of(context, offer.company)
    name = expert_name(context, offer.expert)

    def step(lang: Language) -> Notice:
        after, buttons = next_candidate(context, offer, lang)
        text = words.OFFICE_DECLINED.say(
            lang, name=name, company=firm.called, reason=_said(reason, more, lang), next=after
        )
        return Notice(words.OFFICE_NOTIFY.say(lang), text, buttons)

    return to_secretariat(context, step, bulk=False)


def next_candidate(
    context: Context, ended: Offer, lang: Language
) -> tuple[str, tuple[Button, ...]]:
    """The best whom nobody asked about this firm yet, with the button that asks them."""
    firm = firm_of(context, ended.company)
    if has_left(context, firm.code):
        return "", ()
    candidates = Button("experts.match", words.CANDIDATES_BUTTON.say(lang), firm.code)
    best = next((p for p in proposals(context, firm) if p.expert.code != ended.expert), None)
    if best is None:
        return words.NEXT_NONE.say(lang), (candidates,)
    text = words.NEXT.say(
        lang, name=best.expert.name, code=best.expert.code, reasons=reasons(best, lang)
    )
    ask = Button(ASSIGN, words.ASK_NEXT.say(lang), f"{firm.code} {best.expert.code}", "primary")
    return text, (ask, candidates)


def _discuss(context: Context, argument: str) -> Outcome:
    """A question to the secretariat about the firm whose name is not told; the offer stays."""
    meant = _meant(context, argument, DISCUSS)
    if isinstance(meant, Outcome):
        return meant
    offer, _ = meant
    lang = context.language
    if context.filled is None:
        return Outcome(DISCUSS, opens=_discussing(lang, offer))
    said = context.filled.get("said", "").strip()[:MOST_TYPED]
    if not said:
        return Outcome(DISCUSS, refused=words.SAY_SOMETHING.say(lang))
    question = words.DISCUSS_SAID.say(lang, code=offer.code, said=said)
    return hand(context, question, company=offer.company)


def _discussing(lang: Language, offer: Offer) -> Fill:
    hint = words.DISCUSS_HINT.say(lang)
    return Fill(
        notification=words.DISCUSS_TITLE.say(lang),
        title=words.DISCUSS_TITLE.say(lang),
        text=words.DISCUSS_TEXT.say(lang),
        action=DISCUSS,
        argument=offer.code,
        fields=(Field("said", words.DISCUSS_LABEL.say(lang), "text", hint=hint),),
        submit=words.SEND.say(lang),
        button=words.DISCUSS.say(lang),
    )


def _meant(context: Context, argument: str, did: str) -> tuple[Offer, Expert] | Outcome:
    """The actor's own offer that waits for an answer; nobody answers another's."""
    lang = context.language
    offer = context.facts.offer(argument.strip().upper())
    own = context.facts.expert_of(context.actor.person.id)
    if offer is None or own is None or offer.expert != own.code:
        text = words.NOT_YOURS.say(lang)
    elif offer.state is not OfferState.ASKED:
        text = words.NOT_OPEN.say(lang, how=words.HOW[offer.state].say(lang))
    elif has_left(context, offer.company):
        text = words.NOT_OPEN.say(lang, how=words.HOW[OfferState.TAKEN_BACK].say(lang))
    else:
        return offer, own
    return Outcome(did, says=(context.here(Notice(words.PROBLEM_NOTIFY.say(lang), text)),))


ACTIONS = (
    Action(ACCEPT, _accept),
    Action(DECLINE, _decline),
    Action(DISCUSS, _discuss),
)
