"""What an expert looks up: offers that wait, their firms; and a firm its expert."""

from conversations.actions import Action, Context
from conversations.engine import Button, Notice
from conversations.experts import intro_words
from conversations.experts import offer_words as words
from conversations.experts.firm import firm_of, summary
from conversations.experts.introducing import Match, firm_text
from conversations.experts.offers import asked
from conversations.ports import Outcome
from conversations.sessions.sight import firms_seen

MINE, FIRMS, OURS = "experts.offers", "experts.firms", "experts.ours"


def _offers(context: Context, typed: str) -> Outcome:
    """Every offer that waits, once more with its buttons."""
    del typed
    lang = context.language
    own = context.facts.expert_of(context.actor.person.id)
    waiting = context.facts.open_offers(own.code) if own else ()
    if not waiting:
        text = words.MINE_NONE.say(lang)
        return Outcome(MINE, says=(context.private(Notice(words.MINE_NOTIFY.say(lang), text)),))
    head = Notice(words.MINE_NOTIFY.say(lang), words.MINE.say(lang, count=len(waiting)))
    cards = (
        say
        for offer in waiting
        for say in asked(context, offer, firm_of(context, offer.company), again=True)
    )
    return Outcome(MINE, says=(context.private(head), *cards))


def _firms(context: Context, typed: str) -> Outcome:
    """The expert's own, and no other."""
    del typed
    lang = context.language
    own = context.facts.expert_of(context.actor.person.id)
    seen = firms_seen(context, own.code) if own else ()
    firms = [firm_of(context, code) for code in seen]
    lines = "\n".join(
        words.THEIRS_LINE.say(lang, company=firm.called, summary=summary(firm, lang))
        for firm in firms
    )
    text = words.THEIRS.say(lang, firms=lines) if lines else words.THEIRS_NONE.say(lang)
    return Outcome(FIRMS, says=(context.private(Notice(words.THEIRS_NOTIFY.say(lang), text)),))


def _ours(context: Context, typed: str) -> Outcome:
    """Who comes, from whom, and where to check it, for the firm's own people."""
    del typed
    lang, company = context.language, context.actor.company
    standing = context.facts.assignment(company) if company else None
    expert = context.facts.expert(standing.expert) if standing else None
    ask = Button("inquiry.ask", intro_words.ASK_OFFICE.say(lang))
    text = intro_words.OURS_NONE.say(lang)
    if standing is not None and expert is not None:
        text = firm_text(context, Match(firm_of(context, standing.company), expert), lang)
    notice = Notice(intro_words.OURS_NOTIFY.say(lang), text, (ask,))
    return Outcome(OURS, says=(context.private(notice),))


ACTIONS = (
    Action(MINE, _offers, "sme-expert", ("offers", "依頼"), usage="offers"),
    Action(FIRMS, _firms, "sme-expert", ("firms", "担当", "会社"), usage="firms"),
    Action(OURS, _ours, "sme", ("expert", "専門家", "担当の専門家")),
)
