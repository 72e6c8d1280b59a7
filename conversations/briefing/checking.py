"""Expert and firm correct answers together (users.md X7): the old one is kept, the new is marked.

A result is a snapshot and stays as it was. The expert's [new result] closes the diagnosis again:
a second result is recorded, and goes to whoever answers for the firm's file.
"""

from dataclasses import dataclass, replace

from conversations.actions import Action, Context
from conversations.actors import as_person
from conversations.asking import beside_answer, finish, is_complete, review, topic_of, written
from conversations.briefing import check_words as words
from conversations.briefing.employer import not_here
from conversations.briefing.mine import meant
from conversations.diagnosis import TOPIC, say_score
from conversations.engine import (
    Answer,
    Button,
    Conversation,
    Field,
    Fill,
    Flow,
    Notice,
    Option,
    Question,
    Recorded,
    Row,
    accepted,
    word,
)
from conversations.people import Company
from conversations.ports import AddResult, Outcome, SaveConversation
from conversations.sessions import Session

MARK = ":"


@dataclass(frozen=True, slots=True)
class _Diagnosis:
    """A firm's diagnosis before its expert, and the result that it came to, if any."""

    session: Session
    conversation: Conversation
    flow: Flow
    result: Recorded | None


def _diagnosis(context: Context, typed: str, did: str) -> _Diagnosis | Outcome:
    """The one that the firm's last result is of, else the one under way."""
    session = meant(context, typed, did)
    if isinstance(session, Outcome):
        return session
    elsewhere = not_here(context, did)
    if elsewhere is not None:
        return elsewhere
    result = context.facts.last_result(session.company, TOPIC.id)
    found = (
        context.facts.conversation(result.conversation)
        if result
        else context.facts.of_firm(session.company, TOPIC.id)
    )
    if found is None:
        return _word(context, did, words.NOTHING.say(context.language))
    return _Diagnosis(session, found, topic_of(context, found)[1], result)


def _items(context: Context, argument: str) -> Outcome:
    """All 25 answers with notes and marks, each with [check]."""
    did = "briefing.items"
    found = _diagnosis(context, argument, did)
    if isinstance(found, Outcome):
        return found
    lang, conversation, code = context.language, found.conversation, found.session.code
    company = context.facts.company(found.session.company) or Company(found.session.company)
    told = review(
        found.flow,
        conversation,
        lang,
        lambda question, answer: beside_answer(context, conversation, question, answer),
    )
    rows = tuple(
        Row(row.cells, Button("briefing.check", words.CHECK.say(lang), _place(code, row)))
        for row in told.rows
    )
    step = replace(
        told,
        notification=words.NOTIFY.say(lang),
        heading=words.HEADING.say(lang, company=company.called),
        rows=rows,
        buttons=(Button("briefing.recount", words.RECOUNT.say(lang), code),),
    )
    return Outcome(did, says=(context.private(step),))


def _place(session: str, row: Row) -> str:
    """A row's [change] names its question: [check] names the session instead."""
    question = row.button.argument.rpartition(MARK)[2] if row.button else ""
    return f"{session}{MARK}{question}"


def _check(context: Context, argument: str) -> Outcome:
    """The form, then the answer under the expert's name; again with the same answer: nothing."""
    did = "briefing.check"
    code, _, question_id = argument.partition(MARK)
    found = _diagnosis(context, code, did)
    if isinstance(found, Outcome):
        return found
    question = found.flow.question(question_id)
    if question is None:
        return _items(context, code)
    if context.filled is None:
        return Outcome(did, opens=_form(context, found, question, argument))
    choice = context.filled.get("answer", "")
    if choice not in {each.id for each in question.choices}:
        return Outcome(did, refused=words.CHOOSE.say(context.language))
    return _checked(context, found, question, choice)


