"""The firm's diagnosis that is under way, and which of its questions are meant."""

from dataclasses import dataclass

from conversations.actions import Context
from conversations.asking import numbers, topic_of
from conversations.diagnosis import Reply
from conversations.engine import Conversation, Flow, Notice, Text, accepted, present
from conversations.ports import Outcome


@dataclass(frozen=True, slots=True)
class Whole:
    """A conversation that a firm shares, with its flow."""

    conversation: Conversation
    flow: Flow


def say(context: Context, did: str, text: Text, **values: object) -> Outcome:
    """One sentence to the actor, into the form where one was submitted; nothing changes."""
    said = text.say(context.language, **values)
    if context.filled is not None:
        return Outcome(did, refused=said)
    notice = Notice(notification=said.partition("\n")[0][:40], text=said)
    return Outcome(did, says=(context.here(notice),))


def whole_of(context: Context) -> Whole | None:
    """What the actor's firm has under way, whoever holds it."""
    company = context.actor.company
    for topic in context.topics.values():
        found = context.facts.of_firm(company, topic.id) if company and topic.shared else None
        if found is not None:
            return Whole(found, topic_of(context, found)[1])
    return None


def by_id(context: Context, conversation: str) -> Whole | None:
    """The firm's conversation of that id, whole."""
    found = context.facts.conversation(conversation)
    if found is None or found.company != context.actor.company or found.part is not None:
        return None
    topic = context.topics.get(found.flow)
    return Whole(found, topic_of(context, found)[1]) if topic and topic.shared else None


def chosen(whole: Whole, first: int | None, last: int | None) -> tuple[str, ...] | None:
    """The questions of a range that can be handed over; None where the numbers mean none.

    Those with an answer that stands are asked again only where nothing else is in the range:
    "don't know" is what a colleague is asked about most.
    """
    by_number = {number: question for question, number in numbers(whole.flow).items()}
    first, last = first or 0, last or first or 0
    first, last = min(first, last), max(first, last)
    if first not in by_number or last not in by_number:
        return None
    free = [
        by_number[number]
        for number in range(first, last + 1)
        if by_number[number] not in whole.conversation.handed
    ]
    given = accepted(whole.flow, whole.conversation.answers)
    unsure = (Reply.UNKNOWN.value, None)
    open_ = [
        question for question in free if question not in given or given[question].value in unsure
    ]
    return tuple(open_ or free)


def rest_of_part(whole: Whole) -> tuple[int, int]:
    """From the present question to the end of its part."""
    by_id_ = numbers(whole.flow)
    here = present(whole.flow, whole.conversation)
    if here is None:
        return 1, len(by_id_)
    last = max(by_id_[q.id] for q in whole.flow.questions if q.id in by_id_ and q.part == here.part)
    return by_id_[here.id], last


def rest(whole: Whole) -> tuple[int, int]:
    """From the question after the present one to the last: what somebody else can take."""
    by_id_ = numbers(whole.flow)
    here = present(whole.flow, whole.conversation)
    return min(by_id_[here.id] + 1 if here else 1, len(by_id_)), len(by_id_)
