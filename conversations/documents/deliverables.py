"""The programme's four deliverables with their state, and the files that can be had.

Numbered ①–④ as on the programme's page (programme-page.txt 116–120; users.md R8). A diagnosis
answered here is not ② yet: that is the result of IPA's own web version (users.md R1).
"""

from collections.abc import Iterator
from datetime import datetime

from conversations.actions import Context
from conversations.documents import words
from conversations.eligibility import Application, Policy, Star, restore
from conversations.engine import Button, Notice, Recorded, Text
from conversations.engine.writing import write_day


def listing(context: Context) -> Notice:
    """What the firm has, and a button for each file."""
    lang = context.language
    diagnosed = last(context, "diagnosis")
    code = context.actor.company
    company = context.facts.company(code) if code else None
    called = company.called if company else words.YOUR_COMPANY.say(lang)
    lines = (words.LIST.say(lang, company=called), *_lines(context, diagnosed))
    ends = (words.COPY_HOW, words.LIST_END) if diagnosed else (words.NO_DIAGNOSIS,)
    text = "\n".join(lines) + "\n\n" + "\n\n".join(end.say(lang) for end in ends)
    return Notice(words.LIST_NOTIFY.say(lang), text, buttons(context, diagnosed))


def buttons(context: Context, diagnosed: Recorded | None) -> tuple[Button, ...]:
    """The files that there are; without a diagnosis the way to it, and the sheet of paper."""
    lang = context.language
    paper = Button("documents.paper", words.PAPER_BUTTON.say(lang))
    if diagnosed is None:
        diagnose = words.DIAGNOSE_BUTTON.say(lang)
        return (Button("diagnosis.start", diagnose, emphasis="primary"), paper)
    return (
        Button("documents.answers", words.ANSWERS_BUTTON.say(lang), emphasis="primary"),
        Button("documents.year", words.YEAR_BUTTON.say(lang)),
        paper,
        Button("documents.picture", words.PICTURE_BUTTON.say(lang)),
    )


def last(context: Context, flow: str) -> Recorded | None:
    """The last result of the actor's own firm."""
    code = context.actor.company
    return context.facts.last_result(code, flow) if code else None


def _lines(context: Context, diagnosed: Recorded | None) -> Iterator[str]:
    lang, code = context.language, context.actor.company
    checked = last(context, "eligibility")
    answered = restore(checked.snapshot)[0] if checked else None
    plan = context.facts.plan(code) if code else None
    copied = _on(context, words.COPY, diagnosed.at) if diagnosed else _not_yet(context)
    made = _on(context, words.DONE_ON, plan.made_at) if plan else _not_yet(context)
    yield words.POLICY.say(lang, state=_policy(answered).say(lang))
    yield words.DIAGNOSIS.say(lang, state=copied)
    yield words.PLAN.say(lang, state=made)
    yield words.STARS.say(lang, state=_stars(answered).say(lang))


def _policy(answered: Application | None) -> Text:
    """As the firm answered when it checked; the finished policy is the expert's to look at."""
    partly = answered is not None and answered.policy_status in (Policy.PARTIAL, Policy.COMPLETE)
    return words.PARTLY if partly else words.NOT_YET


def _stars(answered: Application | None) -> Text:
    declared = answered is not None and answered.security_action is Star.TWO
    return words.DECLARED if declared else words.NOT_YET


def _on(context: Context, text: Text, at: datetime) -> str:
    day = at.astimezone(context.programme.zone).date()
    return text.say(context.language, day=write_day(day, context.language, context.local.date()))


def _not_yet(context: Context) -> str:
    return words.NOT_YET.say(context.language)
