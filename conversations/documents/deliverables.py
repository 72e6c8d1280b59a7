"""The programme's four deliverables with their state, and the files that can be had.

Numbered ①–④ as on the programme's page (programme-page.txt 116–120; users.md R8). A diagnosis
answered here is not ② yet: that is the result of IPA's own web version (users.md R1).
"""

from collections.abc import Iterator, Mapping
from datetime import datetime

from conversations.actions import Context
from conversations.documents import words
from conversations.eligibility import Application, Policy, Star, restore
from conversations.engine import Button, Notice, Recorded, Text
from conversations.engine.writing import write_day
from conversations.ports import ReportState

# goals of the programme page (108-112) that make deliverables ① and ③
_POLICY_MADE, _RULES_CHECKED, _PLAN_MADE = 1, 2, 3


def listing(context: Context) -> Notice:
    """What the firm has, and a button for each file."""
    lang = context.language
    diagnosed = last(context, "diagnosis")
    code = context.actor.company
    company = context.facts.company(code) if code else None
    called = company.called if company else words.YOUR_COMPANY.say(lang)
    lines = (words.LIST.say(lang, company=called), *states(context, code, diagnosed))
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
        Button("documents.page", words.PAGE_BUTTON.say(lang)),
        paper,
        Button("documents.picture", words.PICTURE_BUTTON.say(lang)),
    )


def last(context: Context, flow: str) -> Recorded | None:
    """The last result of the actor's own firm."""
    code = context.actor.company
    return context.facts.last_result(code, flow) if code else None


def states(context: Context, code: str | None, diagnosed: Recorded | None) -> Iterator[str]:
    """①–④ of a firm, a line each; what experts reported as reached stands before answers."""
    lang, facts = context.language, context.facts
    checked = facts.last_result(code, "eligibility") if code else None
    answered = restore(checked.snapshot)[0] if checked else None
    reported = reached(context, code) if code else {}
    copied = _on(context, words.COPY, diagnosed.at) if diagnosed else _not_yet(context)
    yield words.POLICY.say(lang, state=_policy(context, reported, answered))
    yield words.DIAGNOSIS.say(lang, state=copied)
    yield words.PLAN.say(lang, state=_plan(context, reported, code))
    yield words.STARS.say(lang, state=_stars(answered).say(lang))


def reached(context: Context, company: str) -> Mapping[int, datetime]:
    """Goals of the programme page that reports tell as reached, each since when.

    A report that the firm objects to tells nothing until it is corrected.
    """
    first: dict[int, datetime] = {}
    for report in context.facts.reports(company=company):
        if report.state is not ReportState.DIFFERS:
            for goal in report.goals:
                first.setdefault(goal, report.ended)
    return first


def _policy(
    context: Context, reported: Mapping[int, datetime], answered: Application | None
) -> str:
    """Both parts as reported (goals 1 and 2), else one of them, else as the firm answered."""
    policy, rules = reported.get(_POLICY_MADE), reported.get(_RULES_CHECKED)
    if policy and rules:
        return _on(context, words.REPORTED_ON, max(policy, rules))
    if policy or rules:
        part = words.POLICY_MADE if policy else words.RULES_CHECKED
        return _on(context, part, policy or rules or context.now)
    partly = answered is not None and answered.policy_status in (Policy.PARTIAL, Policy.COMPLETE)
    return (words.PARTLY if partly else words.NOT_YET).say(context.language)


def _plan(context: Context, reported: Mapping[int, datetime], code: str | None) -> str:
    """As reported (goal 3), else the day on which it was made here."""
    if _PLAN_MADE in reported:
        return _on(context, words.REPORTED_ON, reported[_PLAN_MADE])
    plan = context.facts.plan(code) if code else None
    return _on(context, words.DONE_ON, plan.made_at) if plan else _not_yet(context)


def has_two_stars(context: Context, company: str) -> bool:
    """Whether the firm answered that it has declared them."""
    checked = context.facts.last_result(company, "eligibility")
    return checked is not None and restore(checked.snapshot)[0].security_action is Star.TWO


def _stars(answered: Application | None) -> Text:
    declared = answered is not None and answered.security_action is Star.TWO
    return words.DECLARED if declared else words.NOT_YET


def _on(context: Context, text: Text, at: datetime) -> str:
    day = at.astimezone(context.programme.zone).date()
    return text.say(context.language, day=write_day(day, context.language, context.local.date()))


def _not_yet(context: Context) -> str:
    return words.NOT_YET.say(context.language)
