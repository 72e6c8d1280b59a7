"""Who a measure can belong to: people of the firm, or an owner in the firm's own words."""

import re
from dataclasses import dataclass

from conversations.actions import Context
from conversations.engine.reading import plain
from conversations.people import Account, Person

_MENTION = re.compile(r"<@([^|>]+)(?:\|([^>]*))?>")


@dataclass(frozen=True, slots=True)
class Owner:
    """A person of the firm by id, or words."""

    person: str | None = None
    called: str = ""


def find_owner(context: Context, typed: str, *, honoured: bool = False) -> Owner | None:
    """Whom the words mean; None where they may mean more than one colleague.

    honoured: with さん behind, which stays with words that are nobody's here.
    """
    company = context.actor.company
    staff = context.facts.staff(company) if company else ()
    mention = _MENTION.search(typed)
    if mention:
        account = context.actor.person.account
        person = context.facts.person(Account(account.platform, account.space, mention[1]))
        if person is not None and any(person.id == one.id for one in staff):
            return Owner(person.id)
        typed = mention[2] or mention[1]
    found = [person for person in staff if _means(typed, person)]
    if len(found) > 1:
        return None
    return Owner(found[0].id) if found else Owner(called=f"{typed}さん" if honoured else typed)


def _means(typed: str, person: Person) -> bool:
    """The whole name, with or without its space, or one part of it."""
    name, said = plain(person.name), plain(typed)
    return said in {name, name.replace(" ", ""), *name.split()}
