"""The card that a firm picks from, and how times are listed."""

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from conversations.actions import Context
from conversations.engine import Button, Language, Notice
from conversations.engine.writing import write_day
from conversations.people import Company, Expert, Person
from conversations.ports import Say
from conversations.proposing import words
from conversations.proposing.policy import answer_by, starts
from conversations.proposing.slots import draft
from conversations.sessions import tell
from conversations.sessions.model import Session, Side
from conversations.sessions.proposal import Proposal

MARK = "|"  # between a proposal's code and the time that is picked


def expert_of(context: Context, proposal: Proposal) -> Expert:
    """Who proposes."""
    return context.facts.expert(proposal.expert) or Expert(proposal.expert, "", proposal.expert)


def company_of(context: Context, proposal: Proposal) -> Company:
    """Whom it is proposed to."""
    return context.facts.company(proposal.company) or Company(proposal.company)


def about(proposal: Proposal) -> str:
    """What deliveries and calls belong to."""
    return f"proposal:{proposal.code}"


def listed(context: Context, slots: tuple[Session, ...], lang: Language) -> str:
    """Times one a line, numbered."""
    today = context.local.date()
    return "\n".join(
        words.SLOT_LINE.say(lang, place=place, when=tell.when(slot, lang, today))
        for place, slot in enumerate(slots, 1)
    )


def drafts(context: Context, proposal: Proposal) -> tuple[Session, ...]:
    """The sessions that its times would become, in the order proposed."""
    p = proposal
    return tuple(draft(context, p.company, p.expert, p.number, wall, p.mode) for wall in p.slots)


def until(proposal: Proposal, lang: Language, today: date) -> str:
    """The day by which an answer is asked for."""
    made = proposal.made_at.astimezone(ZoneInfo(proposal.zone)).date()
    last = max(proposal.slots)[: len("2026-12-10")]
    return write_day(min(answer_by(made), date.fromisoformat(last)), lang, today)


def card(
    context: Context, proposal: Proposal, slots: tuple[Session, ...], lang: Language, head: str = ""
) -> Notice:
    """The times that can still be had, each a button, and a way to say that none suits."""
    company, expert = company_of(context, proposal), expert_of(context, proposal)
    matter = tell.Matter(slots[0], company, expert, context.local.date())
    filled = tell.values(matter, context.programme.office, Side.STAFF, lang)
    text = words.CARD.say(
        lang,
        number=proposal.number,
        expert=expert.name,
        slots=listed(context, slots, lang),
        where=filled["where"],
        until=until(proposal, lang, context.local.date()),
    )
    picks = tuple(
        Button("proposing.pick", label(slot, lang), f"{proposal.code}{MARK}{slot.wall}")
        for slot in slots
    )
    none = Button("proposing.decline", words.NONE_SUITS.say(lang), proposal.code)
    notice = words.CARD_NOTIFY.say(lang, number=proposal.number)
    return Notice(notice, head + text, (*picks, none))


def label(slot: Session, lang: Language) -> str:
    """A button's width: 12月10日（木）14:00."""
    start = slot.starts_at.astimezone(ZoneInfo(slot.zone))
    between = "" if lang is Language.JA else ", "
    return f"{write_day(start.date(), lang)}{between}{start.hour}:{start.minute:02}"


def to_come(context: Context, proposal: Proposal) -> tuple[Session, ...]:
    """Its times that have not passed."""
    zone = ZoneInfo(proposal.zone)
    coming = [wall for wall in proposal.slots if starts(wall, zone) > context.now]
    return tuple(slot for slot in drafts(context, proposal) if slot.wall in coming)


def to_firm(context: Context, proposal: Proposal, *, again: bool = False) -> tuple[Say, ...]:
    """The card to each of the firm's people, in their language."""
    slots = to_come(context, proposal)
    return tuple(
        _say(context, person, proposal, slots, again=again)
        for person in context.facts.staff(proposal.company)
        if slots
    )


def _say(
    context: Context, person: Person, proposal: Proposal, slots: tuple[Session, ...], *, again: bool
) -> Say:
    lang = person.language
    head = words.CARD_AGAIN.say(lang) if again else ""
    say = context.to(person, card(context, proposal, slots, lang, head))
    return replace(say, about=about(proposal), bulk=again)
