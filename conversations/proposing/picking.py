"""The firm's press on a proposed time books it; [none suits] asks the expert for others."""

from dataclasses import replace

from conversations.actions import Action, Context
from conversations.engine import Button, Field, Fill, Notice
from conversations.ports import Outcome, SaveProposal, Say
from conversations.proposing import words
from conversations.proposing.cards import (
    MARK,
    card,
    company_of,
    drafts,
    expert_of,
    label,
    to_come,
)
from conversations.proposing.slots import problem_of
from conversations.sessions import Session, tell
from conversations.sessions import words as of_sessions
from conversations.sessions.booking import affair_of, booked
from conversations.sessions.calendar import offer as into_calendar
from conversations.sessions.proposal import Proposal, ProposalState

MOST = 200  # characters of a wish


def _pick(context: Context, argument: str) -> Outcome:
    """Books the time; everybody whom it concerns is told once, with a calendar entry."""
    did = "proposing.pick"
    code, _, wall = argument.partition(MARK)
    proposal = _held(context, code)
    if proposal is None:
        return _says(context, did, words.NOT_YOURS.say(context.language))
    fixed = _fixed(context, proposal)
    if fixed is not None:
        return _is_fixed(context, did, fixed, wall)
    if proposal.state is not ProposalState.OPEN:
        return _is_over(context, did, proposal)
    free = tuple(slot for slot in to_come(context, proposal) if not problem_of(context, slot))
    picked = next((slot for slot in free if slot.wall == wall), None)
    if picked is not None:
        return _book(context, proposal, picked)
    return _offer_rest(context, proposal, free, wall) if free else _all_gone(context, proposal)


def _held(context: Context, code: str) -> Proposal | None:
    """The actor's firm's proposal as it stands while nobody else books theirs."""
    seen = context.facts.proposal(code)
    if seen is None or seen.company != context.actor.company:
        return None
    context.facts.hold_sessions(seen.company, seen.expert)
    return context.facts.proposal(code)


def _fixed(context: Context, proposal: Proposal) -> Session | None:
    """The session that has the proposal's number, whatever way it was booked."""
    sessions = context.facts.sessions(proposal.company)
    return next((s for s in sessions if s.stands and s.number == proposal.number), None)


def _book(context: Context, proposal: Proposal, slot: Session) -> Outcome:
    session = replace(slot, code=context.new("session"))
    kept = _changed(proposal, ProposalState.BOOKED, session.code)
    affair = affair_of(context, session)
    says = affair.tell(of_sessions.BOOKED, of_sessions.NOTIFY)
    return Outcome("proposing.pick", (*booked(context, session), kept), says)


def _changed(proposal: Proposal, state: ProposalState, session: str | None = None) -> SaveProposal:
    after = replace(proposal, state=state, session=session, revision=proposal.revision + 1)
    return SaveProposal(after, proposal.revision)


def _is_fixed(context: Context, did: str, session: Session, wall: str) -> Outcome:
    """A second click on what was booked is quiet; another time is politely refused."""
    if session.wall == wall:
        return Outcome(did)
    lang = context.language
    text = words.FIXED.say(
        lang,
        number=session.number,
        when=tell.when(session, lang, context.local.date()),
        move=tell.move(context.programme.office, lang),
    )
    notice = Notice(words.NOTIFY.say(lang), text, (into_calendar(session, lang),))
    return Outcome(did, says=(context.here(notice),))


def _is_over(context: Context, did: str, proposal: Proposal) -> Outcome:
    """Newer times where there are, else the word that they are asked for."""
    newer = context.facts.open_proposals(proposal.company)
    lang = context.language
    if not newer:
        return _says(context, did, words.ASKED_ANEW.say(lang))
    return _show(context, "", head=words.NEWER.say(lang) + "\n\n", did=did)


def _offer_rest(
    context: Context, proposal: Proposal, free: tuple[Session, ...], wall: str
) -> Outcome:
    """The time was taken meanwhile: it is said, and the others are offered."""
    lang = context.language
    gone = next((s for s in drafts(context, proposal) if s.wall == wall), None)
    head = words.TAKEN.say(lang, gone=label(gone, lang)) if gone else ""
    step = card(context, proposal, free, lang, head)
    return Outcome("proposing.pick", says=(context.here(step),))


