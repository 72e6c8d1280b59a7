"""The terms of use: shown as the secretariat issued them, and agreed to by a person."""

from collections.abc import Iterator

from conversations.actions import Context
from conversations.application import words
from conversations.application.intake import is_full, keeps_a_list
from conversations.application.window import contact
from conversations.engine import Button, Notice
from conversations.people.applications import Terms
from conversations.ports import Agreement, Say

PART = 1_200  # characters of one message: three screens of a phone


def agreed(context: Context, company: str) -> Agreement | None:
    """Who agreed for the firm to the terms as they are now."""
    terms = context.programme.terms
    return context.facts.agreement(company, terms.version) if terms else None


def parts(text: str) -> tuple[str, ...]:
    """The text cut between its lines into messages; a longer line is cut where it must be."""
    return tuple(part.strip("\n") for part in _parts(text.strip()) if part.strip())


def _parts(text: str) -> Iterator[str]:
    page = ""
    for line in text.splitlines(keepends=True):
        for start in range(0, len(line), PART):
            piece = line[start : start + PART]
            if page and len(page) + len(piece) > PART:
                yield page
                page = ""
            page += piece
    yield page


def shown(context: Context, terms: Terms) -> tuple[Say, ...]:
    """All of them, in as many messages as it takes."""
    lang = context.language
    pages = parts(terms.text)
    heads = (
        words.TERMS_HEAD.say(lang, version=terms.version)
        if len(pages) == 1
        else words.TERMS_PART.say(lang, version=terms.version, part=number, of=len(pages))
        for number in range(1, len(pages) + 1)
    )
    notify = words.TERMS_NOTIFY.say(lang)
    return tuple(
        context.private(Notice(notify, f"{head}\n{page}"))
        for head, page in zip(heads, pages, strict=True)
    )


def asked(context: Context, terms: Terms) -> tuple[Say, ...]:
    """The terms, and below them the question whether they are agreed to."""
    lang = context.language
    text = words.AGREE_ASK.say(lang, version=terms.version, full=fullness(context))
    buttons = (
        Button("application.agree", words.AGREE.say(lang), terms.version, "primary"),
        Button("application.disagree", words.DISAGREE.say(lang)),
    )
    notice = Notice(words.AGREE_ASK_NOTIFY.say(lang), text, buttons)
    return (*shown(context, terms), context.private(notice))


def missing(context: Context) -> Say:
    """There are none yet: what can be written meanwhile is no application."""
    lang = context.language
    prepare = Button("application.prepare", words.PREPARE.say(lang), emphasis="primary")
    text = words.NO_TERMS.say(lang) + fullness(context)
    return context.private(Notice(words.NO_TERMS_NOTIFY.say(lang), text, (prepare,)))


def declined(context: Context) -> Notice:
    """No agreement, no application; nothing else is lost by it."""
    lang = context.language
    text = words.DISAGREED.say(lang, contact=contact(context)).rstrip()
    buttons = (
        Button("application.terms", words.READ_TERMS.say(lang)),
        Button("inquiry.ask", words.ASK.say(lang)),
        Button("diagnosis.start", words.DIAGNOSE.say(lang)),
    )
    return Notice(words.DISAGREED_NOTIFY.say(lang), text, buttons)


def fullness(context: Context) -> str:
    """Said before the first question where the planned number is reached; else empty."""
    capacity, lang = context.programme.capacity, context.language
    if not is_full(context.facts, capacity):
        return ""
    rule = words.MAY_WAIT if keeps_a_list(context.facts) else words.MAY_BE_CANCELLED
    return words.FULL_BEFORE.say(lang, capacity=capacity, rule=rule.say(lang))
