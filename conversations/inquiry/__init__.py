"""Questions people type: answered from the programme's own facts, or by the secretariat."""

from conversations.inquiry.actions import ask, in_between, is_a_question

__all__ = ["ask", "in_between", "is_a_question"]
