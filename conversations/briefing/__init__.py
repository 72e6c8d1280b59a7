"""What an expert has at hand before and in an expert session (voice.md M11)."""

from conversations.briefing.editions import Aim, aim_of

__all__ = ["Aim", "aim_of"]