def _form(context: Context, found: _Diagnosis, question: Question, argument: str) -> Fill:
    lang, kept = context.language, accepted(found.flow, found.conversation.answers)
    now = kept.get(question.id)
    comment = found.conversation.comments.get(question.id)
    said = written(question, now.value, lang) if now else words.UNANSWERED.say(lang)
    text = words.FORM_TEXT.say(
        lang,
        number=_number(found.flow, question),
        prompt=question.prompt.say(lang).partition("\n")[0],
        answer=f"{said}「{comment.text}」" if comment else said,
    )
    return Fill(
        notification=words.FORM_NOTIFY.say(lang),
        title=words.FORM_TITLE.say(lang),
        text=text,
        action="briefing.check",
        argument=argument,
        fields=(
            Field(
                "answer",
                words.FORM_LABEL.say(lang),
                "choice",
                tuple(Option(c.id, c.label.say(lang)) for c in question.choices),
                initial=str(now.value) if now else "",
            ),
        ),
        submit=words.SAVE.say(lang),
        button=words.OPEN.say(lang),
    )


def _checked(context: Context, found: _Diagnosis, question: Question, choice: str) -> Outcome:
    lang, conversation, me = context.language, found.conversation, context.actor.person.id
    before = accepted(found.flow, conversation.answers).get(question.id)
    if before and (before.value, before.by) == (choice, me):
        return Outcome("briefing.check")  # a second click
    given = Answer(choice, at=context.now, by=me)
    changed = replace(
        conversation,
        answers={**conversation.answers, question.id: given},
        revision=conversation.revision + 1,
    )
    text = words.SAVED.say(
        lang,
        number=_number(found.flow, question),
        topic=question.topic.say(lang),
        before=written(question, before.value, lang) if before else words.UNANSWERED.say(lang),
        now=written(question, choice, lang),
    )
    buttons = (
        Button("briefing.items", words.ITEMS.say(lang), found.session.code),
        Button("briefing.recount", words.RECOUNT.say(lang), found.session.code),
    )
    notice = Notice(words.SAVED_NOTIFY.say(lang), text, buttons)
    change = SaveConversation(changed, conversation.revision)
    return Outcome("briefing.check", (change,), (context.private(notice),))


def _number(flow: Flow, question: Question) -> int:
    return [each.id for each in flow.questions].index(question.id) + 1


def _recount(context: Context, argument: str) -> Outcome:
    """Closed once more, as whoever answers for the firm's file: the result is theirs."""
    did = "briefing.recount"
    found = _diagnosis(context, argument, did)
    if isinstance(found, Outcome):
        return found
    lang, conversation = context.language, found.conversation
    if not is_complete(found.flow, conversation):
        return _word(context, did, words.UNFINISHED.say(lang))
    if found.result is not None and not _changed(found.result, conversation):
        return _word(context, did, words.SAME.say(lang))
    company = context.facts.company(conversation.company)
    owner = (company.owner if company else None) or conversation.person
    theirs = as_person(context, owner) or context
    again = replace(conversation, revision=conversation.revision + 1)
    closed = finish(theirs, found.flow, again, did=did, was=conversation.revision)
    notice = Notice(words.RECOUNTED_NOTIFY.say(lang), _told(context, found.result, closed))
    return replace(closed, says=(*closed.says, context.private(notice)))


def _changed(result: Recorded, conversation: Conversation) -> bool:
    """Whether an answer was given since the result was recorded."""
    return any(answer.at > result.at for answer in conversation.answers.values())


def _told(context: Context, before: Recorded | None, closed: Outcome) -> str:
    lang = context.language
    new = next(change.result for change in closed.changes if isinstance(change, AddResult))
    if before is None:
        return words.RECOUNTED_FIRST.say(lang, now=_score(context, new))
    return words.RECOUNTED.say(lang, now=_score(context, new), before=_score(context, before))


def _score(context: Context, result: Recorded) -> str:
    score = result.payload["score"]
    return say_score(score if isinstance(score, int) else 0, context.language)


def _word(context: Context, did: str, text: str) -> Outcome:
    return Outcome(did, says=(context.private(word(text)),))


ACTIONS = (
    Action("briefing.items", _items),
    Action("briefing.check", _check),
    Action("briefing.recount", _recount),
)
