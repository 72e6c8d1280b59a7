"""Which conversation is meant, and what is said where none is."""

from datetime import datetime

from conversations.actions import Context
from conversations.asking import words
from conversations.asking.compose import review
from conversations.asking.names import beside_answer
from conversations.asking.talk import again, stopped_notice, topic_of
from conversations.asking.together import has_ended
from conversations.engine import Button, Conversation, Language, Notice, Question, State, reopen
from conversations.ports import Outcome


def own(context: Context, conversation: str) -> Conversation | None:
    """The conversation, where it is the actor's own and this release knows its flow."""
    found = _of_their_firm(context, conversation)
    return found if found and found.person == context.actor.person.id else None


def seen(context: Context, conversation: str) -> Conversation | None:
    """The conversation, where the actor may read it: their own, or one that their firm shares."""
    found = _of_their_firm(context, conversation)
    if found is None or found.person == context.actor.person.id:
        return found
    return found if context.topics[found.flow].shared and found.part is None else None


def _of_their_firm(context: Context, conversation: str) -> Conversation | None:
    found = context.facts.conversation(conversation)
    if found is None or found.flow not in context.topics:
        return None
    return found if found.company == context.actor.company else None


def last_unfinished(context: Context) -> Conversation | None:
    """The open conversation, else the stopped one answered last; of flows that are known here."""
    person = context.actor.person.id
    current = context.facts.current(person)
    if current is not None and current.flow in context.topics:
        return current
    found = (context.facts.unfinished(person, flow) for flow in context.topics)
    kept = [conversation for conversation in found if conversation is not None]
    return max(kept, key=_answered_at, default=None)


def _answered_at(conversation: Conversation) -> tuple[datetime, ...]:
    return tuple(sorted((a.at for a in conversation.answers.values()), reverse=True))


def last_finished(context: Context) -> Conversation | None:
    """The conversation with the company's last result, if it is theirs to read."""
    company = context.actor.company
    results = [context.facts.last_result(company, flow) for flow in context.topics if company]
    known = sorted((r for r in results if r is not None), key=lambda r: r.at)
    return seen(context, known[-1].conversation) if known else None


def elsewhere(context: Context) -> Outcome:
    """What was pressed is not the actor's, or not known here: nothing changes."""
    text = words.ELSEWHERE.say(context.language)
    notice = Notice(notification=words.KEPT.say(context.language), text=text)
    return Outcome(did="conversation.elsewhere", says=(context.here(notice),))


def nothing_open(context: Context) -> Outcome:
    """No question is meant: the open one again, else the stopped one, else what can be done."""
    lang = context.language
    kept = last_unfinished(context)
    if kept is not None and kept.state is State.OPEN:
        return again(context, kept, did="conversation.again", problem=words.STALE.say(lang))
    notice = stopped_notice(context, kept) if kept else _choose(lang)
    return Outcome(did="conversation.nothing_open", says=(context.here(notice),))


def _choose(lang: Language) -> Notice:
    return Notice(
        notification=words.NOTHING_OPEN_NOTIFY.say(lang),
        text=words.NOTHING_OPEN.say(lang),
        buttons=(
            Button("eligibility.start", words.CHECK.say(lang)),
            Button("diagnosis.start", words.DIAGNOSE.say(lang)),
            Button("plan.show", words.PLAN.say(lang)),
        ),
    )


def reviewed(context: Context, conversation: Conversation) -> Outcome:
    """All its answers, with [change] where it is the actor's, and who else answered."""
    _, flow = topic_of(context, conversation)
    step = review(
        flow,
        conversation,
        context.language,
        lambda question, answer: beside_answer(context, conversation, question, answer),
        may_change=conversation.person == context.actor.person.id,
    )
    return Outcome(did="conversation.review", says=(context.private(step),))


def reopened(context: Context, loaded: Conversation, question: Question) -> Outcome:
    """One question asked again; its answer stays until the new one."""
    if loaded.state is State.LEFT:
        return elsewhere(context)
    over = has_ended(context, loaded)
    if over is not None:
        return Outcome(did="conversation.change", says=(context.private(over),))
    return again(context, loaded, did="conversation.change", newer=reopen(loaded, question))
