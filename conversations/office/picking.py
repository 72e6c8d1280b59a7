"""The firm that a line of the secretariat means: found, or picked from several."""

from collections.abc import Callable

from conversations.actions import Context
from conversations.engine import Button, Field, Row, Table, word
from conversations.office import firm_words as words
from conversations.office.finding import split
from conversations.people import Company
from conversations.ports import Outcome

LISTED = 10  # firms to pick from; more are told apart by a longer word
_MOST_TYPED = 500  # characters of a line that go along with a firm picked from a list


def company_field(context: Context, initial: str = "") -> Field:
    """The field that a firm is named in."""
    lang = context.language
    label, hint = words.FIND_LABEL.say(lang), words.FIND_HINT.say(lang)
    return Field("company", label, hint=hint, initial=initial)


def one(context: Context, did: str, typed: str, told: Callable[[Company, str], Outcome]) -> Outcome:
    """What is done about the one firm that a line begins with, with the rest of the line.

    Of several, one is picked first; what was typed goes along.
    """
    found, asked, rest = split(context, typed)
    if len(found) == 1:
        return told(found[0], rest)
    if context.filled is not None:
        several = words.SEVERAL_FORM if found else words.NONE_FOUND
        return Outcome(did, refused=several.say(context.language, typed=asked[:40]))
    return pick(context, did, found, asked, rest)


def pick(
    context: Context, did: str, found: tuple[Company, ...], asked: str, rest: str = ""
) -> Outcome:
    """Several firms, each with a button that goes on with it; a word where there is none."""
    lang = context.language
    if not found:
        text = words.NONE_FOUND.say(lang, typed=asked[:40])
        return Outcome(did, says=(context.here(word(text)),))
    lines = tuple(
        Row(
            (f"{company.code} {company.name}".strip(), _known_by(context, company)),
            Button(did, words.THIS.say(lang), f"{company.code} {rest}"[:_MOST_TYPED].strip()),
        )
        for company in found[:LISTED]
    )
    more = len(found) - LISTED
    table = Table(
        notification=words.PICK_NOTIFY.say(lang),
        heading=words.PICK.say(lang, typed=asked[:40], count=len(found)),
        columns=(words.COMPANY.say(lang), words.KNOWN_BY.say(lang)),
        rows=lines,
        note=words.PICK_MORE.say(lang, count=more) if more > 0 else "",
    )
    return Outcome(did, says=(context.here(table),))


def _known_by(context: Context, company: Company) -> str:
    """What tells two firms of one name apart."""
    reach = context.facts.reach(company.code)
    told = filter(None, (reach.contact, reach.telephone, reach.receipt))
    return "　".join(told) or words.NOT_KNOWN.say(context.language)
