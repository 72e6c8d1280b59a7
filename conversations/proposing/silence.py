"""No answer to proposed times: the firm is reminded once, then the secretariat rings."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from conversations.actions import Action, Context
from conversations.engine import Button, Language, Notice, Text
from conversations.office.reach import to_secretariat
from conversations.people.calls import Call, CallKind
from conversations.ports import AddCall, Change, Outcome, SaveProposal, Say
from conversations.proposing import words
from conversations.proposing.cards import (
    about,
    company_of,
    drafts,
    expert_of,
    listed,
    to_come,
    to_firm,
)
from conversations.proposing.policy import OFFICE_AFTER, look_after
from conversations.sessions import words as of_sessions
from conversations.sessions.policy import is_quiet
from conversations.sessions.proposal import Chased, Proposal, ProposalState

BATCH = 50


def ring(context: Context, proposal: Proposal, head: Text) -> Outcome:
    """The secretariat is told at once, and the firm stands on its call list."""
    company, expert = company_of(context, proposal), expert_of(context, proposal)

    def step(lang: Language) -> Notice:
        text = words.OFFICE.say(
            lang,
            head=head.say(lang),
            company=f"{company.code} {company.name}".strip(),
            firm=company.code,
            number=proposal.number,
            mode=of_sessions.MODE[proposal.mode].say(lang),
            mode_word=proposal.mode,
            expert=expert.name,
            expert_code=expert.code,
            slots=listed(context, drafts(context, proposal), lang),
        )
        return Notice(words.OFFICE_NOTIFY.say(lang), text)

    now, kind = context.now, CallKind.SLOTS
    call = Call(context.new("call"), company.code, kind, about(proposal), now, now)
    return Outcome("proposing.ring", (AddCall(call),), to_secretariat(context, step))


def _tick(context: Context, argument: str) -> Outcome:
    del argument
    if is_quiet(context.local.time()):
        return Outcome("")
    looks = [_look(context, each) for each in context.facts.silent_proposals(context.now, BATCH)]
    changes = tuple(change for changed, _ in looks for change in changed)
    says = tuple(say for _, said in looks for say in said)
    return Outcome("proposing.tick" if changes else "", changes, says)


def _look(context: Context, proposal: Proposal) -> tuple[tuple[Change, ...], tuple[Say, ...]]:
    """What one silence comes to."""
    if _is_fixed(context, proposal):
        return _kept(proposal, state=ProposalState.REPLACED), ()
    coming = to_come(context, proposal)
    if not coming:
        return _gone(context, proposal)
    last, zone = max(slot.starts_at for slot in coming), ZoneInfo(proposal.zone)
    if proposal.chased is Chased.NOT_YET:
        look_at = look_after(context.local.date(), OFFICE_AFTER, last, zone)
        kept = _kept(proposal, chased=Chased.FIRM, look_at=look_at)
        return kept, to_firm(context, proposal, again=True)
    if proposal.chased is Chased.FIRM:
        rung = ring(context, proposal, words.OFFICE_SILENT)
        kept = _kept(proposal, chased=Chased.OFFICE, look_at=last)
        return (*kept, *rung.changes), (*rung.says, *_to_expert(context, proposal))
    return _kept(proposal, look_at=last), ()


def _gone(context: Context, proposal: Proposal) -> tuple[tuple[Change, ...], tuple[Say, ...]]:
    """Its times went by: both who could do something about it are told."""
    kept = _kept(proposal, state=ProposalState.EXPIRED)
    rung = ring(context, proposal, words.OFFICE_GONE)
    return kept, (*rung.says, *_to_expert(context, proposal, gone=True))


def _is_fixed(context: Context, proposal: Proposal) -> bool:
    sessions = context.facts.sessions(proposal.company)
    return any(s.stands and s.number == proposal.number for s in sessions)


def _kept(proposal: Proposal, **changes: object) -> tuple[SaveProposal, ...]:
    changed = replace(proposal, **changes, revision=proposal.revision + 1)  # type: ignore[arg-type]
    return (SaveProposal(changed, proposal.revision),)


def _to_expert(context: Context, proposal: Proposal, *, gone: bool = False) -> tuple[Say, ...]:
    person = context.facts.person_by_id(expert_of(context, proposal).person)
    if person is None:
        return ()
    lang = person.language
    called = company_of(context, proposal).called
    if not gone:
        silent = words.EXPERT_SILENT.say(lang, company=called)
        return (context.to(person, Notice(words.NOTIFY.say(lang), silent)),)
    text = words.EXPERT_GONE.say(lang, company=called, number=proposal.number)
    anew = Button("proposing.offer", words.PROPOSE.say(lang), proposal.company)
    return (context.to(person, Notice(words.NOTIFY.say(lang), text, (anew,))),)


ACTIONS = (Action("proposing.tick", _tick),)
