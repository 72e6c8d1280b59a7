"""Whose session it may be: an expert proposes to firms that are theirs, and to no other."""

from conversations.actions import Context
from conversations.people import Company, Expert
from conversations.sessions.lines import fold
from conversations.sessions.model import SESSIONS_A_COMPANY, SessionState


def firms_of(context: Context, expert: Expert) -> tuple[Company, ...]:
    """Firms that have this expert: by a session with them, called off or not, and no other's.

    A session that is called off still says who goes there, until somebody else does.
    """
    codes = dict.fromkeys(s.company for s in context.facts.expert_sessions(expert.code))
    theirs = (context.facts.company(code) for code in codes if _has(context, code, expert))
    return tuple(company for company in theirs if company)


def _has(context: Context, company: str, expert: Expert) -> bool:
    sessions = context.facts.sessions(company)
    standing = {s.expert for s in sessions if s.state is not SessionState.CANCELLED}
    return expert.code in standing or not standing


def find_firm(firms: tuple[Company, ...], typed: str) -> Company | None:
    """The one that is meant, by code or (a part of) its name; None where it is not sure."""
    wanted = fold(typed).lower()
    by_code = [f for f in firms if f.code.lower() == wanted]
    by_name = [f for f in firms if wanted and wanted in fold(f.name).lower()]
    exact = [f for f in by_name if fold(f.name).lower() == wanted]
    found = by_code or exact or by_name
    return found[0] if len(found) == 1 else None


def next_number(context: Context, company: str) -> int | None:
    """Which of the four is to be fixed next; None where all are."""
    sessions = context.facts.sessions(company)
    taken = {s.number for s in sessions if s.state is not SessionState.CANCELLED}
    return next((n for n in range(1, SESSIONS_A_COMPANY + 1) if n not in taken), None)
