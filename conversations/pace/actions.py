"""All that keeps the season in time."""

from conversations.pace.feasibility import ACTIONS as FEASIBILITY
from conversations.pace.tick import ACTIONS as TICK

ACTIONS = (*FEASIBILITY, *TICK)
