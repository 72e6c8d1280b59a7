"""What an expert opens before and in a session: the briefing, cards, and the secretariat."""

from conversations.actions import Action, Context
from conversations.briefing import words
from conversations.briefing.checking import ACTIONS as CHECKING
from conversations.briefing.editions import CARDS, Card
from conversations.briefing.employer import handed
from conversations.briefing.mine import meant
from conversations.briefing.tick import ACTIONS as TICK
from conversations.engine import Button, Field, Fill, Language, Notice
from conversations.inquiry.actions import MOST_TYPED, hand
from conversations.people import Company
from conversations.ports import Outcome
from conversations.sessions import Session

MARK = ":"


def _show(context: Context, typed: str) -> Outcome:
    """Any time, into the private chat: it names what is weak."""
    session = meant(context, typed, "briefing.show")
    if isinstance(session, Outcome):
        return session
    return Outcome("briefing.show", says=(context.private(handed(context, session)),))


def _cards(context: Context, argument: str) -> Outcome:
    session = meant(context, argument, "briefing.cards")
    if isinstance(session, Outcome):
        return session
    lang = context.language
    buttons = tuple(
        Button("briefing.card", card.label.say(lang), f"{session.code}{MARK}{card.id}")
        for card in CARDS
    )
    notice = Notice(words.CARDS_NOTIFY.say(lang), words.CARDS.say(lang), buttons)
    return Outcome("briefing.cards", says=(context.private(notice),))


def _card(context: Context, argument: str) -> Outcome:
    code, _, id_ = argument.partition(MARK)
    card = next((card for card in CARDS if card.id == id_), None)
    if card is None:
        return _cards(context, code)
    session = meant(context, code, "briefing.card")
    if isinstance(session, Outcome):
        return session
    notice = _told(card, session, context.language)
    return Outcome("briefing.card", says=(context.private(notice),))


def _told(card: Card, session: Session, lang: Language) -> Notice:
    do = "\n".join(words.CARD_DO.say(lang, what=what.say(lang)) for what in card.do)
    text = words.CARD.say(lang, title=card.label.say(lang), say=card.say.say(lang), do=do)
    outside = (
        (words.CARD_OUTSIDE.say(lang, outside=card.outside.say(lang)),) if card.outside else ()
    )
    ask = Button("briefing.ask", words.ASK_BUTTON.say(lang), session.code)
    cards = Button("briefing.cards", words.CARDS_BUTTON.say(lang), session.code)
    whole = "\n\n".join((text, *outside, words.CARD_END.say(lang)))
    return Notice(words.CARDS_NOTIFY.say(lang), whole, (ask, cards))


def _ask(context: Context, argument: str) -> Outcome:
    """A question about a session goes to the secretariat with the firm that it is about."""
    did = "briefing.ask"
    session = meant(context, argument, did)
    if isinstance(session, Outcome):
        return session
    if context.filled is None:
        return Outcome(did, opens=_form(context, session))
    question = context.filled.get("question", "").strip()[:MOST_TYPED]
    if not question:
        return Outcome(did, refused=words.ASK_EMPTY.say(context.language))
    return hand(context, question, company=session.company)


def _form(context: Context, session: Session) -> Fill:
    lang = context.language
    company = context.facts.company(session.company) or Company(session.company)
    return Fill(
        notification=words.ASK_NOTIFY.say(lang),
        title=words.ASK_TITLE.say(lang),
        text=words.ASK_TEXT.say(lang, company=company.called, number=session.number),
        action="briefing.ask",
        argument=session.code,
        fields=(Field("question", words.ASK_LABEL.say(lang), "text"),),
        submit=words.ASK_SEND.say(lang),
        button=words.ASK_WRITE.say(lang),
    )


ACTIONS = (
    Action(
        "briefing.show",
        _show,
        "sme-expert",
        ("briefing", "事前資料", "資料"),
        usage="briefing 指導",
    ),
    Action("briefing.cards", _cards, "sme-expert", ("cards", "困ったとき", "対処")),
    Action("briefing.card", _card),
    Action("briefing.ask", _ask),
    *CHECKING,
    *TICK,
)
