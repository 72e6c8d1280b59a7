"""The secretariat's side of a question: it hears of it, answers it, and sees what waits."""

from dataclasses import replace

from conversations.actions import Action, Context
from conversations.engine import Button, Field, Fill, Language, Notice, Row, Table, word
from conversations.engine.writing import write_moment
from conversations.inquiry import words
from conversations.inquiry.fact import Unpublished
from conversations.office.reach import to_secretariat
from conversations.ports import AnswerInquiry, Inquiry, Outcome, Say

MOST_ANSWERED = 1000  # characters of an answer
ROWS = 20


def told(context: Context, inquiry: Inquiry, missing: Unpublished | None) -> tuple[Say, ...]:
    """The question, to each of the secretariat, with a button to answer it."""

    def step(lang: Language) -> Notice:
        found = missing.title.say(lang) if missing else ""
        text = words.OFFICE_ASKED.say(
            lang,
            code=inquiry.code,
            company=_company(context, inquiry, lang),
            who=context.actor.person.name,
            question=inquiry.question,
            found=words.OFFICE_UNPUBLISHED.say(lang, title=found) if found else "",
        )
        button = Button("inquiry.reply", words.REPLY.say(lang), inquiry.code, "primary")
        return Notice(words.OFFICE_NOTIFY.say(lang), text.rstrip(), (button,))

    return to_secretariat(context, step, bulk=False)


def _company(context: Context, inquiry: Inquiry, lang: Language) -> str:
    company = context.facts.company(inquiry.company) if inquiry.company else None
    if company is None:
        return words.NO_COMPANY.say(lang)
    return f"{company.code} {company.name}".strip()


def _reply(context: Context, typed: str) -> Outcome:
    """By its button and form, or in one line: ``reply Q-7K2MA the answer``."""
    code, _, rest = typed.strip().partition(" ")
    lang = context.language
    inquiry = context.facts.inquiry(code.upper())
    if inquiry is None:
        return _word(context, words.NO_INQUIRY.say(lang, typed=code[:40]))
    if inquiry.answer is not None:
        text = words.REPLIED_BEFORE.say(lang, code=inquiry.code, answer=inquiry.answer[:200])
        return _word(context, text)
    answer = (context.filled or {}).get("answer", rest).strip()[:MOST_ANSWERED]
    if not answer:
        empty = words.EMPTY.say(lang)
        return (
            Outcome("inquiry.reply", opens=_form(context, inquiry))
            if context.filled is None
            else Outcome("inquiry.reply", refused=empty)
        )
    return _answered(context, inquiry, answer)


def _form(context: Context, inquiry: Inquiry) -> Fill:
    lang = context.language
    person = context.facts.person_by_id(inquiry.person)
    return Fill(
        notification=words.OFFICE_NOTIFY.say(lang),
        title=words.REPLY.say(lang),
        text=words.REPLY_TEXT.say(
            lang, who=person.name if person else "", question=inquiry.question
        ),
        action="inquiry.reply",
        argument=inquiry.code,
        fields=(Field("answer", words.REPLY_LABEL.say(lang), "text"),),
        submit=words.SEND_ANSWER.say(lang),
        button=words.REPLY.say(lang),
    )


def _answered(context: Context, inquiry: Inquiry, answer: str) -> Outcome:
    """The answer goes into the chat that the question came from."""
    answered = replace(inquiry, answer=answer, by=context.actor.person.id, answered_at=context.now)
    done = words.REPLIED.say(context.language, code=inquiry.code)
    person = context.facts.person_by_id(inquiry.person)
    says = [context.here(word(done))]
    if person is not None:
        lang = person.language
        text = words.ANSWERED.say(lang, question=inquiry.question, answer=answer)
        says.append(context.to(person, Notice(words.ANSWERED_NOTIFY.say(lang), text)))
    return Outcome("inquiry.reply", (AnswerInquiry(answered),), tuple(says))


def _list(context: Context, typed: str) -> Outcome:
    """What waits for an answer, the oldest first."""
    del typed
    lang = context.language
    waiting = context.facts.open_inquiries()
    if not waiting:
        return _word(context, words.LIST_NONE.say(lang), did="inquiry.list")
    rows = tuple(
        Row(
            (
                f"{each.code} {_company(context, each, lang)}",
                each.question,
                write_moment(
                    each.asked_at.astimezone(context.programme.zone), lang, context.local.date()
                ),
            ),
            Button("inquiry.reply", words.REPLY.say(lang), each.code),
        )
        for each in waiting[:ROWS]
    )
    table = Table(
        notification=words.LIST_NOTIFY.say(lang),
        heading=words.LIST.say(lang, count=len(waiting)),
        columns=tuple(column.say(lang) for column in words.LIST_COLUMNS),
        rows=rows,
    )
    return Outcome("inquiry.list", says=(context.here(table),))


def _word(context: Context, text: str, did: str = "inquiry.reply") -> Outcome:
    return Outcome(did, says=(context.here(word(text)),))


ACTIONS = (
    Action(
        "inquiry.reply",
        _reply,
        "sme-office",
        ("reply", "回答", "返事"),
        usage="reply 質問 答え",
    ),
    Action("inquiry.list", _list, "sme-office", ("questions", "質問", "質問一覧")),
)
