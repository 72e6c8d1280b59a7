"""``/sme-office company``: one firm, found by whatever is said on the telephone."""

from conversations.actions import Action, Context
from conversations.engine import Button, Fill, Review, Row
from conversations.office import call_words
from conversations.office import firm_words as words
from conversations.office.finding import find
from conversations.office.picking import company_field, pick
from conversations.office.sheet import lines
from conversations.people import Company
from conversations.ports import Outcome, Say

COMPANY = "office.company"


def _company(context: Context, typed: str) -> Outcome:
    """The one that is meant; several to pick from; the form where nothing was typed."""
    asked = (context.filled or {}).get("company", typed).strip()
    if not asked:
        return _ask(context)
    found = find(context, asked)
    if len(found) == 1:
        return Outcome(COMPANY, says=(shown(context, found[0]),))
    if context.filled is not None and not found:
        return Outcome(COMPANY, refused=words.NONE_FOUND.say(context.language, typed=asked[:40]))
    return pick(context, COMPANY, found, asked)


def _ask(context: Context) -> Outcome:
    lang = context.language
    form = Fill(
        notification=words.FIND_NOTIFY.say(lang),
        title=words.FIND_TITLE.say(lang),
        text=words.FIND_TEXT.say(lang),
        action=COMPANY,
        argument="",
        fields=(company_field(context),),
        submit=words.FIND.say(lang),
        button=words.FIND.say(lang),
    )
    return Outcome(COMPANY, opens=form)


def shown(context: Context, company: Company) -> Say:
    """Everything about one firm, a line each, and what can be done next."""
    lang, code = context.language, company.code
    applied = context.facts.application_of(code) is not None
    labels = (
        *((("application.open", words.SEE_APPLICATION),) if applied else ()),
        ("office.call", call_words.LOG),
        ("office.note", words.WRITE_NOTE),
        ("experts.match", words.CANDIDATES),
        ("office.case", words.SETTLE_OWNER),
        ("office.seen", words.AS_SEEN),
        ("office.history", words.HISTORY),
    )
    review = Review(
        notification=words.SHEET_NOTIFY.say(lang),
        heading=words.SHEET.say(lang, company=f"{code} {company.name}".strip()),
        rows=tuple(Row((label.say(lang), told)) for label, told in lines(context, company)),
        buttons=tuple(Button(action, label.say(lang), code) for action, label in labels),
    )
    return context.here(review)


ACTIONS = (Action(COMPANY, _company, "sme-office", ("company", "会社"), usage="company 会社"),)
