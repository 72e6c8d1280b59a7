"""An answer that was pressed, typed or written into a form: kept, or asked again."""

from dataclasses import replace

from conversations.actions import Context
from conversations.asking import words
from conversations.asking.compose import candidates_for, compose, meant, problem
from conversations.asking.many import pressed, read_several
from conversations.asking.places import elsewhere, nothing_open, own, reviewed
from conversations.asking.proxies import answer_by, for_whom
from conversations.asking.talk import again, doubt, take, topic_of
from conversations.engine import (
    WRITTEN,
    Answer,
    Candidate,
    Conversation,
    Kind,
    Language,
    Question,
    State,
    accepted,
    present,
    proposed,
    unsure,
)
from conversations.engine.reading import (
    Read,
    Reason,
    Unclear,
    is_dont_know,
    is_no,
    is_yes,
    plain,
    read_choice,
    read_email,
    read_people,
    read_telephone,
    read_text,
    read_yen,
)
from conversations.events import OpenedForm, Picked, Wrote
from conversations.incident import emergency, sounds_like_an_incident
from conversations.ports import Outcome

MOST_FOUND = 4  # answers in view at once (voice.md 1)


def picked(context: Context, event: Picked) -> Outcome:
    """A choice pressed on a card; an old card gets the present question and a word."""
    asked = _asked(context, event)
    if isinstance(asked, Outcome):
        return asked
    conversation, question = asked
    if question.kind is Kind.MANY:
        return pressed(context, conversation, question, event.choice)
    value = _value(context, conversation, question, event.choice)
    if value is None:
        return again(
            context,
            conversation,
            did="conversation.unknown_choice",
            problem=words.ELSEWHERE.say(context.language),
        )
    rough = any(c.rough and c.value == value for c in conversation.candidates)
    return take(context, conversation, question, answer_by(context, value, rough=rough))


def wrote(context: Context, event: Wrote) -> Outcome:
    """A form submitted: what cannot be read is said in the form, where it stays."""
    asked = _asked(context, event)
    if isinstance(asked, Outcome):
        return asked
    conversation, question = asked
    if is_dont_know(event.text) and question.dont_know is not None:
        return doubt(context, conversation, question)
    read = _read(context, conversation, question, event.text)
    if isinstance(read, Unclear) and sounds_like_an_incident(event.text):
        return alarmed(context, conversation, event.text)
    if isinstance(read, Unclear):
        lang = context.language
        text = problem(question, read, event.text, lang)
        text = "\n".join(filter(None, (text, meant(read.candidates, lang))))
        return Outcome(did="conversation.refused", refused=text)
    return take(context, conversation, question, _answer(context, read, event.text))


def said(context: Context, conversation: Conversation, text: str) -> Outcome:
    """Typed text as the answer to the open question; the end where a release left none."""
    _, flow = topic_of(context, conversation)
    question = present(flow, conversation)
    if question is None:
        return again(context, conversation, did="conversation.go_on")
    if is_dont_know(text) and question.dont_know is not None:
        return doubt(context, conversation, question)
    if is_no(text) and len(conversation.candidates) == 1 and question.kind is not Kind.MANY:
        newer = unsure(conversation, ())
        return again(context, conversation, did="conversation.list", newer=newer)
    return _answered(context, conversation, question, text)


def _answered(
    context: Context, conversation: Conversation, question: Question, text: str
) -> Outcome:
    """What was typed is kept, or asked again with what it may have meant.

    An incident is none of both; where any words are an answer, it comes first.
    """
    reader = read_several if question.kind is Kind.MANY else _read
    read = reader(context, conversation, question, text)
    found = _found(context, conversation, question, text)
    sure = isinstance(read, Read) and not found
    if (not sure or question.kind in WRITTEN) and sounds_like_an_incident(text):
        return alarmed(context, conversation, text)
    if isinstance(read, Read) and sure:
        return take(context, conversation, question, _answer(context, read, text))
    lang = context.language
    if isinstance(read, Read) or found:
        read = Unclear(Reason.AMBIGUOUS, candidates_for(question, found, lang))
    return again(
        context,
        conversation,
        did="conversation.found" if found else "conversation.unclear",
        newer=unsure(conversation, _kept(conversation, question, read)),
        problem=problem(question, read, text, lang),
    )


def _kept(conversation: Conversation, question: Question, read: Unclear) -> tuple[Candidate, ...]:
    """What it may have meant; of many, what was chosen so far stays chosen."""
    return conversation.candidates if question.kind is Kind.MANY else read.candidates


