"""Whose session it may be: an expert proposes to firms that are theirs, and to no other."""

from conversations.actions import Context
from conversations.people import Company, Expert
from conversations.sessions.lines import fold
from conversations.sessions.model import SESSIONS_A_COMPANY
from conversations.sessions.sight import had, sees


def firms_of(context: Context, expert: Expert) -> tuple[Company, ...]:
    """Firms that have this expert: by assignment, or by a session with them and no other's.

    A session that is called off still says who goes there, until somebody else does.
    """
    assigned = (each.company for each in context.facts.assignments_of(expert.code))
    met = (session.company for session in context.facts.expert_sessions(expert.code))
    codes = dict.fromkeys((*assigned, *met))
    theirs = (context.facts.company(code) for code in codes if _has(context, code, expert))
    return tuple(company for company in theirs if company)


def _has(context: Context, company: str, expert: Expert) -> bool:
    assignment = context.facts.assignment(company)
    if assignment is not None:
        return assignment.expert == expert.code
    if had(context, expert.code, company):
        return sees(context, expert.code, company)
    sessions = context.facts.sessions(company)
    standing = {s.expert for s in sessions if s.stands}
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
    taken = {s.number for s in sessions if s.stands}
    return next((n for n in range(1, SESSIONS_A_COMPANY + 1) if n not in taken), None)
