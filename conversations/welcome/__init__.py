"""First contact, help, and where somebody stands."""

from conversations.welcome.greeting import enter, gone, greet, lost, refuse, starts
from conversations.welcome.home import HOME, home, home_of, keep_fresh, refresh

__all__ = [
    "HOME",
    "enter",
    "gone",
    "greet",
    "home",
    "home_of",
    "keep_fresh",
    "lost",
    "refresh",
    "refuse",
    "starts",
]
