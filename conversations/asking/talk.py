"""Asking on: the next question, the outcome at the end, the place kept in between."""

from dataclasses import replace

from conversations.actions import Context
from conversations.asking import together_words as together
from conversations.asking import words
from conversations.asking.compose import argument, compose, echo, heading
from conversations.asking.ending import ended
from conversations.asking.names import proxy_note
from conversations.asking.proxies import answer_by, for_whom
from conversations.engine import (
    Answer,
    Answered,
    Button,
    Conversation,
    Flow,
    Notice,
    Question,
    State,
    Step,
    Text,
    Topic,
    give,
    present,
    revised,
)
from conversations.people import Role
from conversations.ports import Outcome, SaveConversation, Say


def topic_of(context: Context, conversation: Conversation) -> tuple[Topic, Flow]:
    """The conversation's topic, and its flow under the edition it began with."""
    topic = context.topics[conversation.flow]
    return topic, topic.flow(conversation.edition)


def keep(context: Context, conversation: Conversation, step: Step) -> tuple[Say, ...]:
    """The open card turned into something else, where it stands: there or on another platform."""
    if conversation.card is None:
        return ()
    say = replace(context.private(step), replaces=conversation.card)
    return (replace(say, to=context.facts.card_at(conversation.card) or say.to),)


def close(
    context: Context, flow: Flow, conversation: Conversation, text: Text | None = None
) -> tuple[Say, ...]:
    """The open card without its buttons: the question goes on in a newer message, or ``text``."""
    question = present(flow, conversation)  # None where a release took it away
    lang = context.language
    moved = text.say(lang) if text else _moved(context, conversation)
    card = Answered(
        notification=moved,
        heading=heading(flow, conversation, question, lang) if question else "",
        prompt=(question.topic if question else flow.title).say(lang),
        answer=moved,
    )
    return keep(context, conversation, card)


def _moved(context: Context, conversation: Conversation) -> str:
    """Where the question goes on, for whoever still looks at its old card."""
    lang, here = context.language, context.actor.person.account
    at = context.facts.card_at(conversation.card) if conversation.card else None
    if at is None or (at.platform, at.space, at.user) == (here.platform, here.space, here.user):
        return words.MOVED.say(lang)
    return words.MOVED_TO.say(lang, platform=words.platform(here.platform, lang))


def pose(
    context: Context,
    flow: Flow,
    conversation: Conversation,
    *,
    did: str,
    was: int | None,
    problem: str = "",
) -> Outcome:
    """The present question in a new message, or the outcome where none is left."""
    question = present(flow, conversation)
    if question is None:
        return ended(context, flow, conversation, did=did, was=was)
    lang = context.language
    notice = words.REVISED.say(lang) if revised(flow, conversation) else ""
    card = context.new("delivery")
    conversation = replace(conversation, card=card, shape=flow.shape, state=State.OPEN)
    problem = "\n\n".join(text for text in (notice, problem) if text)
    step = for_whom(context, compose(flow, conversation, question, lang, problem=problem))
    return Outcome(
        did=did,
        changes=(SaveConversation(conversation, was),),
        says=(replace(context.private(step), delivery=card),),
    )


def again(
    context: Context,
    loaded: Conversation,
    *,
    did: str,
    newer: Conversation | None = None,
    problem: str = "",
) -> Outcome:
    """The present question once more, at the bottom of the chat; the old card is closed.

    newer: the conversation as this turn leaves it, where the turn changed more than the place.
    """
    _, flow = topic_of(context, loaded)
    newer = newer or replace(loaded, revision=loaded.revision + 1)
    asked = pose(context, flow, newer, did=did, was=loaded.revision, problem=problem)
    aside = set_aside(context, besides=loaded.id)
    return replace(
        asked,
        changes=(*aside.changes, *asked.changes),
        says=(*aside.says, *close(context, flow, loaded), *asked.says),
    )


