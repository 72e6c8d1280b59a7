"""Both sides are introduced: who comes, from whom, with the number and where to check it."""

from dataclasses import dataclass

from conversations.actions import Context
from conversations.actors import in_language
from conversations.engine import Button, Language, Notice
from conversations.experts import intro_words as words
from conversations.experts.candidates import expert_name
from conversations.experts.changing import when
from conversations.experts.firm import Firm, summary, wishes
from conversations.office.reach import to_secretariat
from conversations.people import Expert
from conversations.ports import Say
from conversations.sessions import Session

PROPOSE = "proposing.offer"  # the action by which an expert proposes times


@dataclass(frozen=True, slots=True)
class Match:
    """A firm with the expert who accepted it.

    before: code of the expert who had it. off: sessions that are called off with that.
    """

    firm: Firm
    expert: Expert
    before: str = ""
    off: tuple[Session, ...] = ()


def introductions(context: Context, match: Match) -> tuple[Say, ...]:
    """To the expert, to the firm's people, to whoever had the firm, and to the secretariat."""
    return (
        *_to_expert(context, match),
        *_to_staff(context, match),
        *_to_those_before(context, match),
        *_to_office(context, match),
    )


def firm_text(context: Context, match: Match, lang: Language) -> str:
    """What the firm reads, or hears on the telephone."""
    return words.FIRM.say(
        lang,
        name=match.expert.name,
        number=number(context, match.expert, lang),
        handover=_handover(context, match, lang),
        rule=rule(context, lang),
    )


def number(context: Context, expert: Expert, lang: Language) -> str:
    """The registration number, and where anybody can check it."""
    told = context.facts.registration_of(expert.person)
    if told is None:
        return words.NO_NUMBER.say(lang)
    where = context.programme.register or words.WHERE.say(lang)
    return words.NUMBER.say(lang, number=told.number, where=where)


def rule(context: Context, lang: Language) -> str:
    """The secretariat's own words on recommending products; nothing where it set none."""
    told = context.programme.product_rule
    return words.RULE.say(lang, rule=told) if told else ""


def _handover(context: Context, match: Match, lang: Language) -> str:
    if not match.before:
        return ""
    off = words.FIRM_SESSIONS.say(lang, when=when(context, match.off, lang)) if match.off else ""
    return words.FIRM_HANDOVER.say(lang, before=expert_name(context, match.before), sessions=off)


def _to_staff(context: Context, match: Match) -> tuple[Say, ...]:
    says = []
    for person in context.facts.staff(match.firm.code):
        lang = person.language
        ask = Button("inquiry.ask", words.ASK_OFFICE.say(lang))
        text = firm_text(context, match, lang)
        says.append(context.to(person, Notice(words.FIRM_NOTIFY.say(lang), text, (ask,))))
    return tuple(says)


def _to_expert(context: Context, match: Match) -> tuple[Say, ...]:
    person = context.facts.person_by_id(match.expert.person)
    if person is None:
        return ()
    lang, firm = person.language, match.firm
    buttons = (
        Button(PROPOSE, words.PROPOSE.say(lang), firm.code, "primary"),
        Button("inquiry.ask", words.ASK_OFFICE.say(lang)),
    )
    told = words.EXPERT_TOLD if context.facts.staff(firm.code) else words.EXPERT_BY_PHONE
    text = words.EXPERT.say(
        lang,
        company=firm.called,
        summary=summary(firm, lang),
        wishes=_wishes(firm, lang),
        address=firm.told.address or words.NOT_KNOWN.say(lang),
        contact=contact(firm, lang) or words.NOT_KNOWN.say(lang),
        told=told.say(lang),
        rule=rule(context, lang),
    )
    return (context.to(person, Notice(words.EXPERT_NOTIFY.say(lang), text, buttons)),)


def _wishes(firm: Firm, lang: Language) -> str:
    """With what the firm wrote itself, which may name it: after acceptance only."""
    said = wishes(firm, lang)
    wish = " ".join(firm.told.wish.split())
    return words.WISH.say(lang, wishes=said, wish=wish) if wish else said


def contact(firm: Firm, lang: Language) -> str:
    """Whom to ring, at which number."""
    name = words.SIR.say(lang, name=firm.told.contact) if firm.told.contact else ""
    return " ".join(filter(None, (name, firm.told.telephone or firm.told.email)))


def _to_those_before(context: Context, match: Match) -> tuple[Say, ...]:
    """Everybody else who had the firm or was to meet it."""
    codes = dict.fromkeys(filter(None, (match.before, *(s.expert for s in match.off))))
    says: list[Say] = []
    for code in codes:
        known = context.facts.expert(code)
        person = context.facts.person_by_id(known.person) if known else None
        if person is None:
            continue
        lang = person.language
        theirs = tuple(session for session in match.off if session.expert == code)
        off = words.GONE_SESSIONS.say(lang, when=when(context, theirs, lang)) if theirs else ""
        text = words.GONE.say(lang, company=match.firm.called, sessions=off)
        says.append(context.to(person, Notice(words.GONE_NOTIFY.say(lang), text)))
    return tuple(says)


def _to_office(context: Context, match: Match) -> tuple[Say, ...]:
    """Who accepted whom; where nobody of the firm is in a chat, the text to pass on."""
    staff = len(context.facts.staff(match.firm.code))
    codes = "、".join(session.code for session in match.off)

    def told(lang: Language) -> Notice:
        off = words.OFFICE_SESSIONS.say(lang, sessions=codes) if codes else ""
        text = words.OFFICE.say(
            lang,
            name=match.expert.name,
            code=match.expert.code,
            company=match.firm.called,
            told=_how(match, staff, lang),
            sessions=off,
        )
        return Notice(words.OFFICE_NOTIFY.say(lang), text)

    def letter(lang: Language) -> Notice:
        text = firm_text(in_language(context, lang), match, lang)
        return Notice(words.LETTER_NOTIFY.say(lang), text)

    says = to_secretariat(context, told, bulk=False)
    return says if staff else (*says, *to_secretariat(context, letter, bulk=False))


def _how(match: Match, staff: int, lang: Language) -> str:
    if staff:
        return words.OFFICE_TOLD.say(lang, count=staff)
    known = contact(match.firm, lang) or words.NOT_KNOWN_HERE.say(lang)
    return words.OFFICE_PASTE.say(lang, contact=known)