def _all_gone(context: Context, proposal: Proposal) -> Outcome:
    """None can be had any more: the expert is asked for others."""
    lang, expert = context.language, expert_of(context, proposal)
    says = [context.here(_notice(context, words.ALL_GONE.say(lang, expert=expert.name)))]
    person = context.facts.person_by_id(expert.person)
    if person is not None:
        theirs = person.language
        called = company_of(context, proposal).called
        text = words.ASK_ANEW.say(theirs, company=called, number=proposal.number)
        anew = Button("proposing.offer", words.PROPOSE.say(theirs), proposal.company)
        says.append(context.to(person, Notice(words.NOTIFY.say(theirs), text, (anew,))))
    return Outcome("proposing.pick", (_changed(proposal, ProposalState.EXPIRED),), tuple(says))


def _decline(context: Context, code: str) -> Outcome:
    """None suits: the wish goes to the expert, who proposes anew."""
    did = "proposing.decline"
    proposal = _held(context, code)
    lang = context.language
    if proposal is None:
        return _says(context, did, words.NOT_YOURS.say(lang))
    fixed = _fixed(context, proposal)
    if fixed is not None:
        return _is_fixed(context, did, fixed, "")
    if proposal.state is not ProposalState.OPEN:
        return _is_over(context, did, proposal)
    expert = expert_of(context, proposal)
    if context.filled is None:
        return Outcome(did, opens=_form(context, code, expert.name))
    said = context.filled.get("said", "").strip()[:MOST]
    if not said:
        return Outcome(did, refused=words.WISH_EMPTY.say(lang))
    told = _notice(context, words.WISH_TOLD.say(lang, expert=expert.name))
    says = (context.here(told), *_wish_to_expert(context, proposal, said))
    return Outcome(did, (_changed(proposal, ProposalState.DECLINED),), says)


def _form(context: Context, code: str, expert: str) -> Fill:
    lang = context.language
    return Fill(
        notification=words.NOTIFY.say(lang),
        title=words.NONE_SUITS.say(lang),
        text=words.WISH_FORM.say(lang, expert=expert),
        action="proposing.decline",
        argument=code,
        fields=(Field("said", words.WISH_LABEL.say(lang), "text", hint=words.WISH_HINT.say(lang)),),
        submit=words.WISH_SEND.say(lang),
        button=words.WISH_WRITE.say(lang),
    )


def _wish_to_expert(context: Context, proposal: Proposal, said: str) -> tuple[Say, ...]:
    person = context.facts.person_by_id(expert_of(context, proposal).person)
    if person is None:
        return ()
    lang = person.language
    text = words.DECLINED.say(
        lang,
        company=company_of(context, proposal).called,
        who=context.actor.person.name,
        number=proposal.number,
        said=said,
    )
    anew = Button("proposing.offer", words.PROPOSE.say(lang), proposal.company)
    return (context.to(person, Notice(words.NOTIFY.say(lang), text, (anew,))),)


def _show(
    context: Context, argument: str, *, head: str = "", did: str = "proposing.show"
) -> Outcome:
    """What is proposed to the actor's firm now, again."""
    del argument
    lang, company = context.language, context.actor.company
    offered = context.facts.open_proposals(company) if company else ()
    coming = [(p, to_come(context, p)) for p in offered if _fixed(context, p) is None]
    cards = [card(context, p, slots, lang, head) for p, slots in coming if slots]
    steps = cards or [_notice(context, words.NOTHING_OPEN.say(lang))]
    return Outcome(did, says=tuple(context.here(step) for step in steps))


def _notice(context: Context, text: str) -> Notice:
    return Notice(words.NOTIFY.say(context.language), text)


def _says(context: Context, did: str, text: str) -> Outcome:
    return Outcome(did, says=(context.here(_notice(context, text)),))


ACTIONS = (
    Action("proposing.pick", _pick),
    Action("proposing.decline", _decline),
    Action("proposing.show", _show, "sme", ("proposals", "日程の提案", "日時の提案", "日時を選ぶ")),
)
