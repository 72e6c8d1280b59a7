"""``/sme-office assign``: asked once more, offered to the expert, taken back for five minutes."""

from datetime import datetime, timedelta

from conversations.actions import Action, Context
from conversations.engine import Button, Field, Fill, Language, Notice, Text, word
from conversations.engine.writing import write_day, write_moment
from conversations.experts import offer_words as words
from conversations.experts import words as registration_words
from conversations.experts.candidates import ASSIGN, expert_name, open_offer, until
from conversations.experts.changing import to_call_off
from conversations.experts.firm import Firm, firm_of, has_left
from conversations.experts.offers import asked, close, deadline
from conversations.office.finding import find
from conversations.office.picking import pick
from conversations.people import Expert
from conversations.people.experts import Listed, Offer, OfferState
from conversations.ports import Change, Outcome, SaveOffer
from conversations.sessions.booking import refuse
from conversations.sessions.lines import Problem, find_expert, tokens

TAKES_BACK = timedelta(minutes=5)  # issue 5: what touches others can be taken back for five minutes
OFFER = "experts.offer"
_NOBODY = "-"  # in a button: no offer was open when it was made


def _assign(context: Context, typed: str) -> Outcome:
    """Asked once more, with what speaks against it."""
    line = _line(context, typed)
    if not line:
        return Outcome(ASSIGN, opens=_form(context.language))
    meant = _meant(context, line, ASSIGN)
    if isinstance(meant, Outcome):
        return meant
    firm, expert, made = meant
    lang = context.language
    waiting = open_offer(context, firm.code)
    seen = waiting.code if waiting else _NOBODY
    notice = Notice(
        words.ASSIGN_NOTIFY.say(lang),
        words.ASSIGN_ASK.say(
            lang,
            name=expert.name,
            code=expert.code,
            company=firm.called,
            until=_said(context, deadline(context), lang),
            notes="".join(_notes(context, firm, expert)),
        ),
        (
            Button(
                OFFER,
                words.SEND_OFFER.say(lang),
                f"{firm.code} {expert.code} {seen}",
                "primary",
            ),
            Button("experts.leave_it", registration_words.STOP.say(lang)),
        ),
    )
    return Outcome(ASSIGN, made, (context.here(notice),))


def _line(context: Context, typed: str) -> str:
    """What was typed, or filled in."""
    if context.filled is None:
        return typed.strip()
    filled = context.filled
    return f"{filled.get('company', '')} {filled.get('expert', '')}".strip()


def _form(lang: Language) -> Fill:
    return Fill(
        notification=words.ASSIGN_TITLE.say(lang),
        title=words.ASSIGN_TITLE.say(lang),
        text=words.ASSIGN_TEXT.say(lang),
        action=ASSIGN,
        argument="",
        fields=(
            Field("company", words.ASSIGN_COMPANY.say(lang)),
            Field("expert", words.ASSIGN_EXPERT.say(lang)),
        ),
        submit=words.ASSIGN_NEXT.say(lang),
        button=words.ASSIGN_TITLE.say(lang),
    )


def _meant(
    context: Context, line: str, did: str
) -> tuple[Firm, Expert, tuple[Change, ...]] | Outcome:
    """The firm and the expert; the secretariat's mention makes somebody an expert."""
    *company, named = tokens(line) or [""]
    if not company:
        return refuse(context, did, Problem(words.ASSIGN_USAGE))
    called = " ".join(company)
    found = find(context, called)
    if len(found) != 1:
        return pick(context, ASSIGN, found, called, named)
    expert = find_expert(context, named)
    if isinstance(expert, Problem):
        return refuse(context, did, expert)
    firm = firm_of(context, found[0].code)
    problem = _problem(context, firm, expert[0])
    return refuse(context, did, problem) if problem else (firm, *expert)


def _problem(context: Context, firm: Firm, expert: Expert) -> Problem | None:
    """Why this expert is not asked for this firm."""
    who = (("name", expert.name), ("company", firm.called))
    if has_left(context, firm.code):
        return Problem(words.FIRM_LEFT, who)
    standing = context.facts.assignment(firm.code)
    if standing and standing.expert == expert.code:
        return Problem(words.SAME_EXPERT, who)
    waiting = open_offer(context, firm.code)
    if waiting and waiting.expert == expert.code:
        said = until(context, waiting, context.language)
        return Problem(words.ASKED_ALREADY, (*who, ("until", said)))
    return None


