"""How each firm stands against the programme's end."""

from dataclasses import dataclass
from datetime import date

from conversations.actions import Context
from conversations.people import Company
from conversations.ports import CompanyStatus
from conversations.sessions import SESSIONS_A_COMPANY, SessionState
from conversations.sessions.outlook import Outlook, outlook


@dataclass(frozen=True, slots=True)
class Standing:
    """A firm that has an expert and sessions left."""

    company: Company
    outlook: Outlook


def standings(
    context: Context, end: date, companies: tuple[CompanyStatus, ...]
) -> tuple[Standing, ...]:
    """Firms with sessions left: those that may not finish first, then by sessions and name."""
    assigned, today = context.facts.with_expert(), context.local.date()
    found = [
        Standing(each.company, outlook(each.sessions, today, end))
        for each in companies
        if _goes_on(each, assigned)
    ]
    left = (each for each in found if each.outlook.left)
    return tuple(sorted(left, key=_order))


def short_of_time(every: tuple[Standing, ...]) -> int:
    """How many of them may not finish."""
    return sum(1 for each in every if not each.outlook.fits)


def _order(standing: Standing) -> tuple[bool, int, str]:
    return standing.outlook.fits, -standing.outlook.left, standing.company.code


def _goes_on(status: CompanyStatus, assigned: frozenset[str]) -> bool:
    """It has begun or has an expert, and not all four are held."""
    standing = [s for s in status.sessions if s.stands]
    held = sum(1 for s in standing if s.state is SessionState.HELD)
    begun = bool(standing) or status.company.code in assigned
    return begun and held < SESSIONS_A_COMPANY
