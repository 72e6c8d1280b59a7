"""All facts, and what is not published, by topic."""

from conversations.inquiry.editions.joining import FACTS as JOINING
from conversations.inquiry.editions.sessions import FACTS as SESSIONS
from conversations.inquiry.editions.stars import FACTS as STARS
from conversations.inquiry.editions.unpublished import UNPUBLISHED
from conversations.inquiry.editions.work import FACTS as WORK

FACTS = (*JOINING, *STARS, *SESSIONS, *WORK)

__all__ = ["FACTS", "UNPUBLISHED"]
