"""Who is in the firm's file, and who is taken out of it."""

from dataclasses import replace

from conversations.actions import Context
from conversations.actors import as_person
from conversations.asking import call_back, called, elsewhere, keep
from conversations.colleagues import words
from conversations.colleagues.whole import say, whole_of
from conversations.engine import Button, Conversation, Notice, Review, Row, State
from conversations.engine.writing import write_day
from conversations.people import Company, Person, Role
from conversations.ports import Change, EndMembership, Outcome, PassOn, SaveConversation, Say

LIST, MEMBER, REMOVE, REMOVE_YES, LEAVE = (
    f"colleagues.{done}" for done in ("members", "member", "remove", "remove_yes", "leave_it")
)


def company_of(context: Context) -> Company | None:
    """The actor's firm."""
    return context.facts.company(context.actor.company) if context.actor.company else None


def colleague(context: Context, person: str) -> Person | None:
    """Somebody else of the actor's firm."""
    staff = context.facts.staff(context.actor.company or "")
    me = context.actor.person.id
    return next((p for p in staff if p.id == person and p.id != me), None)


def members(context: Context, typed: str) -> Outcome:
    """Everybody in the file with their part in it; the owner can change who."""
    del typed
    company, lang = company_of(context), context.language
    if company is None:
        return say(context, LIST, words.NO_FILE)
    staff = sorted(context.facts.staff(company.code), key=lambda p: (p.id != company.owner, p.name))
    step = Review(
        notification=words.MEMBERS_NOTIFY.say(lang),
        heading=words.MEMBERS.say(lang, company=company.called),
        rows=tuple(_row(context, company, person) for person in staff),
    )
    return Outcome(LIST, says=(context.private(step),))


def _row(context: Context, company: Company, person: Person) -> Row:
    lang, me = context.language, context.actor.person.id
    name = f"{person.name}{words.YOU.say(lang) if person.id == me else ''}"
    role = (words.IS_OWNER if person.id == company.owner else words.IS_STAFF).say(lang)
    changes = Role.OWNER in context.actor.roles and person.id != me
    button = Button(MEMBER, words.CHANGE.say(lang), person.id) if changes else None
    return Row((name, f"{role}{_last(context, person)}"), button)


def _last(context: Context, person: Person) -> str:
    """When they last answered what is under way."""
    whole = whole_of(context)
    given = whole.conversation.answers.values() if whole else ()
    last = max((answer.at for answer in given if answer.by == person.id), default=None)
    if last is None:
        return ""
    local = last.astimezone(context.programme.zone)
    return words.ANSWERS.say(
        context.language, day=write_day(local, context.language, context.local.date())
    )


def member(context: Context, argument: str) -> Outcome:
    """One colleague: what can be changed about them."""
    person = colleague(context, argument)
    if person is None:
        return elsewhere(context)
    lang = context.language
    notice = Notice(
        notification=words.MEMBER_NOTIFY.say(lang),
        text=words.MEMBER.say(lang, name=called(context, person.id)),
        buttons=(
            Button("colleagues.pass", words.MAKE_OWNER.say(lang), person.id),
            Button(REMOVE, words.REMOVE.say(lang), person.id),
            Button(LEAVE, words.LEAVE_IT.say(lang)),
        ),
    )
    return Outcome(MEMBER, says=(context.private(notice),))


def remove(context: Context, argument: str) -> Outcome:
    """Asks once more."""
    person = colleague(context, argument)
    if person is None:
        return elsewhere(context)
    lang = context.language
    notice = Notice(
        notification=words.MEMBER_NOTIFY.say(lang),
        text=words.REMOVE_ASK.say(lang, name=called(context, person.id)),
        buttons=(
            Button(LEAVE, words.LEAVE_IT.say(lang), emphasis="primary"),
            Button(REMOVE_YES, words.REMOVE_YES.say(lang), person.id, "danger"),
        ),
    )
    return Outcome(REMOVE, says=(context.private(notice),))


def leave_it(context: Context, argument: str) -> Outcome:
    """Nothing is changed, and that is said."""
    del argument
    return say(context, LEAVE, words.KEPT_AS_IT_WAS)


def remove_yes(context: Context, argument: str) -> Outcome:
    """Out of the file: what they answered stays, what they held is the owner's."""
    person, company = colleague(context, argument), context.actor.company
    if person is None or company is None:
        return Outcome(REMOVE_YES)  # a second click
    lang, me = context.language, context.actor.person.id
    held = context.facts.held(person.id, company)
    back = call_back(context, [h for h in held if h.part is not None])
    passed = [_passed(context, h) for h in held if h.part is None]
    theirs = as_person(context, person.id)
    told: tuple[Say, ...] = ()
    if theirs is not None:
        text = words.REMOVED_THEM.say(theirs.language, name=called(theirs, me))
        told = (theirs.private(Notice(words.REMOVED_NOTIFY.say(theirs.language), text)),)
    done = words.REMOVED.say(lang, name=called(context, person.id))
    return Outcome(
        REMOVE_YES,
        (
            *back.changes,
            *(change for changes, _ in passed for change in changes),
            EndMembership(person.id, Role.STAFF, company),
        ),
        (
            context.private(Notice(words.REMOVED_NOTIFY.say(lang), done)),
            *back.says,
            *(said for _, says in passed for said in says),
            *told,
        ),
    )


def _passed(context: Context, held: Conversation) -> tuple[tuple[Change, ...], tuple[Say, ...]]:
    """What the firm shares is kept for the owner; what was theirs alone is left on record."""
    topic = context.topics.get(held.flow)
    shared = topic is not None and topic.shared
    state = State.PAUSED if shared else State.LEFT
    me = context.actor.person.id
    whose = me if shared else held.person
    kept = replace(held, state=state, card=None, revision=held.revision + 1, person=whose)
    changes: tuple[Change, ...] = (SaveConversation(kept, held.revision),)
    if shared:
        changes = (*changes, PassOn(held.company, held.id, me))
    theirs = as_person(context, held.person)
    if theirs is None:
        return changes, ()
    text = words.TAKEN_OVER.say(theirs.language, name=called(theirs, me))
    return changes, keep(theirs, held, Notice(words.TAKEN_OVER_NOTIFY.say(theirs.language), text))
