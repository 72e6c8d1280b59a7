"""``/sme-expert propose``: the expert writes three times, the firm gets them to choose from."""

from dataclasses import replace
from datetime import datetime

from conversations.actions import Action, Context
from conversations.engine import Button, Field, Fill, Notice, Option
from conversations.engine.writing import write_day
from conversations.people import Company, Expert
from conversations.ports import Change, Outcome, SaveProposal, Say
from conversations.proposing import words
from conversations.proposing.cards import drafts, listed, to_firm, until
from conversations.proposing.firms import find_firm, firms_of, next_number
from conversations.proposing.policy import ANSWER_IN, is_soon, look_after
from conversations.proposing.silence import ring
from conversations.proposing.slots import FIELDS, example, read_slots, soonest
from conversations.sessions import words as of_sessions
from conversations.sessions.model import Mode
from conversations.sessions.proposal import Chased, Proposal, ProposalState

DID = "proposing.offer"
_MOST_FIRMS = 8  # buttons; more are named by what is typed


def offer(context: Context, typed: str) -> Outcome:
    """The form for a firm of the expert's; filled in, its times go to the firm."""
    expert = context.facts.expert_of(context.actor.person.id)
    firms = firms_of(context, expert) if expert else ()
    if expert is None or not firms:
        return _says(context, words.NO_FIRMS.say(context.language))
    company = find_firm(firms, typed) if typed.strip() else _only(firms)
    if company is None:
        return _which(context, firms, typed)
    number = next_number(context, company.code)
    if number is None:
        text = words.ALL_BOOKED.say(context.language, company=company.called)
        return _says(context, text)
    if context.filled is None:
        return Outcome(DID, opens=_form(context, company, number))
    return _offered(context, company, expert, number)


def _only(firms: tuple[Company, ...]) -> Company | None:
    return firms[0] if len(firms) == 1 else None


def _says(context: Context, text: str, buttons: tuple[Button, ...] = ()) -> Outcome:
    notice = Notice(words.NOTIFY.say(context.language), text, buttons)
    return Outcome(DID, says=(context.here(notice),))


def _which(context: Context, firms: tuple[Company, ...], typed: str) -> Outcome:
    """Which firm is meant; the expert's own are offered."""
    lang = context.language
    lines = [words.WHICH_FIRM.say(lang)]
    if typed.strip():
        lines = [words.NOT_YOUR_FIRM.say(lang, typed=typed.strip()[:40]), "", *lines]
    if len(firms) > _MOST_FIRMS:
        lines.append(words.MORE_FIRMS.say(lang, example=firms[_MOST_FIRMS].code))
    buttons = (Button(DID, firm.called[:20], firm.code) for firm in firms[:_MOST_FIRMS])
    return _says(context, "\n".join(lines), tuple(buttons))


def _form(context: Context, company: Company, number: int) -> Fill:
    lang = context.language
    hint = words.SLOT_HINT.say(lang, example=example(context))
    slots = tuple(
        Field(field, words.SLOT.say(lang, place=place), hint=hint, optional=place > 1)
        for place, field in enumerate(FIELDS, 1)
    )
    modes = tuple(Option(mode, of_sessions.MODE[mode].say(lang)) for mode in Mode)
    return Fill(
        notification=words.FORM_NOTIFY.say(lang),
        title=words.PROPOSE.say(lang),
        text=words.FORM.say(
            lang,
            company=company.called,
            number=number,
            soonest=write_day(soonest(context), lang, context.local.date()),
        ),
        action=DID,
        argument=company.code,
        fields=(*slots, Field("mode", words.MODE.say(lang), "choice", modes)),
        submit=words.SEND.say(lang),
        button=words.WRITE.say(lang),
    )


def _offered(context: Context, company: Company, expert: Expert, number: int) -> Outcome:
    filled = context.filled or {}
    mode = next((mode for mode in Mode if mode == filled.get("mode")), None)
    if mode is None:
        return Outcome(DID, refused=words.NO_MODE.say(context.language))
    slots = read_slots(context, filled, company, expert, mode)
    if isinstance(slots, str):
        return Outcome(DID, refused=slots)
    reachable = bool(context.facts.staff(company.code))
    proposal = _proposal(context, company, expert, number, slots, mode)
    if not reachable:
        proposal = replace(proposal, chased=Chased.OFFICE, look_at=_last(context, proposal))
    told = to_firm(context, proposal) if reachable else ()
    rung = None if reachable else ring(context, proposal, words.OFFICE_CALL)
    changes: tuple[Change, ...] = (
        *_replaced(context, company.code, expert.code),
        SaveProposal(proposal, None),
        *(rung.changes if rung else ()),
    )
    says = (_sent(context, company, proposal, reachable=reachable), *told)
    return Outcome(DID, changes, (*says, *(rung.says if rung else ())))


def _proposal(
    context: Context,
    company: Company,
    expert: Expert,
    number: int,
    slots: tuple[str, ...],
    mode: Mode,
) -> Proposal:
    zone = context.programme.zone
    proposal = Proposal(
        code=context.new("proposal"),
        company=company.code,
        expert=expert.code,
        number=number,
        mode=mode,
        slots=slots,
        zone=zone.key,
        made_at=context.now,
        look_at=context.now,
    )
    last = _last(context, proposal)
    look_at = look_after(context.local.date(), ANSWER_IN, last, zone)
    return replace(proposal, look_at=look_at)


def _last(context: Context, proposal: Proposal) -> datetime:
    return max(slot.starts_at for slot in drafts(context, proposal))


def _replaced(context: Context, company: str, expert: str) -> tuple[SaveProposal, ...]:
    """Older times of this expert for the firm are no longer offered."""
    return tuple(
        SaveProposal(
            replace(old, state=ProposalState.REPLACED, revision=old.revision + 1), old.revision
        )
        for old in context.facts.open_proposals(company)
        if old.expert == expert
    )


def _sent(context: Context, company: Company, proposal: Proposal, *, reachable: bool) -> Say:
    lang, zone = context.language, context.programme.zone
    slots, today = drafts(context, proposal), context.local.date()
    text = words.SENT.say(
        lang,
        company=company.called,
        number=proposal.number,
        slots=listed(context, slots, lang),
        mode=of_sessions.MODE[proposal.mode].say(lang),
        until=until(proposal, lang, today),
    )
    notes = (
        (not reachable, words.NOBODY),
        (
            reachable and any(is_soon(slot.starts_at.astimezone(zone), today) for slot in slots),
            words.SOON,
        ),
    )
    lines = [text, *(note.say(lang) for on, note in notes if on)]
    return context.here(Notice(words.NOTIFY.say(lang), "\n".join(lines)))


ACTIONS = (
    Action(
        DID,
        offer,
        "sme-expert",
        ("propose", "日程 提案", "日程提案", "日程", "提案"),
        usage="propose 会社",
    ),
)
