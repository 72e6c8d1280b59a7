"""Which firms an expert sees: those that are theirs now, and no other."""

from conversations.actions import Context
from conversations.sessions.model import SessionState


def sees(context: Context, expert: str, company: str) -> bool:
    """Whether a firm's file is open to an expert (by code).

    It is by assignment, or by a session to come. Where the secretariat booked sessions without
    an assignment, one that took place keeps it open for the report, until somebody else has the
    firm.
    """
    facts = context.facts
    standing = facts.assignment(company)
    if standing is not None and standing.expert == expert:
        return True
    own = [s for s in facts.sessions(company) if s.expert == expert]
    if any(s.state is SessionState.BOOKED and s.ends_at > context.now for s in own):
        return True
    took_place = any(s.state is not SessionState.CANCELLED for s in own)
    return took_place and standing is None and not had(context, expert, company)


def had(context: Context, expert: str, company: str) -> bool:
    """Whether the firm was ever assigned to the expert."""
    return any(each.company == company for each in context.facts.assignments_of(expert))


def firms_seen(context: Context, expert: str) -> tuple[str, ...]:
    """Codes of the firms that are open to an expert, the first ones first."""
    assigned = (each.company for each in context.facts.assignments_of(expert))
    met = (session.company for session in context.facts.expert_sessions(expert))
    codes = dict.fromkeys((*assigned, *met))
    return tuple(code for code in codes if sees(context, expert, code))
