"""Times that experts propose."""

from datetime import datetime

from sqlalchemy import Connection

from conversations import ports
from conversations.sessions.proposal import ProposalState
from storage import outbox
from storage.changes.applying import applying
from storage.stores import calls, proposing


@applying.register
def _(change: ports.SaveProposal, connection: Connection, now: datetime) -> None:
    del now
    proposing.save(connection, change.proposal, change.was)
    if change.proposal.state is not ProposalState.OPEN:
        about = f"proposal:{change.proposal.code}"
        outbox.call_back(connection, about)
        calls.call_off(connection, about)
