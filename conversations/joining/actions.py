"""``/sme link``, ``/sme invite``, ``/sme-office invite``, and what their buttons do."""

from conversations.actions import Action, Context
from conversations.engine import Notice
from conversations.joining import inviting, linking, words
from conversations.joining.codes import read_code, sealed
from conversations.joining.telling import LINK, gone_by, refuse, until
from conversations.people import Company
from conversations.people.codes import MOST_TRIES, TRIES_COUNT, Code, CodeKind
from conversations.ports import AddTry, Outcome
from conversations.sessions.lines import Problem, find_company


def _link(context: Context, typed: str) -> Outcome:
    """Alone: a code to type elsewhere. With a code: what it opens."""
    if not typed.strip():
        return linking.show_code(context)
    account = context.actor.person.account
    since = context.now - TRIES_COUNT
    if context.facts.tries(account, since) >= MOST_TRIES:
        return refuse(context, words.WAIT, until=until(context, context.now + TRIES_COUNT))
    read = read_code(typed)
    code = context.facts.code(sealed(read)) if read else None
    if code is None:
        wrong = refuse(context, words.WRONG)
        return Outcome(f"{LINK}.wrong", (AddTry(account),), wrong.says)
    over = gone_by(context, code)
    if over is not None:
        return refuse(context, over)
    if code.kind is CodeKind.LINK:
        return linking.enter(context, code)
    return inviting.enter(context, code)


def _claimed(context: Context, argument: str, kind: CodeKind) -> Code | Outcome:
    """The code that the actor typed themselves and was asked about, if it still opens something."""
    code = context.facts.code_by_id(argument)
    if code is None or code.kind is not kind or code.claimed != context.actor.person.id:
        return refuse(context, words.NOTHING)
    over = gone_by(context, code)
    return refuse(context, over) if over else code


def _merge(context: Context, argument: str) -> Outcome:
    code = _claimed(context, argument, CodeKind.LINK)
    return code if isinstance(code, Outcome) else linking.merge(context, code)


def _move(context: Context, argument: str) -> Outcome:
    code = _claimed(context, argument, CodeKind.FIRM)
    return code if isinstance(code, Outcome) else inviting.move(context, code)


def _leave(context: Context, argument: str) -> Outcome:
    """Nothing happens, and that is said."""
    del argument
    text = words.KEPT_AS_IT_WAS.say(context.language)
    return Outcome("join.leave", says=(context.private(Notice(notification=text, text=text)),))


def _own_company(context: Context) -> Company | None:
    return context.facts.company(context.actor.company) if context.actor.company else None


def _invite(context: Context, typed: str) -> Outcome:
    del typed
    company = _own_company(context)
    return inviting.invite(context, company) if company else refuse(context, words.NO_FILE)


def _revoke(context: Context, argument: str) -> Outcome:
    """Of the actor's own firm, whatever the button says."""
    del argument
    company = _own_company(context)
    if company is None:
        return refuse(context, words.NO_FILE)
    return inviting.revoke(context, company, "join.revoke")


def _named(context: Context, typed: str) -> Company | Outcome:
    company = find_company(context, typed.strip())
    if isinstance(company, Problem):
        return refuse(context, company.text, **dict(company.values))
    return company


def _invite_office(context: Context, typed: str) -> Outcome:
    company = _named(context, typed)
    return company if isinstance(company, Outcome) else inviting.letter(context, company)


def _revoke_office(context: Context, argument: str) -> Outcome:
    company = _named(context, argument)
    if isinstance(company, Outcome):
        return company
    return inviting.revoke(context, company, "join.revoke_office")


ACTIONS = (
    Action(LINK, _link, "sme", ("link", "join", "つなぐ", "コード", "招待コード")),
    Action("join.merge", _merge),
    Action("join.move", _move),
    Action("join.leave", _leave),
    Action("join.invite", _invite, "sme", ("invite", "招待", "招待する")),
    Action("join.revoke", _revoke),
    Action("join.invite_office", _invite_office, "sme-office", ("invite", "招待")),
    Action("join.revoke_office", _revoke_office),
)
