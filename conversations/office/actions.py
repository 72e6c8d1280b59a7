"""What the secretariat does, all of it: a module a matter."""

from conversations.office import casework, eyes, firm, history, status

ACTIONS = (
    *status.ACTIONS,
    *firm.ACTIONS,
    *eyes.ACTIONS,
    *casework.ACTIONS,
    *history.ACTIONS,
)
