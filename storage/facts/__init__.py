"""What a turn reads, all inside its own transaction. A module a topic."""

from storage.facts.application import SqlApplications
from storage.facts.asking import SqlAsking
from storage.facts.calls import SqlCalls
from storage.facts.cases import SqlCases
from storage.facts.closing import SqlClosing
from storage.facts.daily import SqlDaily
from storage.facts.deciding import SqlDeciding
from storage.facts.experts import SqlExperts
from storage.facts.inquiry import SqlInquiry
from storage.facts.joining import SqlJoining
from storage.facts.listing import SqlListing
from storage.facts.nudging import SqlNudging
from storage.facts.office import SqlOffice
from storage.facts.papers import SqlPapers
from storage.facts.people import SqlPeople
from storage.facts.plans import SqlPlans
from storage.facts.proposing import SqlProposing
from storage.facts.proxy import SqlProxy
from storage.facts.reports import SqlReports
from storage.facts.sessions import SqlSessions


class SqlFacts(
    SqlApplications,
    SqlAsking,
    SqlCalls,
    SqlCases,
    SqlExperts,
    SqlClosing,
    SqlInquiry,
    SqlJoining,
    SqlNudging,
    SqlOffice,
    SqlPapers,
    SqlPeople,
    SqlPlans,
    SqlProxy,
    SqlProposing,
    SqlReports,
    SqlSessions,
    SqlDeciding,
    SqlDaily,
    SqlListing,
):
    """``conversations.ports.Facts`` over one connection."""


__all__ = ["SqlFacts"]
