"""An offer as its expert reads it: before the name is told, and when it is over."""

from dataclasses import replace
from datetime import datetime, time

from conversations.actions import Context
from conversations.actors import as_person
from conversations.engine import Button, Language, Notice
from conversations.experts import offer_words as words
from conversations.experts.candidates import until
from conversations.experts.firm import Firm, firm_of, summary, wishes
from conversations.people.experts import Offer, OfferState
from conversations.ports import SaveOffer, Say
from conversations.sessions.wall import to_utc
from conversations.workdays import working_days_after

CLOSES = time(17)  # of the last day (voice.md E3)


def deadline(context: Context) -> datetime:
    """When an offer that is made now ends (UTC): working days from today, at the closing hour."""
    day = working_days_after(context.local.date(), context.programme.offer_days)
    return to_utc(datetime.combine(day, CLOSES), context.programme.zone)


def asked(context: Context, offer: Offer, firm: Firm, *, again: bool = False) -> tuple[Say, ...]:
    """The offer as its expert reads it (E3): no name, and nothing that tells it.

    again: shown once more, below the first.
    """
    theirs = reader_of(context, offer)
    if theirs is None:
        return ()
    lang = theirs.language
    buttons = (
        Button("experts.accept", words.ACCEPT.say(lang), offer.code, "primary"),
        Button("experts.decline", words.DECLINE.say(lang), offer.code),
        Button("experts.discuss", words.DISCUSS.say(lang), offer.code),
    )
    text = offer_text(context, offer, firm, lang)
    notice = Notice(words.OFFER_NOTIFY.say(lang), text, buttons)
    say = theirs.private(notice)
    return (say if again else replace(say, delivery=offer.delivery),)


def offer_text(context: Context, offer: Offer, firm: Firm, lang: Language) -> str:
    """What an expert may know before they accept."""
    return words.OFFER.say(
        lang,
        summary=summary(firm, lang),
        wishes=wishes(firm, lang),
        until=until(context, offer, lang),
    )


def close(
    context: Context, offer: Offer, state: OfferState, reason: str = ""
) -> tuple[SaveOffer, tuple[Say, ...]]:
    """An offer's end, and its card without buttons, saying how it ended."""
    ended = replace(
        offer,
        state=state,
        reason=reason,
        answered_at=context.now,
        revision=offer.revision + 1,
    )
    theirs = reader_of(context, offer)
    if theirs is None:
        return SaveOffer(ended, offer.revision), ()
    lang = theirs.language
    how = words.HOW[state].say(lang)
    shown = offer_text(context, offer, firm_of(context, offer.company), lang)
    notice = Notice(how, words.OFFER_OVER.say(lang, offer=shown, how=how))
    card = replace(theirs.private(notice), replaces=offer.delivery)
    return SaveOffer(ended, offer.revision), (card,)


def reader_of(context: Context, offer: Offer) -> Context | None:
    """The moment as the offer's expert sees it."""
    expert = context.facts.expert(offer.expert)
    return as_person(context, expert.person) if expert else None
