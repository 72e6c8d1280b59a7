"""The walk: pure functions from a flow and answers to what is asked next.

Nothing is stored but answers, one question gone back to, and a revision; resume after weeks,
back, change, progress, and a release that edits the flow all fall out of ``path``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from conversations.engine.answers import Answer, Candidate
from conversations.engine.conversation import Conversation, State
from conversations.engine.flow import Flow
from conversations.engine.question import Kind, Question


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a question stands: its number, and how many there are at most.

    ``certain`` is False while later answers may still shorten the path.
    """

    number: int
    of: int
    certain: bool


def known(flow: Flow, answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """The answers by today's ids: an answer given under a replaced id carries over."""
    carried = {
        question.id: answers[question.carries_from]
        for question in flow.questions
        if question.carries_from is not None
        and question.carries_from in answers
        and question.id not in answers
    }
    return {**answers, **carried}


def path(flow: Flow, answers: Mapping[str, Answer]) -> tuple[Question, ...]:
    """The questions that apply, in order.

    A condition sees only answers that are on the path and acceptable themselves: what was
    answered off the path is kept on record and decides nothing.
    """
    given = known(flow, answers)
    seen: dict[str, Answer] = {}
    applies: list[Question] = []
    for question in flow.questions:
        if not question.ask_when.holds(seen):
            continue
        if question.kind is not Kind.SWITCH:
            applies.append(question)
        answer = given.get(question.id)
        if answer is not None and (question.kind is Kind.SWITCH or question.accepts(answer, seen)):
            seen[question.id] = answer
    return tuple(applies)


def accepted(flow: Flow, answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """The answers that count: on the path, and acceptable today."""
    given = known(flow, answers)
    seen: dict[str, Answer] = {}
    for question in flow.questions:
        answer = given.get(question.id)
        if answer is None or not question.ask_when.holds(seen):
            continue
        if question.kind is Kind.SWITCH or question.accepts(answer, seen):
            seen[question.id] = answer
    return seen


def present(flow: Flow, conversation: Conversation) -> Question | None:
    """The question to ask here now: the one gone back to, else the first without an answer."""
    on_path = path(flow, conversation.answers)
    given = accepted(flow, conversation.answers)
    for question in on_path:
        if question.id == conversation.reopened:
            return question
    waiting = (question for question in on_path if question.id not in given)
    return next((question for question in waiting if conversation.asks(question.id)), None)


def progress(flow: Flow, conversation: Conversation, question: Question) -> Progress:
    """The question's number on the path, and the longest that the path may become."""
    on_path = [q.id for q in path(flow, conversation.answers)]
    number = on_path.index(question.id) + 1
    given = accepted(flow, conversation.answers)
    every = [q.id for q in flow.questions]
    switches = frozenset(q.id for q in flow.questions if q.kind is Kind.SWITCH)
    later = flow.questions[every.index(question.id) + 1 :]
    undecided = frozenset({question.id, *(q.id for q in later)})

    def may_come(q: Question) -> bool:
        """Whether an answer still to be given may open it; helpers open theirs by a press."""
        reads = q.ask_when.reads
        opened_by_answer = bool(reads & undecided) and not reads & switches
        return q.id in on_path or (opened_by_answer and q.id not in given)

    of = number + sum(q.kind is not Kind.SWITCH and may_come(q) for q in later)
    return Progress(number=number, of=of, certain=of == len(on_path))


def give(
    flow: Flow, conversation: Conversation, question: Question, answer: Answer
) -> Conversation:
    """The conversation with the answer kept; it goes on where it had been.

    Raises ValueError for an answer that the question does not accept.
    """
    given = accepted(flow, conversation.answers)
    if question.kind is not Kind.SWITCH and not question.accepts(answer, given):
        reason = f"{flow.id}.{question.id} does not accept {answer.value!r}"
        raise ValueError(reason)
    reopened = None if conversation.reopened == question.id else conversation.reopened
    return replace(
        conversation,
        answers={**conversation.answers, question.id: answer},
        reopened=reopened,
        candidates=(),
        helped=conversation.helped - {question.id},
        state=State.OPEN,
        shape=flow.shape,
        revision=conversation.revision + 1,
    )


def back(flow: Flow, conversation: Conversation) -> Conversation | None:
    """The conversation with the question before the present one opened; None at the first."""
    now = present(flow, conversation)
    on_path = [
        question
        for question in path(flow, conversation.answers)
        if conversation.asks(question.id) or question == now
    ]
    ids = [question.id for question in on_path]
    place = ids.index(now.id) if now is not None else len(on_path)
    if place == 0:
        return None
    return reopen(conversation, on_path[place - 1])


def reopen(conversation: Conversation, question: Question) -> Conversation:
    """The conversation with one question opened again; its answer stays until the new one."""
    return replace(
        conversation,
        reopened=question.id,
        candidates=(),
        state=State.OPEN,
        revision=conversation.revision + 1,
    )


def revised(flow: Flow, conversation: Conversation) -> bool:
    """Whether a release changed the questions since this conversation was last walked."""
    return bool(conversation.answers) and conversation.shape not in ("", flow.shape)


def proposed(flow: Flow, conversation: Conversation, question: Question) -> int | None:
    """The number that the question's helper worked out, while the question is open."""
    if question.counter is None:
        return None
    given = accepted(flow, conversation.answers)
    switch = given.get(question.counter.switch)
    if switch is None or switch.value != "yes":
        return None
    return question.counter.total(given)


def unsure(conversation: Conversation, candidates: tuple[Candidate, ...]) -> Conversation:
    """The conversation asking again, with what the typed answer may have meant."""
    return replace(conversation, candidates=candidates, revision=conversation.revision + 1)
