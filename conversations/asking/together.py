"""A firm has one conversation of a shared flow: whoever comes later sees how far it is."""

from collections.abc import Iterable
from dataclasses import replace

from conversations.actions import Context
from conversations.actors import as_person
from conversations.asking import together_words as words
from conversations.asking import words as asking
from conversations.asking.names import called
from conversations.asking.talk import keep, topic_of
from conversations.engine import Button, Conversation, Notice, State, accepted, path
from conversations.engine.writing import write_moment
from conversations.people import Role
from conversations.ports import Outcome, SaveConversation, Say


def of_colleagues(context: Context, flow_id: str) -> Conversation | None:
    """The firm's unfinished conversation of a shared flow, where somebody else holds it."""
    company = context.actor.company
    if company is None or not context.topics[flow_id].shared:
        return None
    found = context.facts.of_firm(company, flow_id)
    return None if found is None or found.person == context.actor.person.id else found


def together(context: Context, whole: Conversation, *, did: str) -> Outcome:
    """Who is answering, how far they are and since when, and how to answer along."""
    lang = context.language
    _, flow = topic_of(context, whole)
    review = Button("conversation.review", asking.REVIEW.say(lang), whole.id)
    take_over = "proxy.take" if context.actor.proxy else "colleagues.take_over"
    buttons = [Button("colleagues.along", words.ALONG.say(lang), emphasis="primary"), review]
    if context.actor.proxy:  # who enters for the firm takes it over, and its holder is told
        buttons = [review]
    if context.actor.proxy or Role.OWNER in context.actor.roles:
        buttons.append(Button(take_over, words.TAKE_OVER.say(lang), whole.id))
    text = (words.HELD if context.actor.proxy else words.TOGETHER).say(
        lang,
        title=flow.title.say(lang),
        name=called(context, whole.person),
        count=len(accepted(flow, whole.answers)),
        of=len(path(flow, whole.answers)),
        last=_last(context, whole),
    )
    notice = Notice(words.TOGETHER_NOTIFY.say(lang), text, tuple(buttons))
    return Outcome(did, says=(context.private(notice),))


def _last(context: Context, whole: Conversation) -> str:
    last = max(whole.answers.values(), key=lambda answer: answer.at, default=None)
    if last is None:
        return ""
    lang, local = context.language, last.at.astimezone(context.programme.zone)
    when = write_moment(local, lang, context.local.date())
    return words.LAST.say(lang, name=called(context, last.by), when=when)


def call_back(context: Context, parts: Iterable[Conversation]) -> Outcome:
    """Parts are asked no more: their cards say so, and what was answered stays in the whole."""
    changes: list[SaveConversation] = []
    says: list[Say] = []
    for part in parts:
        left = replace(part, state=State.LEFT, revision=part.revision + 1, card=None)
        changes.append(SaveConversation(left, part.revision))
        theirs = as_person(context, part.person)
        if theirs is None or part.person == context.actor.person.id:
            continue
        lang = theirs.language
        text = words.CALLED_BACK.say(lang, name=called(theirs, context.actor.person.id))
        notice = Notice(words.CALLED_BACK_NOTIFY.say(lang), text)
        says.extend(keep(theirs, part, notice) or (theirs.private(notice),))
    return Outcome("colleagues.call_back", tuple(changes), tuple(says))


def has_ended(context: Context, part: Conversation) -> Notice | None:
    """Why an answer of a part can be changed no more; None where it can."""
    whole = context.facts.conversation(part.part.of) if part.part else None
    if whole is None or whole.state in (State.OPEN, State.PAUSED):
        return None
    lang = context.language
    text = words.ENDED.say(lang, name=called(context, whole.person))
    return Notice(words.ENDED_NOTIFY.say(lang), text)
