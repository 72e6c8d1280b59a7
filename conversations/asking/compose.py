"""From a question and the answers so far to what a person sees: pure, and in their language."""

from collections.abc import Callable
from dataclasses import replace

from conversations.asking import words
from conversations.asking.chosen import marked, so_far
from conversations.engine import (
    BETWEEN,
    Answer,
    Answered,
    Ask,
    Button,
    Candidate,
    Conversation,
    Flow,
    Form,
    Kind,
    Language,
    Option,
    Question,
    Review,
    Row,
    Text,
    accepted,
    back,
    path,
    progress,
    proposed,
)
from conversations.engine.reading import Reason, Unclear
from conversations.engine.writing import write_people, write_yen, write_yen_both

MARK = ":"
FORMS = {
    Kind.PEOPLE: (words.FORM_BUTTON_PEOPLE, words.FORM_PEOPLE),
    Kind.YEN: (words.FORM_BUTTON_YEN, words.FORM_YEN),
}


def argument(conversation: Conversation, question: Question) -> str:
    """What a helper button carries: conversation, revision and question."""
    return MARK.join((conversation.id, str(conversation.revision), question.id))


def heading(flow: Flow, conversation: Conversation, question: Question, lang: Language) -> str:
    """The number on the way, and the part's name."""
    at = progress(flow, conversation, question)
    number = (
        words.NUMBER_OF.say(lang, number=at.number, of=at.of)
        if at.certain
        else words.NUMBER_UP_TO.say(lang, number=at.number, rest=at.of - at.number)
    )
    return (
        words.HEADING.say(lang, number=number, part=question.part.say(lang))
        if question.part
        else number
    )


def first_line(question: Question, lang: Language) -> str:
    """The question itself, without what explains it: enough once it is being answered."""
    return question.prompt.say(lang).partition("\n")[0]


def beside(conversation: Conversation, question: Question, lang: Language) -> str:
    """The comment beside the question; empty where there is none."""
    comment = conversation.comments.get(question.id)
    return words.COMMENTED.say(lang, comment=comment.text) if comment else ""


def written(question: Question, value: str | int | None, lang: Language) -> str:
    """An answer as people read it."""
    if value is None:
        return words.OPEN_ANSWER.say(lang)
    if isinstance(value, int):
        return write_people(value, lang) if question.kind is Kind.PEOPLE else write_yen(value, lang)
    labels = {c.id: c.label.say(lang) for c in question.choices}
    if question.kind is Kind.MANY:
        return words.LISTED.say(lang).join(labels.get(id_, id_) for id_ in value.split(BETWEEN))
    return labels.get(value, value)


def compose(
    flow: Flow,
    conversation: Conversation,
    question: Question,
    lang: Language,
    *,
    problem: str = "",
    unfolded: bool = False,
) -> Ask:
    """The question as it is asked now."""
    number = progress(flow, conversation, question).number
    suggested = _suggested(flow, conversation, question, lang)
    return Ask(
        conversation=conversation.id,
        revision=conversation.revision,
        question=question.id,
        notification=words.NOTIFY.say(lang, title=flow.title.say(lang), number=number),
        heading=heading(flow, conversation, question, lang),
        prompt=first_line(question, lang) if conversation.candidates else question.prompt.say(lang),
        options=suggested or _options(flow, conversation, question, lang),
        form=_form(question, lang),
        helpers=_helpers(flow, conversation, question, lang, unfolded=unfolded),
        problem="\n".join(filter(None, (problem, _to_confirm(flow, conversation, question, lang)))),
        help=question.help.say(lang)
        if unfolded and question.help
        else beside(conversation, question, lang),
    )


def _to_confirm(flow: Flow, conversation: Conversation, question: Question, lang: Language) -> str:
    """What a press would confirm: what was typed may mean it, or the counter worked it out."""
    if question.kind is Kind.MANY:
        return so_far(conversation, lang)
    total = proposed(flow, conversation, question)
    if total is None or conversation.candidates:
        return meant(conversation.candidates, lang)
    return words.PROPOSED.say(lang, number=write_people(total, lang))


def _suggested(
    flow: Flow, conversation: Conversation, question: Question, lang: Language
) -> tuple[Option, ...]:
    """What the typed answer may have meant, or what the counter worked out."""
    if question.kind is Kind.MANY:
        return ()
    if len(conversation.candidates) == 1 and question.kind is Kind.CHOICE:
        return (Option(str(conversation.candidates[0].value), words.YES.say(lang)),)
    if conversation.candidates:
        return tuple(
            Option(str(c.value), _short(question, c, lang)) for c in conversation.candidates
        )
    total = proposed(flow, conversation, question)
    return () if total is None else (Option(str(total), write_people(total, lang)),)


def _short(question: Question, candidate: Candidate, lang: Language) -> str:
    """A candidate on a button: a list row's short name."""
    choice = next((c for c in question.choices if c.id == candidate.value), None)
    return choice.short.say(lang) if choice and choice.short else candidate.label


def _options(
    flow: Flow, conversation: Conversation, question: Question, lang: Language
) -> tuple[Option, ...]:
    given = accepted(flow, conversation.answers)
    offered = tuple(
        Option(c.id, c.label.say(lang), c.hint.say(lang) if c.hint else "")
        for c in question.offered(given)
    )
    return marked(offered, conversation, lang) if question.kind is Kind.MANY else offered


def _form(question: Question, lang: Language) -> Form | None:
    if question.kind in (Kind.CHOICE, Kind.MANY):
        return None
    button, label = FORMS.get(question.kind, (words.FORM_BUTTON_TEXT, question.topic))
    return Form(
        button=button.say(lang),
        title=question.topic.say(lang),
        label=label.say(lang),
        hint=words.EXAMPLE.say(lang, example=example(question).say(lang)),
    )


