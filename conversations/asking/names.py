"""Who of a firm answered what, and which questions are meant, in words."""

from collections.abc import Iterable

from conversations.actions import Context
from conversations.asking import together_words as words
from conversations.asking.compose import written
from conversations.engine import Answer, Conversation, Flow, Kind, Language, Text
from conversations.engine.writing import write_day


def called(context: Context, person: str) -> str:
    """A person by name, as colleagues speak of them."""
    found = context.facts.person_by_id(person)
    lang = context.language
    return words.CALLED.say(lang, name=found.name) if found else words.SOMEBODY.say(lang)


def numbers(flow: Flow) -> dict[str, int]:
    """The number of every question that can be asked, by id."""
    asked = (q.id for q in flow.questions if q.kind is not Kind.SWITCH)
    return {question: number for number, question in enumerate(asked, start=1)}


def ranges(flow: Flow, questions: Iterable[str], lang: Language) -> str:
    """``質問9～12、質問20``."""
    by_id = numbers(flow)
    runs: list[list[int]] = []
    for number in sorted(by_id[question] for question in questions if question in by_id):
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    said = (
        (words.QUESTIONS if len(run) > 1 else words.QUESTION).say(lang, first=run[0], last=run[-1])
        for run in runs
    )
    return words.COMMA.say(lang).join(said)


def beside_answer(
    context: Context, conversation: Conversation, question: str, answer: Answer | None
) -> str:
    """Who answered and when, where it was not the reader; of whom it is asked now."""
    lang = context.language
    if answer is not None and answer.proxy:
        return _by_proxy(words.BY_PROXY, context, answer)
    if answer is not None and _is_an_experts(context, conversation, answer):
        return _checked(context, conversation, question, answer)
    if question in conversation.handed:
        return words.ASKED_OF.say(lang, name=called(context, conversation.handed[question]))
    reader = context.actor.person.id
    if answer is None or answer.by == reader or context.facts.person_by_id(answer.by) is None:
        return ""
    day = write_day(answer.at.astimezone(context.programme.zone), lang, context.local.date())
    return words.ANSWERED_BY.say(lang, name=called(context, answer.by), day=day)


def proxy_note(context: Context, answer: Answer) -> str:
    """On the card of an answer: who entered it for the firm, and when."""
    return _by_proxy(words.PROXY_NOTE, context, answer)


def _by_proxy(text: Text, context: Context, answer: Answer) -> str:
    lang = context.language
    day = write_day(answer.at.astimezone(context.programme.zone), lang, context.local.date())
    return text.say(lang, name=called(context, answer.by), day=day)


def _is_an_experts(context: Context, conversation: Conversation, answer: Answer) -> bool:
    """Whether an expert recorded it together with the firm: no one of its own people."""
    if context.facts.expert_of(answer.by) is None:
        return False
    return answer.by not in {person.id for person in context.facts.staff(conversation.company)}


def _checked(context: Context, conversation: Conversation, question: str, answer: Answer) -> str:
    """The mark, with the day and the answer that stood there before."""
    lang = context.language
    day = write_day(answer.at.astimezone(context.programme.zone), lang, context.local.date())
    asked = context.topics[conversation.flow].flow(conversation.edition).question(question)
    before = context.facts.earlier_answers(conversation.id).get(question)
    if before is None or asked is None:
        return words.CHECKED.say(lang, day=day)
    return words.CHECKED_BEFORE.say(lang, day=day, before=written(asked, before.value, lang))
