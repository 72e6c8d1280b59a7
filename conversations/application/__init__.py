"""The application: terms agreed to, particulars, a place, and what the secretariat decides."""

from conversations.application.ending import ending
from conversations.application.flow import FLOW, TOPIC

__all__ = ["FLOW", "TOPIC", "ending"]
