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
    accounts = (Account(*key.split(":", 2)) for key in sorted(context.programme.members))
    return tuple(_say(context, account, step, bulk=bulk) for account in accounts)


def _say(
    context: Context, account: Account, step: Callable[[Language], Step], *, bulk: bool
) -> Say:
    person = context.facts.person(account)
    lang = person.language if person else Language.JA
    to = Address(account.platform, account.space, user=account.user)
    return Say(context.new("delivery"), to, step(lang), bulk=bulk)
