"""Questions people type: answered from the programme's own facts, or by the secretariat."""

from conversations.inquiry.actions import ask, is_a_question

__all__ = ["ask", "is_a_question"]
