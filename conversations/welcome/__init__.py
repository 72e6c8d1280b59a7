"""First contact, help, and where somebody stands."""

from conversations.welcome.greeting import enter, gone, greet, lost, refuse, starts
from conversations.welcome.home import HOME, home, home_of, keep_fresh, refresh
from conversations.welcome.next_step import next_step

__all__ = [
    "HOME",
    "enter",
    "gone",
    "greet",
    "home",
    "home_of",
    "keep_fresh",
    "lost",
    "next_step",
    "refresh",
    "refuse",
    "starts",
]
