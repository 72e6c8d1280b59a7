"""Small flows that stand for one feature each."""

from dataclasses import replace
from datetime import UTC, datetime

from conversations.engine import (
    ALWAYS,
    Answer,
    Choice,
    Condition,
    Conversation,
    Flow,
    Is,
    Kind,
    Question,
    give,
    present,
    same,
)

AT = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)


def choice(id_: str, *choices: str, when: Condition = ALWAYS, **more: str) -> Question:
    return Question(
        id=id_,
        kind=Kind.CHOICE,
        topic=same(id_),
        prompt=same(f"{id_}?"),
        choices=tuple(Choice(c, same(c)) for c in choices or ("yes", "no")),
        ask_when=when,
        carries_from=more.get("carries_from"),
    )


def flow(*questions: Question) -> Flow:
    return Flow(id="shop", title=same("shop"), edition="4.0", questions=questions)


def answer(value: str | int | None) -> Answer:
    return Answer(value=value, at=AT, by="p1")


def begun(of: Flow) -> Conversation:
    return Conversation(
        id="c1", flow=of.id, edition=of.edition, person="p1", company="C-1", shape=of.shape
    )


def after(of: Flow, **answers: str) -> Conversation:
    """A conversation in which the questions of the answers were answered in the flow's order."""
    conversation = begun(of)
    for id_, value in answers.items():
        question = of.question(id_)
        assert question is not None
        conversation = give(of, conversation, question, answer(value))
    return conversation


def asked(of: Flow, conversation: Conversation) -> str | None:
    question = present(of, conversation)
    return question.id if question else None


def without(of: Flow, *ids: str) -> Flow:
    return replace(of, questions=tuple(q for q in of.questions if q.id not in ids))


IN_JAPAN = choice("in_japan")
PREFECTURE = choice("prefecture", "tottori", "tokyo", when=Is("in_japan", ("yes",)))
SHOP = flow(IN_JAPAN, PREFECTURE, choice("staff", "few", "many"), choice("wifi"))
