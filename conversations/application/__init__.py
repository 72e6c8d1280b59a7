"""The application: terms agreed to, particulars, a place, and what the secretariat decides."""

from conversations.application.ending import ending
from conversations.application.flow import FLOW, TOPIC
from conversations.application.intake import take
from conversations.application.questions import corporate_number, declaration, kana

__all__ = ["FLOW", "TOPIC", "corporate_number", "declaration", "ending", "kana", "take"]
