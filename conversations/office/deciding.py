"""``/sme-office decide``: the secretariat's word on a verdict, kept with its reason, and told.

The firm hears of it five minutes later: until then it can be taken back, and nobody was told.
"""

from dataclasses import replace
from datetime import timedelta

from conversations.actions import Action, Context
from conversations.engine import Button, Field, Fill, Notice, Option, Text
from conversations.engine.reading import plain
from conversations.office import check_words as words
from conversations.office import firm_words
from conversations.office import words as status_words
from conversations.office.casework import line_of
from conversations.office.picking import company_field, one
from conversations.people import Company, Person
from conversations.people.calls import Call, CallKind
from conversations.ports import (
    AddCall,
    CallOff,
    CompanyStatus,
    Decision,
    Outcome,
    SaveDecision,
    Say,
)

DECIDE = "office.decide"
#: Issue 5: what touches others can be taken back for five minutes.
HOLD = timedelta(minutes=5)
_LONGEST = 200  # characters of a reason
_VERDICTS = {
    "eligible": ("eligible", "合う", "条件に合う", "ok"),
    "not_yet": ("not_yet", "notyet", "星待ち", "あと1つ"),
    "ineligible": ("ineligible", "合わない", "条件に合わない"),
}


def _decide(context: Context, typed: str) -> Outcome:
    """``decide COMPANY 合う|星待ち|合わない reason`` brings the form; submitted, it is kept."""
    line = line_of(context, typed)
    if not line.strip():
        return _form(context, None, "", "")
    return one(context, DECIDE, line, lambda company, rest: _about(context, company, rest))


def _about(context: Context, company: Company, rest: str) -> Outcome:
    lang = context.language
    (status,) = context.facts.status(company.code)
    if status.result is None:
        return _said(context, words.NOTHING.say(lang, company=company.called))
    if context.filled is None:
        said, _, reason = rest.partition(" ")
        verdict = _verdict(said)
        problem = words.NO_VERDICT if rest and not verdict else None
        return _form(context, company, verdict, reason if verdict else rest, problem)
    verdict = context.filled.get("verdict", "")
    reason = context.filled.get("reason", "").strip()[:_LONGEST]
    if verdict not in _VERDICTS:
        return Outcome(DECIDE, refused=words.NO_VERDICT.say(lang))
    if not reason:
        return Outcome(DECIDE, refused=words.NO_REASON.say(lang))
    return _kept(context, status, status.result, verdict, reason)


def _verdict(said: str) -> str:
    folded = plain(said)
    return next((id_ for id_, names in _VERDICTS.items() if folded in names), "")


def _form(
    context: Context, company: Company | None, verdict: str, reason: str, why: Text | None = None
) -> Outcome:
    lang = context.language
    options = tuple(Option(id_, status_words.VERDICTS[id_].say(lang)) for id_ in _VERDICTS)
    code, called = (company.code, company.called) if company else ("", "")
    form = Fill(
        notification=words.FORM_NOTIFY.say(lang),
        title=words.FORM_TITLE.say(lang),
        text=words.FORM_TEXT.say(lang, company=called or firm_words.COMPANY.say(lang)),
        action=DECIDE,
        argument=code,
        fields=(
            company_field(context, code),
            Field("verdict", words.VERDICT.say(lang), "choice", options, initial=verdict),
            Field(
                "reason", words.REASON.say(lang), "text",
                hint=words.REASON_HINT.say(lang), initial=reason,
            ),
        ),
        submit=words.SAVE.say(lang),
        button=words.DECIDE.say(lang),
        problem=why.say(lang) if why else "",
    )  # fmt: skip
    return Outcome(DECIDE, opens=form)


def _kept(
    context: Context, status: CompanyStatus, result: str, verdict: str, reason: str
) -> Outcome:
    lang, company = context.language, status.company
    before = context.facts.decision(result)
    decision = Decision(
        result=result,
        company=company.code,
        verdict=verdict,
        reason=reason,
        by=context.actor.person.id,
        at=context.now,
        revision=before.revision + 1 if before else 0,
    )
    staff = context.facts.staff(company.code)
    told = words.TOLD.say(lang, count=len(staff)) if staff else words.TOLD_NOBODY.say(lang)
    text = words.SAVED.say(
        lang, company=company.called, verdict=status_words.VERDICTS[verdict].say(lang), told=told
    )
    place = f"{result}:{decision.revision}"
    buttons = (
        Button("office.undecide", words.TAKE_BACK.say(lang), place),
        Button("office.queue", firm_words.TO_QUEUE.say(lang)),
    )
    said = context.here(Notice(words.SAVED_NOTIFY.say(lang), text, buttons))
    ring = () if staff else (_ring(context, decision),)
    telling = tuple(_tell(context, person, decision) for person in staff)
    was = before.revision if before else None
    return Outcome(DECIDE, (SaveDecision(decision, was), *ring), (said, *telling))


def about(decision: Decision) -> str:
    """What the words to the firm are called back by."""
    return f"decision:{decision.result}:{decision.revision}"


def _ring(context: Context, decision: Decision) -> AddCall:
    """A firm that reads no message is told by telephone, once it can no longer be taken back."""
    due = context.now + HOLD
    call = Call(
        context.new("call"), decision.company, CallKind.AGAIN, about(decision), due, context.now
    )
    return AddCall(call)


def _tell(context: Context, person: Person, decision: Decision) -> Say:
    lang = person.language
    text = words.FIRM[decision.verdict].say(lang, reason=decision.reason)
    button = Button("inquiry.ask", words.ASK_OFFICE.say(lang))
    say = context.to(person, Notice(words.FIRM_NOTIFY.say(lang), text, (button,)))
    return replace(say, about=about(decision), due_at=context.now + HOLD)


def _undecide(context: Context, argument: str) -> Outcome:
    """Taken back while nobody was told; afterwards it is decided anew."""
    did, lang = "office.undecide", context.language
    result, _, revision = argument.partition(":")
    decision = context.facts.decision(result)
    if decision is None or str(decision.revision) != revision or decision.taken_back:
        return Outcome(did)  # pressed twice, or decided anew since
    if context.now >= decision.at + HOLD:
        return _said(context, words.TOO_LATE.say(lang), did)
    company = context.facts.company(decision.company) or Company(decision.company)
    after = replace(decision, taken_back=True, revision=decision.revision + 1)
    text = words.TAKEN_BACK.say(lang, company=company.called)
    notice = Notice(words.TAKEN_BACK_NOTIFY.say(lang), text)
    changes = (SaveDecision(after, decision.revision), CallOff(about(decision), decision.company))
    return Outcome(did, changes, (context.here(notice),))


def _said(context: Context, text: str, did: str = DECIDE) -> Outcome:
    notice = Notice(words.FORM_NOTIFY.say(context.language), text)
    return Outcome(did, says=(context.here(notice),))


ACTIONS = (
    Action(
        DECIDE,
        _decide,
        "sme-office",
        ("decide", "判断"),
        usage="decide 会社 合う|星待ち|合わない 理由",
    ),
    Action("office.undecide", _undecide),
)
