"""The word that something was left unfinished (voice.md E5)."""

from dataclasses import replace

from conversations.actions import Context
from conversations.actors import as_person
from conversations.asking import topic_of
from conversations.asking import words as asking
from conversations.engine import Button, Conversation, Notice, Text, accepted, path
from conversations.nudging import words
from conversations.nudging.policy import MINUTES_A_QUESTION, USELESS_AFTER
from conversations.ports import Say


def nudge(context: Context, conversation: Conversation) -> tuple[Say, ...]:
    """The reminder, in its reader's language and private chat; none where all is done."""
    theirs = as_person(context, conversation.person)
    if theirs is None or conversation.flow not in context.topics:
        return ()
    if progress(theirs, conversation)[2] == 0:  # colleagues are asked, or the owner closes it
        return ()
    say = theirs.private(_notice(theirs, conversation))
    about = f"conversation:{conversation.id}"
    return (replace(say, about=about, useless_at=context.now + USELESS_AFTER, bulk=True),)


def _notice(context: Context, conversation: Conversation) -> Notice:
    lang = context.language
    buttons = (
        Button("conversation.go_on", asking.GO_ON.say(lang), conversation.id, "primary"),
        Button("nudge.later", words.LATER.say(lang), conversation.id),
        Button("nudge.phone", words.BY_PHONE.say(lang), conversation.id),
        Button("nudge.never", words.NEVER.say(lang), conversation.id),
    )
    text = _text(context, conversation)
    return Notice(words.NOTIFY.say(lang), text, buttons)


def _text(context: Context, conversation: Conversation) -> str:
    title, done, left = progress(context, conversation)
    text = words.NUDGE if done else words.NUDGE_FIRST
    minutes = max(1, round(left * MINUTES_A_QUESTION))
    lang = context.language
    return text.say(lang, title=title.say(lang), done=done, left=left, minutes=minutes)


def progress(context: Context, conversation: Conversation) -> tuple[Text, int, int]:
    """The flow's title, how many questions are answered, and how many are left."""
    _, flow = topic_of(context, conversation)
    given = accepted(flow, conversation.answers)
    on_path = [q for q in path(flow, conversation.answers) if conversation.asks(q.id)]
    done = sum(question.id in given for question in on_path)
    return flow.title, done, len(on_path) - done
