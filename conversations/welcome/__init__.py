"""First contact, help, and where somebody stands."""

from conversations.welcome.greeting import gone, greet, lost, refuse

__all__ = ["gone", "greet", "lost", "refuse"]
