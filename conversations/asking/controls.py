"""What can be done around a question, in every state: stop, go on, back, help, change."""

from dataclasses import replace

from conversations.actions import Action, Context
from conversations.asking import words
from conversations.asking.begin import ACTIONS as BEGIN
from conversations.asking.comments import ACTIONS as COMMENTS
from conversations.asking.compose import MARK
from conversations.asking.places import (
    elsewhere,
    last_finished,
    last_unfinished,
    nothing_open,
    own,
    reopened,
    reviewed,
    seen,
)
from conversations.asking.proxies import answer_by
from conversations.asking.talk import again, doubt, stop, topic_of, unfold
from conversations.engine import (
    Conversation,
    Flow,
    Question,
    State,
    accepted,
    back,
    give,
    present,
    unsure,
)
from conversations.ports import Outcome


def _place(context: Context, argument: str) -> tuple[Conversation, Flow, Question] | Outcome:
    """The conversation and question that a button or a typed word means, or what is said instead.

    An older card's button brings the present question.
    """
    found = own(context, argument.partition(MARK)[0]) if argument else last_unfinished(context)
    if found is None and argument:
        return elsewhere(context)
    if found is None or found.state is State.LEFT:
        return nothing_open(context)
    if found.state is State.FINISHED:
        return reviewed(context, found)
    if found.state is State.PAUSED and not argument:
        return nothing_open(context)
    _, flow = topic_of(context, found)
    question = present(flow, found)
    if question is None:  # a release left nothing to ask
        return again(context, found, did="conversation.go_on")
    return _stale(context, found, argument) or (found, flow, question)


def _stale(context: Context, conversation: Conversation, argument: str) -> Outcome | None:
    """An old card's helper brings the present question; a second click only its card anew."""
    parts = argument.split(MARK)
    if len(parts) == 1 or parts[1] == str(conversation.revision):
        return None
    if parts[1] == str(conversation.revision - 1) and conversation.state is State.OPEN:
        return replace(unfold(context, conversation, unfolded=False), did="conversation.again")
    return _present(context, conversation)


def _present(context: Context, conversation: Conversation) -> Outcome:
    word = words.STALE.say(context.language)
    return again(context, conversation, did="conversation.stale", problem=word)


def _stop(context: Context, argument: str) -> Outcome:
    found = own(context, argument.partition(MARK)[0])
    if found is not None and found.state is not State.OPEN:
        return Outcome(did="conversation.stop")  # a second click
    place = _place(context, argument)
    if isinstance(place, Outcome):
        return place
    return stop(context, place[0], in_place=bool(argument))


def _go_on(context: Context, argument: str) -> Outcome:
    found = own(context, argument) if argument else last_unfinished(context)
    if found is None and argument:
        return elsewhere(context)
    if found is None or found.state in (State.FINISHED, State.LEFT):
        return nothing_open(context)
    return again(context, found, did="conversation.go_on")


def _help(context: Context, argument: str) -> Outcome:
    place = _place(context, argument)
    return place if isinstance(place, Outcome) else unfold(context, place[0])


def _back(context: Context, argument: str) -> Outcome:
    place = _place(context, argument)
    if isinstance(place, Outcome):
        return place
    conversation, flow, _ = place
    earlier = back(flow, conversation)
    if earlier is None:
        word = words.FIRST_QUESTION.say(context.language)
        return again(context, conversation, did="conversation.back", problem=word)
    return again(context, conversation, did="conversation.back", newer=earlier)


def _change(context: Context, argument: str) -> Outcome:
    conversation_id, _, question_id = argument.partition(MARK)
    found = own(context, conversation_id)
    if found is None:
        return elsewhere(context)
    _, flow = topic_of(context, found)
    question = flow.question(question_id)
    if question is not None and question.id in accepted(flow, found.answers):
        return reopened(context, found, question)
    if found.state is State.FINISHED:
        return reviewed(context, found)
    return nothing_open(context) if found.state is State.LEFT else _present(context, found)


def _dont_know(context: Context, argument: str) -> Outcome:
    place = _place(context, argument)
    return place if isinstance(place, Outcome) else doubt(context, place[0], place[2])


def _count(context: Context, argument: str) -> Outcome:
    """Turns the counting questions on; they come before the question they count for."""
    place = _place(context, argument)
    if isinstance(place, Outcome):
        return place
    conversation, flow, question = place
    switch = flow.question(question.counter.switch) if question.counter else None
    if switch is None:
        return _present(context, conversation)
    answers = {k: a for k, a in conversation.answers.items() if k != question.id}
    fresh = replace(conversation, answers=answers, reopened=None)
    counting = give(flow, fresh, switch, answer_by(context, "yes"))
    return again(context, conversation, did="conversation.count", newer=counting)


def _list(context: Context, argument: str) -> Outcome:
    """All choices again, instead of those that a typed word led to."""
    place = _place(context, argument)
    if isinstance(place, Outcome):
        return place
    newer = unsure(place[0], ())
    return again(context, place[0], did="conversation.list", newer=newer)


def _review(context: Context, argument: str) -> Outcome:
    """The answers of the conversation; typed, of the open one, else of the last one finished."""
    if argument:
        found = seen(context, argument)
        return reviewed(context, found) if found else elsewhere(context)
    last = last_unfinished(context) or last_finished(context)
    return reviewed(context, last) if last else nothing_open(context)


ACTIONS = (
    Action(
        "conversation.stop",
        _stop,
        "sme",
        (
            *("stop", "pause", "later", "quit", "exit", "cancel", "やめる", "やめます", "止める"),
            *("中断", "中止", "終了", "キャンセル", "やっぱりやめます", "あとで", "あとで続ける"),
        ),
    ),
    Action(
        "conversation.go_on",
        _go_on,
        "sme",
        ("resume", "continue", "go on", "続ける", "続けます", "つづける", "続き", "再開"),
    ),
    Action("conversation.help", _help),
    Action(
        "conversation.back",
        _back,
        "sme",
        ("back", "戻る", "もどる", "戻って", "戻して", "前の質問", "前に戻る", "1つ前", "1つ戻る"),
    ),
    Action("conversation.change", _change),
    Action("conversation.dont_know", _dont_know),
    Action("conversation.count", _count),
    Action("conversation.list", _list),
    Action("conversation.review", _review, "sme", ("review", "answers", "答えを見る", "見直す")),
    *COMMENTS,
    *BEGIN,
)
