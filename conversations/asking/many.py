"""A question with several answers: each press takes one in or out, one more press ends it.

What was chosen so far waits in the conversation's candidates, and the card changes in its place.
"""

from dataclasses import replace

from conversations.actions import Context
from conversations.asking import words
from conversations.asking.compose import compose, written
from conversations.asking.talk import again, keep, take, topic_of
from conversations.engine import (
    ALL_TOLD,
    BETWEEN,
    Answer,
    Candidate,
    Choice,
    Conversation,
    Question,
    accepted,
)
from conversations.engine.reading import Read, Unclear, read_choice, read_choices
from conversations.ports import Outcome, SaveConversation

_END = (Choice(ALL_TOLD, words.ALL_TOLD, says=words.ALL_TOLD_SAID),)


def chosen(conversation: Conversation) -> tuple[str, ...]:
    """The ids that were pressed so far, in the order of pressing."""
    return tuple(str(candidate.value) for candidate in conversation.candidates)


def pressed(
    context: Context, conversation: Conversation, question: Question, choice: str
) -> Outcome:
    """One more, or one less; the end keeps them as the answer."""
    _, flow = topic_of(context, conversation)
    before = chosen(conversation)
    offered = {each.id for each in question.offered(accepted(flow, conversation.answers))}
    if choice == ALL_TOLD and before:
        return take(context, conversation, question, _answer(context, question, before))
    if choice not in offered:
        problem = words.ELSEWHERE.say(context.language)
        return again(context, conversation, did="conversation.unknown_choice", problem=problem)
    now = tuple(id_ for id_ in before if id_ != choice)
    if choice not in before:
        now = (*before, choice)
    lang = context.language
    newer = replace(
        conversation,
        candidates=tuple(Candidate(id_, written(question, id_, lang)) for id_ in now),
        revision=conversation.revision + 1,
    )
    step = compose(flow, newer, question, lang)
    change = SaveConversation(newer, conversation.revision)
    return Outcome("conversation.choose", (change,), keep(context, conversation, step))


def read_several(
    context: Context, conversation: Conversation, question: Question, text: str
) -> Read | Unclear:
    """``1、3、5`` beside what was pressed; ``これで全部`` ends it."""
    _, flow = topic_of(context, conversation)
    before = chosen(conversation)
    ends = isinstance(read_choice(text, _END, context.language), Read)
    if before and ends:
        return Read(_joined(question, before))
    offered = question.offered(accepted(flow, conversation.answers))
    read = read_choices(text, offered, context.language)
    if isinstance(read, Unclear):
        return Unclear(read.reason)  # what was pressed stays in the candidates
    return Read(_joined(question, (*before, *str(read.value).split(BETWEEN))))


def _answer(context: Context, question: Question, ids: tuple[str, ...]) -> Answer:
    value = _joined(question, ids)
    return Answer(value=value, at=context.now, by=context.actor.person.id)


def _joined(question: Question, ids: tuple[str, ...]) -> str:
    """In the order of the question, each once."""
    return BETWEEN.join(choice.id for choice in question.choices if choice.id in ids)
