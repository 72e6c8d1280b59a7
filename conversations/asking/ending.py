"""Where no question is left to ask: a part goes back, the rest is waited for, or all is closed."""

from collections.abc import Iterator
from dataclasses import replace

from conversations.actions import Context
from conversations.actors import as_person
from conversations.asking import together_words as words
from conversations.asking import words as asking
from conversations.asking.names import called, ranges
from conversations.asking.proxies import PROXY, proxied, proxy_lines
from conversations.engine import (
    Button,
    Conversation,
    Finished,
    Flow,
    Notice,
    Recorded,
    State,
    Step,
    accepted,
    path,
)
from conversations.engine import Outcome as FlowOutcome
from conversations.ports import AddResult, Outcome, SaveConversation, Say


def ended(
    context: Context, flow: Flow, conversation: Conversation, *, did: str, was: int | None
) -> Outcome:
    """What comes after the last answer. One person alone closes what they began (contract.md)."""
    if conversation.part is not None:
        return _hand_back(context, flow, conversation, did=did, was=was)
    if conversation.handed:
        return _wait(context, flow, conversation, did=did, was=was)
    if not may_close(context, conversation):
        return _ready(context, flow, conversation, did=did, was=was)
    return finish(context, flow, conversation, did=did, was=was)


def may_close(context: Context, conversation: Conversation) -> bool:
    """What a firm answers together is closed by its owner."""
    owner = owner_of(context, conversation)
    shared = context.topics[conversation.flow].shared
    return not shared or owner in (None, context.actor.person.id)


def owner_of(context: Context, conversation: Conversation) -> str | None:
    """Who answers for the firm's file; None where this very turn opens it."""
    company = context.facts.company(conversation.company)
    return company.owner if company else None


def is_complete(flow: Flow, whole: Conversation) -> bool:
    """Whether every question has an answer that stands, and nobody is asked any more."""
    given = accepted(flow, whole.answers)
    return not whole.handed and all(q.id in given for q in path(flow, whole.answers))


def finish(
    context: Context, flow: Flow, conversation: Conversation, *, did: str, was: int | None
) -> Outcome:
    """The result is kept and told; whoever else answered is thanked."""
    topic = context.topics[conversation.flow]
    done = replace(conversation, state=State.FINISHED, card=None, reopened=None, shape=flow.shape)
    before = context.facts.last_result(
        conversation.company, conversation.flow, besides=conversation.id
    )
    finished = Finished(
        conversation=done,
        flow=flow,
        language=context.language,
        now=context.local,
        office=context.programme.office,
        before=before,
    )
    outcome = _marked(context, done, topic.finish(finished))
    record = Recorded(
        id=context.new("result"),
        conversation=done.id,
        company=done.company,
        flow=done.flow,
        edition=done.edition,
        at=context.now,
        payload=outcome.result.payload,
        snapshot=outcome.snapshot,
    )
    ending = context.endings.get(done.flow)
    come_to = ending(context, record, outcome.result) if ending else _told(context, record, outcome)
    return Outcome(
        did=did,
        changes=(SaveConversation(done, was), *come_to.changes),
        says=(*come_to.says, *_thanks(context, flow, done)),
    )


def _told(context: Context, record: Recorded, outcome: FlowOutcome) -> Outcome:
    """The result, with what follows it."""
    steps: tuple[Step, ...] = (outcome.result, *outcome.follow)
    return Outcome("", (AddResult(record),), tuple(context.private(step) for step in steps))


def _marked(context: Context, done: Conversation, outcome: FlowOutcome) -> FlowOutcome:
    """Who entered answers for the firm stands below what they came to, and is kept with it."""
    entered = proxied(context, done)
    if not entered:
        return outcome
    lines = proxy_lines(context, {PROXY: entered})
    result = replace(outcome.result, text=f"{outcome.result.text}\n\n{lines}")
    return replace(outcome, result=result, snapshot={**outcome.snapshot, PROXY: entered})


def _thanks(context: Context, flow: Flow, done: Conversation) -> Iterator[Say]:
    """To the colleagues whose answers stand; no score goes out with it."""
    me = context.actor.person.id
    staff = {person.id for person in context.facts.staff(done.company)}
    for person in sorted({answer.by for answer in done.answers.values()} & staff - {me}):
        theirs = as_person(context, person)
        if theirs is None:
            continue
        lang = theirs.language
        title, name = flow.title.say(lang), called(theirs, me)
        see = Button("conversation.review", asking.REVIEW.say(lang), done.id)
        text = words.CLOSED.say(lang, name=name, title=title)
        yield theirs.private(Notice(words.CLOSED_NOTIFY.say(lang), text, (see,)))


