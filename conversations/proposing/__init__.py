"""Times that an expert proposes for the next session, and the firm's pick."""

from conversations.proposing.model import Proposal, ProposalState

__all__ = ["Proposal", "ProposalState"]
