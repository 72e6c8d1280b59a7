"""Words to the secretariat: to each of its accounts, in the language that its owner reads."""

from collections.abc import Callable

from conversations.actions import Context
from conversations.engine import Language, Step
from conversations.people import Account
from conversations.ports import Address, Say


def to_secretariat(
    context: Context, step: Callable[[Language], Step], *, bulk: bool = True
) -> tuple[Say, ...]:
    """One message to each account of the secretariat. bulk: people's own turns go before it.

    Japanese, its working language, where nobody is known by the account yet.
    """
    return tuple(
        _say(context, account, step, bulk=bulk) for account in secretariat_accounts(context)
    )


def secretariat_accounts(context: Context) -> tuple[Account, ...]:
    """The settings' accounts, and the last used one of whoever was given the role."""
    named = tuple(Account(*key.split(":", 2)) for key in sorted(context.programme.members))
    known = (context.facts.person(account) for account in named)
    ids = {person.id for person in known if person is not None}
    people = context.facts.office_people(context.programme.members)
    return (*named, *(person.account for person in people if person.id not in ids))


def _say(
    context: Context, account: Account, step: Callable[[Language], Step], *, bulk: bool
) -> Say:
    person = context.facts.person(account)
    lang = person.language if person else Language.JA
    to = Address(account.platform, account.space, user=account.user)
    return Say(context.new("delivery"), to, step(lang), bulk=bulk)