def _wait(
    context: Context, flow: Flow, conversation: Conversation, *, did: str, was: int | None
) -> Outcome:
    """Colleagues are still asked: the place is kept, and what is waited for is said."""
    lang = context.language
    waiting = replace(conversation, state=State.PAUSED, card=None, shape=flow.shape)
    people = dict.fromkeys(conversation.handed.values())
    rows = "\n".join(
        words.WAITING_ROW.say(
            lang,
            name=called(context, person),
            questions=ranges(
                flow, (q for q, of in conversation.handed.items() if of == person), lang
            ),
        )
        for person in people
    )
    back = Button("colleagues.take_back", words.TAKE_BACK.say(lang), conversation.id)
    review = Button("conversation.review", asking.REVIEW.say(lang), conversation.id)
    text = words.WAITING.say(lang, rows=rows)
    notice = Notice(words.WAITING_NOTIFY.say(lang), text, (back, review))
    return Outcome(did, (SaveConversation(waiting, was),), (context.private(notice),))


def _ready(
    context: Context, flow: Flow, conversation: Conversation, *, did: str, was: int | None
) -> Outcome:
    """Somebody else closes it: they are told, and whoever answered is thanked."""
    lang = context.language
    ready = replace(conversation, state=State.PAUSED, card=None, shape=flow.shape)
    owner = owner_of(context, conversation) or ""
    text = words.READY.say(lang, name=called(context, owner))
    review = Button("conversation.review", asking.REVIEW.say(lang), conversation.id)
    notice = Notice(words.READY_NOTIFY.say(lang), text, (review,))
    theirs = as_person(context, owner)
    told = (theirs.private(all_there(theirs, flow, ready)),) if theirs else ()
    return Outcome(did, (SaveConversation(ready, was),), (context.private(notice), *told))


def all_there(context: Context, flow: Flow, whole: Conversation, first: str = "") -> Notice:
    """To the owner: one press closes it. first: what is said before."""
    lang = context.language
    text = words.ALL_THERE.say(lang, title=flow.title.say(lang))
    return Notice(
        notification=words.ALL_THERE_NOTIFY.say(lang),
        text="\n".join(filter(None, (first, text))),
        buttons=(
            Button("colleagues.close", words.SEE_RESULT.say(lang), whole.id, "primary"),
            Button("conversation.review", asking.REVIEW.say(lang), whole.id),
        ),
    )


def _hand_back(
    context: Context, flow: Flow, part: Conversation, *, did: str, was: int | None
) -> Outcome:
    """A part is answered: its colleague is thanked, the holder of the whole is told."""
    lang = context.language
    done = replace(part, state=State.FINISHED, card=None, reopened=None, shape=flow.shape)
    whole = context.facts.conversation(part.part.of) if part.part else None
    if whole is None:  # never without one
        return Outcome(did, (SaveConversation(done, was),))
    text = words.PART_THANKS.say(lang, name=called(context, whole.person))
    review = Button("conversation.review", asking.REVIEW.say(lang), part.id)
    thanks = Notice(words.PART_THANKS_NOTIFY.say(lang), text, (review,))
    landed = replace(
        whole,
        answers={**whole.answers, **part.answers},
        handed={q: of for q, of in whole.handed.items() if not part.asks(q)},
    )
    says = (context.private(thanks), *_hear(context, flow, part, landed))
    return Outcome(did, (SaveConversation(done, was),), says)


def _hear(context: Context, flow: Flow, part: Conversation, whole: Conversation) -> Iterator[Say]:
    """The holder hears of the answers; the owner, where nothing else is missing."""
    complete = is_complete(flow, whole) and whole.state in (State.OPEN, State.PAUSED)
    owner = owner_of(context, whole)
    questions = part.part.questions if part.part else ()
    for person in dict.fromkeys(filter(None, (whole.person, owner if complete else None))):
        theirs = as_person(context, person)
        if theirs is None or person == context.actor.person.id:
            continue
        lang = theirs.language
        who = called(theirs, context.actor.person.id)
        said = words.PART_BACK.say(lang, name=who, questions=ranges(flow, questions, lang))
        if complete and person == owner:
            yield theirs.private(all_there(theirs, flow, whole, first=said))
            continue
        buttons = (
            Button("conversation.go_on", asking.GO_ON.say(lang), whole.id, "primary"),
            Button("conversation.review", asking.REVIEW.say(lang), whole.id),
        )
        paused = whole.state is State.PAUSED and not complete
        yield theirs.private(
            Notice(words.PART_BACK_NOTIFY.say(lang), said, buttons if paused else buttons[1:])
        )
