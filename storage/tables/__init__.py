"""All tables, a module a topic. Domain rows carry the company, never a platform's workspace.

A person's ids on conversations, answers and audit rows are no foreign keys: the system itself
may stand there (an imported application was answered by nobody in a chat).
"""

from storage.tables.application import agreement, application, application_step
from storage.tables.asking import answer, answer_history, comment, conversation, result
from storage.tables.base import metadata
from storage.tables.calls import call, rung
from storage.tables.cases import firm_case, note
from storage.tables.closing import closing
from storage.tables.daily import digest, phone
from storage.tables.deciding import decision
from storage.tables.delivery import audit, inbox, outbox, reference, setting, upload
from storage.tables.experts import assignment, offer, registration
from storage.tables.inquiry import inquiry
from storage.tables.joining import code, wrong_code
from storage.tables.listing import broadcast
from storage.tables.nudging import nudge
from storage.tables.papers import papers
from storage.tables.people import account, company, expert, home, membership, person
from storage.tables.plans import came_up, measure, plan, posted, quiet, round_
from storage.tables.proposing import proposal
from storage.tables.proxy import acting
from storage.tables.reports import report, report_draft
from storage.tables.sessions import reminder, session, session_mark

__all__ = [
    "account",
    "acting",
    "agreement",
    "answer",
    "answer_history",
    "application",
    "application_step",
    "assignment",
    "audit",
    "broadcast",
    "call",
    "came_up",
    "closing",
    "code",
    "comment",
    "company",
    "conversation",
    "decision",
    "digest",
    "expert",
    "firm_case",
    "home",
    "inbox",
    "inquiry",
    "measure",
    "membership",
    "metadata",
    "note",
    "nudge",
    "offer",
    "outbox",
    "papers",
    "person",
    "phone",
    "plan",
    "posted",
    "proposal",
    "quiet",
    "reference",
    "registration",
    "reminder",
    "report",
    "report_draft",
    "result",
    "round_",
    "rung",
    "session",
    "session_mark",
    "setting",
    "upload",
    "wrong_code",
]
