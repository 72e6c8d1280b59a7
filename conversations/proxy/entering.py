"""``/sme-office for COMPANY check|diagnose``: the flow of the firm, in the chat of who enters."""

from dataclasses import replace

from conversations.actions import Context
from conversations.asking import elsewhere, set_aside, start
from conversations.briefing.employer import not_here
from conversations.colleagues.closing import take_over
from conversations.engine import Button, Field, Fill, Notice, Option
from conversations.engine.reading import plain
from conversations.people import Company, Role
from conversations.ports import Change, Outcome, StopActing
from conversations.proxy import words
from conversations.proxy.behalf import acting_for, begun, may_act_for
from conversations.proxy.saying import say
from conversations.sessions.lines import Problem, find_company, tokens

FOR, OPEN, TAKE, END = "proxy.for", "proxy.open", "proxy.take", "proxy.end"
MARK = ":"
_FLOWS = {
    "eligibility": ("check", "確認", "参加確認", "参加の確認"),
    "diagnosis": ("diagnose", "diagnosis", "診断", "自社診断"),
}
_BY_WORD = {plain(word): flow for flow, said in _FLOWS.items() for word in said}
_ENDS = frozenset(map(plain, ("end", "stop", "終わり", "おわり", "終わる", "やめる", "終了")))


def enter_for(context: Context, typed: str) -> Outcome:
    """A firm, and where one is named the flow; alone its form; ``終わり`` acts for nobody."""
    if context.filled is not None:
        return _named(context, context.filled["company"], context.filled.get("flow", ""))
    if not typed.strip():
        return Outcome(FOR, opens=_form(context))
    if plain(typed) in _ENDS:
        return end(context, "")
    *company, last = tokens(typed)
    flow = _BY_WORD.get(plain(last), "") if company else ""
    return _named(context, " ".join(company) if flow else typed.strip(), flow)


def open_for(context: Context, argument: str) -> Outcome:
    """The button of a firm: ``C-ABCDE:diagnosis``."""
    company, _, flow = argument.partition(MARK)
    return _named(context, company, flow)


def take(context: Context, argument: str) -> Outcome:
    """What somebody of the firm began is gone on with for them; they are told."""
    return take_over(context, argument) if context.actor.proxy else elsewhere(context)


def end(context: Context, argument: str) -> Outcome:
    """They act for nobody; an open question is kept."""
    del argument
    me = context.actor.person.id
    acting = context.facts.acting(me)
    if acting is None:
        return say(context, END, words.NOBODY)
    aside = set_aside(context)
    company = context.facts.company(acting.company) or Company(acting.company)
    told = say(context, END, words.ENDED, company=company.called)
    changes: tuple[Change, ...] = (*aside.changes, StopActing(me, acting.company))
    return replace(told, changes=changes, says=(*aside.says, *told.says))


def _named(context: Context, typed: str, flow: str) -> Outcome:
    company = find_company(context, typed.strip())
    if isinstance(company, Problem):
        return say(context, FOR, company.text, **dict(company.values))
    elsewhere_only = not_here(context, FOR) if Role.OFFICE not in context.actor.roles else None
    if elsewhere_only is not None:
        return elsewhere_only
    if not may_act_for(context, company.code):
        return say(context, FOR, words.NOT_YOURS)
    for_firm = acting_for(context, company.code)
    told = start(for_firm, flow) if flow in context.topics else _menu(for_firm, company)
    return replace(told, did=FOR, changes=(begun(context, company.code), *told.changes))


def _menu(context: Context, company: Company) -> Outcome:
    """What can be done for the firm; another firm's open question is kept for later."""
    lang = context.language
    aside = set_aside(context)
    text = words.MENU.say(lang, company=company.called, code=company.code)
    notice = Notice(words.MENU_NOTIFY.say(lang), text, ways(context, company.code))
    return replace(aside, says=(*aside.says, context.private(notice)))


def ways(context: Context, company: str) -> tuple[Button, ...]:
    """Both flows, and what they came to."""
    lang = context.language
    return (
        Button(OPEN, words.CHECK.say(lang), f"{company}{MARK}eligibility"),
        Button(OPEN, words.DIAGNOSE.say(lang), f"{company}{MARK}diagnosis"),
        Button("documents.show", words.DOCUMENTS.say(lang)),
        Button("plan.show", words.PLAN.say(lang)),
        Button(END, words.END.say(lang)),
    )


def _form(context: Context) -> Fill:
    lang = context.language
    flows = (
        Option("eligibility", words.CHECK.say(lang)),
        Option("diagnosis", words.DIAGNOSE.say(lang)),
    )
    return Fill(
        notification=words.FORM_NOTIFY.say(lang),
        title=words.FORM_TITLE.say(lang),
        text=words.FORM_TEXT.say(lang),
        action=FOR,
        argument="",
        fields=(
            Field("company", words.COMPANY.say(lang), hint=words.COMPANY_HINT.say(lang)),
            Field("flow", words.WHAT.say(lang), "choice", flows, optional=True),
        ),
        submit=words.GO.say(lang),
        button=words.FORM_TITLE.say(lang),
    )
