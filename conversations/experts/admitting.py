"""The secretariat's side of a registration: it hears of it, approves, asks back, turns down."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from conversations.actions import Action, Context
from conversations.actors import in_language
from conversations.engine import Button, Field, Fill, Language, Notice, Text, word
from conversations.experts import words
from conversations.experts.profile import written
from conversations.office.reach import to_secretariat
from conversations.people import Expert, Membership, Role
from conversations.people.experts import Registration, RegistrationState
from conversations.ports import (
    AddExpert,
    AddMembership,
    Change,
    Outcome,
    SaveRegistration,
    Say,
)
from conversations.sessions.lines import fold

MOST_TYPED = 200  # characters of a reason
APPROVE, ASK, REFUSE = "experts.approve", "experts.ask_back", "experts.refuse"


@dataclass(frozen=True, slots=True)
class Answer:
    """One of the two answers that need words: its form, and what both sides read."""

    did: str
    state: RegistrationState
    title: Text
    text: Text
    label: Text
    hint: Text
    done: Text
    told: Text
    told_notify: Text


_ASKING = Answer(
    did=ASK,
    state=RegistrationState.ASKED_BACK,
    title=words.ASK_TITLE,
    text=words.ASK_TEXT,
    label=words.ASK_LABEL,
    hint=words.ASK_HINT,
    done=words.ASKED,
    told=words.ASKED_TOLD,
    told_notify=words.ASKED_TOLD_NOTIFY,
)
_REFUSING = Answer(
    did=REFUSE,
    state=RegistrationState.REFUSED,
    title=words.REFUSE_TITLE,
    text=words.REFUSE_TEXT,
    label=words.REFUSE_LABEL,
    hint=words.REFUSE_HINT,
    done=words.REFUSED,
    told=words.REFUSED_TOLD,
    told_notify=words.REFUSED_TOLD_NOTIFY,
)


def tell_office(context: Context, kept: Registration) -> tuple[Say, ...]:
    """A registration, new or changed, to each of the secretariat, with what can be done."""
    changed = kept.state is RegistrationState.APPROVED

    def step(lang: Language) -> Notice:
        reader = in_language(context, lang)
        text = words.OFFICE_CHANGED if changed else words.OFFICE_NEW
        said = text.say(lang, profile=written(reader, kept))
        return Notice(words.OFFICE_NEW_NOTIFY.say(lang), said, answers(kept, lang))

    return to_secretariat(context, step, bulk=False)


def answers(kept: Registration, lang: Language) -> tuple[Button, ...]:
    """What the secretariat can do about it."""
    if kept.state is RegistrationState.APPROVED:
        return ()
    return (
        Button(APPROVE, words.APPROVE.say(lang), kept.code, "primary"),
        Button(ASK, words.ASK_BACK.say(lang), kept.code),
        Button(REFUSE, words.REFUSE.say(lang), kept.code),
    )


def show(context: Context, kept: Registration, did: str) -> Outcome:
    """One registration with what can be done about it."""
    lang = context.language
    notice = Notice(words.PROFILE_NOTIFY.say(lang), written(context, kept), answers(kept, lang))
    return Outcome(did, says=(context.here(notice),))


def _approve(context: Context, typed: str) -> Outcome:
    """Asked once more: the expert is told."""
    kept = _meant(context, typed, APPROVE)
    if isinstance(kept, Outcome):
        return kept
    lang = context.language
    notice = Notice(
        words.APPROVE_NOTIFY.say(lang),
        words.APPROVE_ASK.say(lang, name=kept.name, code=kept.code),
        (
            Button("experts.approve_yes", words.APPROVE.say(lang), kept.code, "primary"),
            Button("experts.leave_it", words.STOP.say(lang)),
        ),
    )
    return Outcome(APPROVE, says=(context.here(notice),))


def _approve_yes(context: Context, argument: str) -> Outcome:
    did = "experts.approve_yes"
    kept = _meant(context, argument, did)
    if isinstance(kept, Outcome):
        return kept
    approved = _moved(context, kept, RegistrationState.APPROVED, "")
    member = AddMembership(Membership(kept.person, Role.EXPERT))
    named = AddExpert(Expert(kept.code, kept.person, kept.name))
    return _done(
        context,
        did,
        (SaveRegistration(approved, kept.revision), member, named),
        words.APPROVED.say(context.language, name=kept.name, code=kept.code),
        _to_expert(context, approved, words.APPROVED_TOLD, words.APPROVED_TOLD_NOTIFY),
    )


def _answering(answer: Answer) -> Callable[[Context, str], Outcome]:
    """By its form, in which a reason stands that was typed behind the code."""

    def run(context: Context, typed: str) -> Outcome:
        code, _, rest = typed.strip().partition(" ")
        kept = _meant(context, code, answer.did)
        if isinstance(kept, Outcome):
            return kept
        if context.filled is None:
            return Outcome(answer.did, opens=_form(context, kept, answer, rest.strip()))
        reason = context.filled.get("reason", "").strip()[:MOST_TYPED]
        if not reason:
            return Outcome(answer.did, refused=words.SAY_SOMETHING.say(context.language))
        changed = _moved(context, kept, answer.state, reason)
        return _done(
            context,
            answer.did,
            (SaveRegistration(changed, kept.revision),),
            answer.done.say(context.language, name=kept.name, code=kept.code),
            _to_expert(context, changed, answer.told, answer.told_notify),
        )

    return run


def _form(context: Context, kept: Registration, answer: Answer, typed: str) -> Fill:
    lang = context.language
    field = Field(
        "reason", answer.label.say(lang), "text", hint=answer.hint.say(lang), initial=typed
    )
    return Fill(
        notification=answer.title.say(lang),
        title=answer.title.say(lang),
        text=answer.text.say(lang, name=kept.name, code=kept.code),
        action=answer.did,
        argument=kept.code,
        fields=(field,),
        submit=words.SEND.say(lang),
        button=answer.title.say(lang),
    )


def _moved(
    context: Context, kept: Registration, state: RegistrationState, reason: str
) -> Registration:
    return replace(
        kept, state=state, moved_at=context.now, reason=reason, revision=kept.revision + 1
    )


def _done(
    context: Context, did: str, changes: tuple[Change, ...], text: str, told: tuple[Say, ...]
) -> Outcome:
    notice = Notice(words.DONE_NOTIFY.say(context.language), text)
    return Outcome(did, changes, (context.here(notice), *told))


def _to_expert(
    context: Context, kept: Registration, text: Text, notification: Text
) -> tuple[Say, ...]:
    """The expert reads it in their own language, with the way to their registration."""
    person = context.facts.person_by_id(kept.person)
    if person is None:
        return ()
    lang = person.language
    said = text.say(lang, code=kept.code, reason=kept.reason)
    change = (
        Button("experts.profile", words.LOOK.say(lang))
        if kept.state is RegistrationState.APPROVED
        else Button("experts.register", words.CHANGE.say(lang), emphasis="primary")
    )
    return (context.to(person, Notice(notification.say(lang), said, (change,))),)


def _meant(context: Context, typed: str, did: str) -> Registration | Outcome:
    """The registration that waits under that code; why nothing is done where none does."""
    code, lang = fold(typed).upper(), context.language
    kept = context.facts.registration(code) if code else None
    if kept is None:
        text = words.NO_REGISTRATION.say(lang, typed=typed[:40])
    elif kept.state is RegistrationState.APPROVED:
        text = words.APPROVED_BEFORE.say(lang, name=kept.name, code=kept.code)
    else:
        return kept
    return Outcome(did, says=(context.here(Notice(words.PROBLEM_NOTIFY.say(lang), text)),))


def _leave_it(context: Context, argument: str) -> Outcome:
    del argument
    text = words.NOTHING_DONE.say(context.language)
    return Outcome("experts.leave_it", says=(context.here(word(text)),))


ACTIONS = (
    Action(
        APPROVE,
        _approve,
        "sme-office",
        ("expert approve", "専門家 承認"),
        usage="expert approve 専門家",
    ),
    Action("experts.approve_yes", _approve_yes),
    Action(
        ASK,
        _answering(_ASKING),
        "sme-office",
        ("expert ask", "専門家 聞き返す"),
        usage="expert ask 専門家 聞くこと",
    ),
    Action(
        REFUSE,
        _answering(_REFUSING),
        "sme-office",
        ("expert refuse", "専門家 見送り", "専門家 見送る"),
        usage="expert refuse 専門家 理由",
    ),
    Action("experts.leave_it", _leave_it),
)
