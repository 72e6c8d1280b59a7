"""What can be done around a question, in every state: stop, go on, back, help, change."""

from dataclasses import replace

from conversations.actions import Action, Context
from conversations.asking import words
from conversations.asking.compose import MARK, review
from conversations.asking.talk import (
    again,
    close,
    doubt,
    elsewhere,
    own,
    pose,
    reopened,
    stop,
    stopped_notice,
    topic_of,
    unfold,
)
from conversations.engine import (
    Answer,
    Button,
    Conversation,
    Flow,
    Notice,
    Question,
    State,
    accepted,
    back,
    give,
    present,
    reopen,
)
from conversations.people import Company, Membership, Role
from conversations.ports import (
    AddCompany,
    AddMembership,
    Change,
    Outcome,
    SaveConversation,
    Say,
)


def start(context: Context, flow_id: str) -> Outcome:
    """A flow from its first question; an unfinished one goes on where it had stopped."""
    person = context.actor.person
    existing = context.facts.unfinished(person.id, flow_id)
    did = f"{flow_id}.start"
    if existing is not None and existing.answers:
        return _offer_again(context, existing, again(context, existing, did=did))
    if existing is not None:
        return again(context, existing, did=did)
    return _begin(context, flow_id, did=did)


def _offer_again(context: Context, existing: Conversation, asked: Outcome) -> Outcome:
    """The kept place, with the way to begin again told before it."""
    lang = context.language
    button = Button("conversation.begin_again", words.BEGIN_AGAIN.say(lang), existing.id)
    text = words.CONTINUED.say(lang)
    notice = Notice(notification=text, text=text, buttons=(button,))
    return replace(asked, says=(context.private(notice), *asked.says))


def _begin(context: Context, flow_id: str, *, did: str) -> Outcome:
    """A new conversation; another open one is kept for later, and says so on its card."""
    company, opened = file_of(context)
    topic = context.topics[flow_id]
    flow = topic.flow(context.programme.edition)
    begun = Conversation(
        id=context.new("conversation"),
        flow=flow_id,
        edition=flow.edition,
        person=context.actor.person.id,
        company=company,
    )
    asked = pose(context, flow, begun, did=did, was=None)
    aside, paused = _set_aside(context)
    return replace(asked, changes=(*opened, *aside, *asked.changes), says=(*paused, *asked.says))


def file_of(context: Context) -> tuple[str, tuple[Change, ...]]:
    """The actor's firm; a first use makes its file (contract.md), so no registration is needed."""
    if context.actor.company is not None:
        return context.actor.company, ()
    company = Company(code=context.new("company"))
    member = Membership(context.actor.person.id, Role.STAFF, company.code)
    return company.code, (AddCompany(company), AddMembership(member))


def _set_aside(context: Context) -> tuple[tuple[Change, ...], tuple[Say, ...]]:
    current = context.facts.current(context.actor.person.id)
    if current is None or current.flow not in context.topics:
        return (), ()
    kept = replace(current, state=State.PAUSED, revision=current.revision + 1)
    notice = stopped_notice(context, current)
    says = (replace(context.private(notice), replaces=current.card),) if current.card else ()
    return (SaveConversation(kept, current.revision),), says


def _place(context: Context, argument: str) -> tuple[Conversation, Flow, Question] | None:
    """The conversation and question that a button or a typed word means, if it is there."""
    if argument:
        found = own(context, argument.partition(MARK)[0])
    else:
        found = context.facts.current(context.actor.person.id)
    if found is None or found.flow not in context.topics:
        return None
    _, flow = topic_of(context, found)
    question = present(flow, found)
    return None if question is None else (found, flow, question)


def _outdated(argument: str, conversation: Conversation) -> bool:
    """Whether a helper belongs to an older card: it then brings the present question."""
    parts = argument.split(MARK)
    return len(parts) > 1 and parts[1] != str(conversation.revision)


def nothing_open(context: Context) -> Outcome:
    """No question is open: say so, and what can be done."""
    lang = context.language
    notice = Notice(
        notification=words.NOTHING_OPEN_NOTIFY.say(lang),
        text=words.NOTHING_OPEN.say(lang),
        buttons=(
            Button("eligibility.start", words.CHECK.say(lang)),
            Button("diagnosis.start", words.DIAGNOSE.say(lang)),
            Button("plan.show", words.PLAN.say(lang)),
        ),
    )
    return Outcome(did="conversation.nothing_open", says=(context.here(notice),))


def _stop(context: Context, argument: str) -> Outcome:
    place = _place(context, argument)
    if place is None:
        return nothing_open(context)
    if place[0].state is not State.OPEN:
        return Outcome(did="conversation.stop")  # a second click
    if _outdated(argument, place[0]):
        return _stale(context, place[0], argument)
    return stop(context, place[0], in_place=bool(argument))


def _stale(context: Context, conversation: Conversation, argument: str = "") -> Outcome:
    """An old card's helper brings the present question; a second click only its card anew."""
    parts = argument.split(MARK)
    if len(parts) > 1 and parts[1] == str(conversation.revision - 1):
        return replace(unfold(context, conversation, unfolded=False), did="conversation.again")
    word = words.STALE.say(context.language)
    return again(context, conversation, did="conversation.stale", problem=word)


def _go_on(context: Context, argument: str) -> Outcome:
    found = own(context, argument) if argument else _last_unfinished(context)
    if found is None or found.state in (State.FINISHED, State.LEFT):
        return nothing_open(context)
    return again(context, found, did="conversation.go_on")


def _last_unfinished(context: Context) -> Conversation | None:
    person = context.actor.person.id
    kept = (context.facts.unfinished(person, flow) for flow in reversed(tuple(context.topics)))
    return context.facts.current(person) or next((c for c in kept if c is not None), None)