def set_aside(context: Context, besides: str = "") -> Outcome:
    """Another open conversation is kept for later, and says so on its card: one asks at a time."""
    other = context.facts.current(context.actor.person.id)
    if other is None or other.id == besides or other.flow not in context.topics:
        return Outcome(did="")
    kept = replace(other, state=State.PAUSED, revision=other.revision + 1)
    return Outcome(
        did="",
        changes=(SaveConversation(kept, other.revision),),
        says=keep(context, other, stopped_notice(context, other)),
    )


def take(
    context: Context, conversation: Conversation, question: Question, answer: Answer
) -> Outcome:
    """An answer is kept, its card shows it, and the next question follows."""
    _, flow = topic_of(context, conversation)
    # the shape stays as it was read, so that a release is noticed with the next question
    answered = replace(
        give(flow, conversation, question, answer), shape=conversation.shape or flow.shape
    )
    card = echo(flow, conversation, question, answer, context.language)
    if answer.proxy:
        notes = (card.note, proxy_note(context, answer))
        card = replace(card, note="\n\n".join(filter(None, notes)))
    asked = pose(context, flow, answered, did="conversation.answer", was=conversation.revision)
    return replace(asked, says=keep(context, conversation, card) + asked.says)


def stop(context: Context, conversation: Conversation, *, in_place: bool) -> Outcome:
    """The place is kept; ``in_place`` turns the card itself into the word of it."""
    _, flow = topic_of(context, conversation)
    stopped = replace(conversation, state=State.PAUSED, revision=conversation.revision + 1)
    notice = stopped_notice(context, conversation)
    says = (
        keep(context, conversation, notice)
        if in_place
        else (*close(context, flow, conversation, words.RESTS), context.private(notice))
    )
    return Outcome(
        did="conversation.stop",
        changes=(SaveConversation(stopped, conversation.revision),),
        says=says or (context.private(notice),),
    )


def stopped_notice(context: Context, conversation: Conversation) -> Notice:
    """The word that the place is kept, with [go on]."""
    lang = context.language
    return Notice(
        notification=words.STOPPED_NOTIFY.say(lang),
        text=words.STOPPED.say(lang),
        buttons=(
            Button("conversation.go_on", words.GO_ON.say(lang), conversation.id, "primary"),
            Button("conversation.review", words.REVIEW.say(lang), conversation.id),
        ),
    )


def unfold(context: Context, conversation: Conversation, *, unfolded: bool = True) -> Outcome:
    """The open question's card anew, with its explanation: no answer, no new message."""
    _, flow = topic_of(context, conversation)
    question = present(flow, conversation)
    if question is None:
        return Outcome(did="conversation.help")
    step = compose(flow, conversation, question, context.language, unfolded=unfolded)
    step = for_whom(context, step)
    if unfolded:
        more = _more(context, conversation, question)
        step = replace(step, helpers=(*step.helpers, *more))
    return Outcome(did="conversation.help", says=keep(context, conversation, step))


def _more(context: Context, conversation: Conversation, question: Question) -> tuple[Button, ...]:
    """The rarer helpers, which come with the explanation: in view they would be a second row."""
    lang, place = context.language, argument(conversation, question)
    if conversation.part is not None:
        return (Button("colleagues.give_back", together.GIVE_BACK.say(lang), place),)
    shared = context.topics[conversation.flow].shared
    if not shared or Role.OWNER not in context.actor.roles:
        return ()
    return (Button("colleagues.ask", together.HAND.say(lang), place),)


def doubt(context: Context, conversation: Conversation, question: Question) -> Outcome:
    """Not knowing, where there is a helper for it: advice first, left open the second time."""
    if question.dont_know is None:
        return again(context, conversation, did="conversation.dont_know")
    if question.id in conversation.helped:
        answer = answer_by(context, None)
        return take(context, conversation, question, answer)
    lang = context.language
    helped = replace(
        conversation,
        helped=conversation.helped | {question.id},
        revision=conversation.revision + 1,
    )
    advice = question.dont_know.advice.say(lang)
    text = f"{advice}\n\n{words.DONT_KNOW_AGAIN.say(lang)}"
    return again(context, conversation, did="conversation.dont_know", newer=helped, problem=text)
