"""Something is happening now: words of an incident bring the emergency message at once."""

from conversations.incident.emergency import emergency, sounds_like_an_incident

__all__ = ["emergency", "sounds_like_an_incident"]