def alarmed(context: Context, conversation: Conversation, typed: str) -> Outcome:
    """Something is happening now: what to do at once, with the open question below it."""
    asked = again(context, conversation, did="incident.told")
    return replace(asked, says=(emergency(context, typed), *asked.says))


def form(context: Context, event: OpenedForm) -> Outcome:
    """The question whose form is to be opened; an old card gets the present question."""
    asked = _asked(context, event)
    if isinstance(asked, Outcome):
        return asked
    conversation, question = asked
    _, flow = topic_of(context, conversation)
    step = for_whom(context, compose(flow, conversation, question, context.language))
    return Outcome(did="conversation.form", opens=step)


def stale(
    context: Context, conversation: Conversation, event: Picked | Wrote | OpenedForm
) -> Outcome:
    """An old card, or a second click.

    A second click on the answer that was just kept changes nothing and says nothing; otherwise
    the present question comes again with a word, and with what was typed. A finished one shows
    its answers.
    """
    kept = conversation.answers.get(event.question)
    if isinstance(event, Picked) and kept is not None and str(kept.value) == event.choice:
        return Outcome(did="conversation.again")
    if conversation.state is State.FINISHED:
        return reviewed(context, conversation)
    if conversation.state is State.LEFT:
        return nothing_open(context)
    lang = context.language
    word = words.STALE.say(lang)
    if isinstance(event, Wrote):
        word = f"{word}\n{words.TYPED.say(lang, typed=event.text[:40])}"
    return again(context, conversation, did="conversation.stale", problem=word)


def _asked(
    context: Context, event: Picked | Wrote | OpenedForm
) -> tuple[Conversation, Question] | Outcome:
    """The open question that the event answers at its revision, or what is said instead."""
    conversation = own(context, event.conversation)
    if conversation is None:
        return elsewhere(context)
    _, flow = topic_of(context, conversation)
    question = present(flow, conversation)
    open_here = conversation.state is State.OPEN and event.revision == conversation.revision
    if question is None or not open_here or question.id != event.question:
        return stale(context, conversation, event)
    return conversation, question


def _value(
    context: Context, conversation: Conversation, question: Question, choice: str
) -> str | int | None:
    """The value of a pressed choice, None where it is not offered (any more)."""
    _, flow = topic_of(context, conversation)
    given = accepted(flow, conversation.answers)
    if question.kind is Kind.CHOICE or question.kind in WRITTEN:
        return choice if any(c.id == choice for c in question.offered(given)) else None
    offered = {str(c.value): c.value for c in conversation.candidates}
    total = proposed(flow, conversation, question)
    if total is not None:
        offered[str(total)] = total
    return offered.get(choice)


def _read(
    context: Context, conversation: Conversation, question: Question, text: str
) -> Read | Unclear:
    _, flow = topic_of(context, conversation)
    lang = context.language
    total = proposed(flow, conversation, question)
    if is_yes(text) and len(conversation.candidates) == 1:
        return Read(conversation.candidates[0].value)
    if is_yes(text) and total is not None:
        return Read(total)
    if question.kind is Kind.PEOPLE:
        return read_people(text, lang)
    if question.kind is Kind.YEN:
        return read_yen(text, lang)
    given = accepted(flow, conversation.answers)
    if question.kind in WRITTEN:
        return _written(question, text, lang)
    return read_choice(text, question.offered(given), lang)


def _written(question: Question, text: str, lang: Language) -> Read | Unclear:
    """Words as they are, unless they name a choice beside them (特になし)."""
    if question.choices and isinstance(named := read_choice(text, question.choices, lang), Read):
        return named
    if question.kind is Kind.TELEPHONE:
        return read_telephone(text)
    if question.kind is Kind.EMAIL:
        return read_email(text)
    return read_text(text, question.tidy)


def _found(
    context: Context, conversation: Conversation, question: Question, text: str
) -> tuple[str, ...]:
    """Choices that an everyday word leads to; none where the text names a choice as it stands."""
    if question.find is None:
        return ()
    _, flow = topic_of(context, conversation)
    offered = question.offered(accepted(flow, conversation.answers))
    typed = plain(text)
    if any(typed in (plain(c.label.ja), plain(c.label.en), *map(plain, c.says)) for c in offered):
        return ()
    ids = {choice.id for choice in offered}
    return tuple(id_ for id_ in question.find(text) if id_ in ids)[:MOST_FOUND]


def _answer(context: Context, read: Read, typed: str) -> Answer:
    return answer_by(context, read.value, typed[:200], rough=read.rough)