def _help(context: Context, argument: str) -> Outcome:
    place = _place(context, argument)
    if place is None:
        return nothing_open(context)
    if _outdated(argument, place[0]):
        return _stale(context, place[0], argument)
    return unfold(context, place[0])


def _back(context: Context, argument: str) -> Outcome:
    place = _place(context, argument)
    if place is None:
        return nothing_open(context)
    conversation, flow, _ = place
    if _outdated(argument, conversation):
        return _stale(context, conversation, argument)
    earlier = back(flow, conversation)
    if earlier is None:
        word = words.FIRST_QUESTION.say(context.language)
        return again(context, conversation, did="conversation.back", problem=word)
    return again(context, conversation, did="conversation.back", newer=earlier)


def _change(context: Context, argument: str) -> Outcome:
    conversation_id, _, question_id = argument.partition(MARK)
    found = own(context, conversation_id)
    if found is None or found.state is State.LEFT:
        return elsewhere(context)
    _, flow = topic_of(context, found)
    question = flow.question(question_id)
    if question is None or question.id not in accepted(flow, found.answers):
        return _last(context, found)
    return reopened(context, found, question)


def _last(context: Context, found: Conversation) -> Outcome:
    """What was to be changed is not asked (any more): the present question, or the review."""
    if found.state is State.FINISHED:
        return _review(context, found.id)
    return _stale(context, found)


def _dont_know(context: Context, argument: str) -> Outcome:
    place = _place(context, argument)
    if place is None:
        return nothing_open(context)
    conversation, _, question = place
    if _outdated(argument, conversation):
        return _stale(context, conversation, argument)
    return doubt(context, conversation, question)


def _count(context: Context, argument: str) -> Outcome:
    """Turns the counting questions on; they come before the question they count for."""
    place = _place(context, argument)
    if place is None:
        return nothing_open(context)
    conversation, flow, question = place
    switch = flow.question(question.counter.switch) if question.counter else None
    if switch is None or _outdated(argument, conversation):
        return _stale(context, conversation, argument)
    answers = {k: a for k, a in conversation.answers.items() if k != question.id}
    yes = Answer(value="yes", at=context.now, by=context.actor.person.id)
    counting = give(flow, replace(conversation, answers=answers, reopened=None), switch, yes)
    return again(context, conversation, did="conversation.count", newer=counting)


def _list(context: Context, argument: str) -> Outcome:
    place = _place(context, argument)
    return (
        nothing_open(context)
        if place is None
        else again(
            context,
            place[0],
            did="conversation.list",
            newer=replace(place[0], candidates=(), revision=place[0].revision + 1),
        )
    )


def _review(context: Context, argument: str) -> Outcome:
    found = own(context, argument) if argument else _last_unfinished(context)
    if found is None:
        return nothing_open(context)
    _, flow = topic_of(context, found)
    return Outcome(
        did="conversation.review",
        says=(context.private(review(flow, found, context.language)),),
    )


def _begin_again(context: Context, argument: str) -> Outcome:
    """Asks first: the answers so far will no longer be used."""
    found = own(context, argument) if argument else _last_unfinished(context)
    if found is None or found.state in (State.FINISHED, State.LEFT):
        return nothing_open(context)
    _, flow = topic_of(context, found)
    lang = context.language
    count = len(accepted(flow, found.answers))
    notice = Notice(
        notification=words.AGAIN_NOTIFY.say(lang),
        text=words.AGAIN.say(lang, count=count),
        buttons=(
            Button("conversation.go_on", words.GO_ON.say(lang), found.id, "primary"),
            Button("conversation.begin_again_yes", words.BEGIN_AGAIN.say(lang), found.id),
        ),
    )
    return Outcome(did="conversation.begin_again", says=(context.private(notice),))


def _begin_again_yes(context: Context, argument: str) -> Outcome:
    found = own(context, argument)
    if found is None:
        return elsewhere(context)
    if found.state in (State.FINISHED, State.LEFT):
        return Outcome(did="conversation.begin_again")  # a second click
    _, flow = topic_of(context, found)
    left = replace(found, state=State.LEFT, revision=found.revision + 1)
    fresh = Conversation(
        id=context.new("conversation"),
        flow=found.flow,
        edition=context.programme.edition,
        person=found.person,
        company=found.company,
    )
    new_flow = context.topics[found.flow].flow(context.programme.edition)
    asked = pose(context, new_flow, fresh, did="conversation.begin_again", was=None)
    return replace(
        asked,
        changes=(SaveConversation(left, found.revision), *asked.changes),
        says=(*close(context, flow, found), *asked.says),
    )


ACTIONS = (
    Action(
        "conversation.stop",
        _stop,
        "sme",
        ("stop", "pause", "やめる", "止める", "中断", "あとで", "あとで続ける", "later"),
    ),
    Action(
        "conversation.go_on",
        _go_on,
        "sme",
        ("resume", "continue", "go on", "続ける", "続き", "再開"),
    ),
    Action("conversation.help", _help),
    Action("conversation.back", _back, "sme", ("back", "戻る", "もどる", "前の質問")),
    Action("conversation.change", _change),
    Action("conversation.dont_know", _dont_know),
    Action("conversation.count", _count),
    Action("conversation.list", _list),
    Action("conversation.review", _review, "sme", ("review", "answers", "答えを見る", "見直す")),
    Action(
        "conversation.begin_again",
        _begin_again,
        "sme",
        ("restart", "start over", "はじめから", "やり直す"),
    ),
    Action("conversation.begin_again_yes", _begin_again_yes),
)

__all__ = ["ACTIONS", "file_of", "nothing_open", "reopen", "start"]