def example(question: Question) -> Text:
    """How an answer may be written."""
    if question.example:
        return question.example
    return {
        Kind.PEOPLE: words.EXAMPLE_PEOPLE,
        Kind.YEN: words.EXAMPLE_YEN,
        Kind.TEXT: words.EXAMPLE_TEXT,
        Kind.MANY: words.EXAMPLE_MANY,
        Kind.TELEPHONE: words.EXAMPLE_TELEPHONE,
        Kind.EMAIL: words.EXAMPLE_EMAIL,
    }.get(question.kind, words.CHOOSE)


def _helpers(
    flow: Flow, conversation: Conversation, question: Question, lang: Language, *, unfolded: bool
) -> tuple[Button, ...]:
    place = argument(conversation, question)
    first = back(flow, conversation) is None
    counted = proposed(flow, conversation, question) is not None
    wanted = (
        (question.help is not None and not unfolded, "conversation.help", words.HELP),
        (question.dont_know is not None, "conversation.dont_know", words.DONT_KNOW),
        (
            bool(question.choices and conversation.candidates) and question.kind is not Kind.MANY,
            "conversation.list",
            words.LIST,
        ),
        (flow.takes_comments, "conversation.comment", words.COMMENT),
        (not first, "conversation.back", words.BACK),
        (True, "conversation.stop", words.STOP),
    )
    buttons = [Button(action, label.say(lang), place) for on, action, label in wanted if on]
    if question.counter is not None and not counted:
        buttons.insert(0, Button("conversation.count", question.counter.label.say(lang), place))
    return tuple(buttons)


def echo(
    flow: Flow, conversation: Conversation, question: Question, answer: Answer, lang: Language
) -> Answered:
    """The answered card: what was asked, the answer both ways, what was assumed, [change]."""
    value = answer.value
    text = written(question, value, lang)
    if question.kind is Kind.YEN and isinstance(value, int):
        text = write_yen_both(value, lang)
    before = {
        id_: given
        for id_, given in accepted(flow, conversation.answers).items()
        if id_ != question.id
    }
    confirmed = question.confirm(answer, before) if question.confirm else None
    note = (confirmed.say(lang) if confirmed else "", beside(conversation, question, lang))
    change = Button(
        "conversation.change", words.CHANGE.say(lang), f"{conversation.id}{MARK}{question.id}"
    )
    return Answered(
        notification=words.KEPT_NOTIFY.say(lang),
        heading=heading(flow, conversation, question, lang),
        prompt=first_line(question, lang),
        answer=words.ANSWER.say(lang, topic=question.topic.say(lang), answer=text)
        if value is not None
        else text,
        note="\n\n".join(filter(None, note)),
        buttons=(change,),
    )


def review(
    flow: Flow,
    conversation: Conversation,
    lang: Language,
    who: Callable[[str, Answer | None], str],
    *,
    may_change: bool = True,
) -> Review:
    """Every question that is asked here, with its answer and comment, each with [change].

    who: what is said of a question's answer, where others than the reader have to do with it.
    """
    given = accepted(flow, conversation.answers)
    shown = (q for q in path(flow, conversation.answers) if not _of_others(conversation, q))
    rows = [
        _review_row(conversation, q, given.get(q.id), who(q.id, given.get(q.id)), lang)
        for q in shown
    ]
    return Review(
        notification=words.REVIEW_NOTIFY.say(lang),
        heading=words.REVIEW_HEADING.say(lang, title=flow.title.say(lang)),
        rows=tuple(row if may_change else replace(row, button=None) for row in rows),
    )


def _of_others(conversation: Conversation, question: Question) -> bool:
    """Whoever answers a part sees that part."""
    return conversation.part is not None and not conversation.asks(question.id)


def _review_row(
    conversation: Conversation, question: Question, answer: Answer | None, who: str, lang: Language
) -> Row:
    said = written(question, answer.value, lang) if answer else words.UNANSWERED.say(lang)
    told = filter(None, (f"{said}{who}", beside(conversation, question, lang)))
    change = Button(
        "conversation.change", words.CHANGE.say(lang), f"{conversation.id}{MARK}{question.id}"
    )
    return Row((question.topic.say(lang), "\n".join(told)), change)


def problem(question: Question, unclear: Unclear, typed: str, lang: Language) -> str:
    """Why it is asked again: what was typed, and how it may be written where it means nothing."""
    echoed = words.TYPED.say(lang, typed=typed[:40])
    if unclear.candidates:
        return echoed
    hint = example(question).say(lang)
    lines = (
        words.PROBLEMS[unclear.reason].say(lang),
        echoed if unclear.reason is not Reason.EMPTY else "",
        words.KEPT.say(lang),
        hint if question.kind is Kind.CHOICE else words.EXAMPLE.say(lang, example=hint),
    )
    return "\n".join(filter(None, lines))


def meant(candidates: tuple[Candidate, ...], lang: Language) -> str:
    """What typed words may mean, to be confirmed; empty where they mean nothing."""
    if not candidates:
        return ""
    if len(candidates) == 1:
        return words.FOUND_ONE.say(lang, found=candidates[0].label)
    rows = "\n".join(words.FOUND_ROW.say(lang, found=c.label) for c in candidates)
    return f"{words.FOUND.say(lang)}\n{rows}"


def candidates_for(
    question: Question, found: tuple[str, ...], lang: Language
) -> tuple[Candidate, ...]:
    """Choices that an everyday word leads to, as candidates to confirm."""
    return tuple(Candidate(id_, written(question, id_, lang)) for id_ in found)