def _notes(context: Context, firm: Firm, expert: Expert) -> tuple[str, ...]:
    """What the secretariat should know before it asks."""
    lang, facts = context.language, context.facts
    standing, waiting = facts.assignment(firm.code), open_offer(context, firm.code)
    off = to_call_off(context, firm.code, expert.code)
    listed = next((each for each in facts.listed_experts() if each.code == expert.code), None)
    declined = any(
        offer.expert == expert.code and offer.state is OfferState.DECLINED
        for offer in facts.offers(firm.code)
    )
    said = (
        words.NOTE_CHANGE.say(lang, name=expert_name(context, standing.expert)) if standing else "",
        words.NOTE_SESSIONS.say(lang, count=len(off), sessions="、".join(s.code for s in off))
        if off
        else "",
        words.NOTE_ASKED.say(lang, name=expert_name(context, waiting.expert)) if waiting else "",
        _about(context, listed),
        words.NOTE_DECLINED.say(lang) if declined else "",
    )
    return tuple(filter(None, said))


def _about(context: Context, listed: Listed | None) -> str:
    """What is amiss with the expert's registration."""
    lang, today = context.language, context.local.date()
    told = listed.registration if listed else None
    if listed is None or told is None:
        return words.NOTE_NOT_TOLD.say(lang)
    if told.valid_until < today:
        return words.NOTE_OVER.say(lang, until=write_day(told.valid_until, lang, today))
    if listed.load >= told.capacity:
        return words.NOTE_FULL.say(lang, load=listed.load, capacity=told.capacity)
    return ""


def _offer(context: Context, argument: str) -> Outcome:
    """Confirmed: the expert is asked, unless somebody else was meanwhile."""
    *line, seen = argument.split() or [""]
    meant = _meant(context, " ".join(line), OFFER)
    if isinstance(meant, Outcome):
        return meant
    firm, expert, _ = meant
    context.facts.hold_sessions(firm.code, expert.code)
    waiting = open_offer(context, firm.code)
    if (waiting.code if waiting else _NOBODY) != seen:
        return refuse(context, OFFER, Problem(words.CHANGED_MEANWHILE))
    offer = Offer(
        code=context.new("offer"),
        company=firm.code,
        expert=expert.code,
        state=OfferState.ASKED,
        made_at=context.now,
        expires_at=deadline(context),
        delivery=context.new("delivery"),
        by=context.actor.person.id,
    )
    ended = (close(context, waiting, OfferState.TAKEN_BACK),) if waiting else ()
    lang = context.language
    done = Notice(
        words.OFFERED_NOTIFY.say(lang),
        words.OFFERED.say(
            lang,
            name=expert.name,
            code=expert.code,
            company=firm.called,
            until=until(context, offer, lang),
        ),
        (Button("experts.take_back", words.TAKE_BACK.say(lang), offer.code),),
    )
    return Outcome(
        OFFER,
        (*(change for change, _ in ended), SaveOffer(offer, None)),
        (
            context.here(done),
            *(say for _, says in ended for say in says),
            *asked(context, offer, firm),
        ),
    )


def _take_back(context: Context, argument: str) -> Outcome:
    did = "experts.take_back"
    offer = context.facts.offer(argument)
    if offer is None or offer.state is not OfferState.ASKED:
        return _word(context, did, words.ANSWERED_ALREADY)
    if context.now - offer.made_at > TAKES_BACK:
        return _word(context, did, words.TOO_LATE)
    change, says = close(context, offer, OfferState.TAKEN_BACK)
    text = words.TAKEN_BACK.say(
        context.language,
        name=expert_name(context, offer.expert),
        company=firm_of(context, offer.company).called,
    )
    return Outcome(did, (change,), (context.here(word(text)), *says))


def _word(context: Context, did: str, text: Text) -> Outcome:
    return Outcome(did, says=(context.here(word(text.say(context.language))),))


def _said(context: Context, moment: datetime, lang: Language) -> str:
    local = moment.astimezone(context.programme.zone)
    return write_moment(local, lang, context.local.date())


ACTIONS = (
    Action(
        ASSIGN, _assign, "sme-office", ("assign", "依頼", "専門家 依頼"), usage="assign 会社 専門家"
    ),
    Action(OFFER, _offer),
    Action("experts.take_back", _take_back),
)
