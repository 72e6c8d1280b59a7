"""A word beside a question: kept at any time, it answers nothing and the question stays open."""

import re
from dataclasses import replace

from conversations.actions import Action, Context
from conversations.asking import words
from conversations.asking.compose import MARK, compose
from conversations.asking.places import elsewhere, last_unfinished, own
from conversations.asking.talk import again, keep, topic_of
from conversations.engine import (
    Comment,
    Conversation,
    Field,
    Fill,
    Notice,
    Question,
    State,
    present,
)
from conversations.ports import KeepComment, Outcome

LONGEST = 200  # characters
FIELD = "comment"
_TYPED = re.compile(
    r"\s*(?:ひとこと|一言|コメント|comment|note)\s*[:：](.*)", re.DOTALL | re.IGNORECASE
)


def typed_comment(text: str) -> str | None:
    """The comment in 「ひとこと：…」; None where the text is none."""
    found = _TYPED.fullmatch(text)
    return found[1].strip() if found else None


def _comment(context: Context, argument: str) -> Outcome:
    """The helper of a card: a form with the present comment, then what it was filled with."""
    conversation_id, _, place = argument.partition(MARK)
    found = own(context, conversation_id)
    if found is None or found.state is State.LEFT:
        return elsewhere(context)
    _, flow = topic_of(context, found)
    question = flow.question(place.rpartition(MARK)[2])
    if question is None or not flow.takes_comments:
        return elsewhere(context)
    if context.filled is None:
        return Outcome("conversation.comment", opens=_form(context, found, question))
    return _keep(context, found, question, context.filled.get(FIELD, ""))


def _form(context: Context, conversation: Conversation, question: Question) -> Fill:
    lang = context.language
    now = conversation.comments.get(question.id)
    field = Field(
        id=FIELD,
        label=words.COMMENT_LABEL.say(lang),
        kind="text",
        hint=words.COMMENT_HINT.say(lang),
        initial=now.text if now else "",
        optional=True,
    )
    return Fill(
        notification=words.COMMENT_NOTIFY.say(lang),
        title=words.COMMENT.say(lang),
        text=words.COMMENT_TEXT.say(lang, topic=question.topic.say(lang)),
        action="conversation.comment",
        argument=f"{conversation.id}{MARK}{question.id}",
        fields=(field,),
        submit=words.COMMENT_KEEP.say(lang),
        button=words.COMMENT.say(lang),
    )


def _note(context: Context, typed: str) -> Outcome:
    """「ひとこと：…」 typed: beside the question that stands open."""
    found = last_unfinished(context)
    flow = topic_of(context, found)[1] if found else None
    question = present(flow, found) if flow and found else None
    if found is None or flow is None or question is None or not flow.takes_comments:
        return _nowhere(context, found)
    return _keep(context, found, question, typed)


def _nowhere(context: Context, found: Conversation | None) -> Outcome:
    """No question that takes one: said so, with the open question below it."""
    lang, did = context.language, "conversation.comment"
    text = words.COMMENT_NOWHERE.say(lang)
    if found is not None and found.state is State.OPEN:
        return again(context, found, did=did, problem=text)
    notice = Notice(notification=words.COMMENT_NOTIFY.say(lang), text=text)
    return Outcome(did=did, says=(context.here(notice),))


def _keep(context: Context, conversation: Conversation, question: Question, typed: str) -> Outcome:
    """The comment from now on, told on the open card or, where another is open, in a word."""
    lang, did = context.language, "conversation.comment"
    text = typed.strip()
    if len(text) > LONGEST:
        return _too_long(context, len(text))
    before = conversation.comments.get(question.id)
    if text == (before.text if before else ""):
        return Outcome(did)  # a second submit
    by = context.actor.person.id
    comment = Comment(text, context.now, by) if text else None
    others = {id_: kept for id_, kept in conversation.comments.items() if id_ != question.id}
    newer = replace(conversation, comments={**others, question.id: comment} if comment else others)
    told = words.COMMENT_KEPT if text else words.COMMENT_GONE
    notice = Notice(
        notification=words.COMMENT_KEPT_NOTIFY.say(lang),
        text=told.say(lang, topic=question.topic.say(lang), comment=text),
    )
    _, flow = topic_of(context, newer)
    is_open = newer.state is State.OPEN and present(flow, newer) == question
    card = keep(context, newer, compose(flow, newer, question, lang)) if is_open else ()
    whole = newer.part.of if newer.part else newer.id
    change = KeepComment(newer.company, whole, question.id, comment)
    return Outcome(did, (change,), card or (context.private(notice),))


def _too_long(context: Context, count: int) -> Outcome:
    """A form keeps what was typed; a typed line is told so."""
    lang, did = context.language, "conversation.comment"
    text = words.COMMENT_LONG.say(lang, count=count)
    if context.filled is not None:
        return Outcome(did, refused=text)
    notice = Notice(notification=words.COMMENT_NOTIFY.say(lang), text=text)
    return Outcome(did, says=(context.private(notice),))


ACTIONS = (
    Action("conversation.comment", _comment),
    Action(
        "conversation.note",
        _note,
        "sme",
        ("note", "comment", "ひとこと", "コメント"),
        sentence=typed_comment,
    ),
)
