"""What the secretariat does, all of it: a module a matter."""

from conversations.office import calling, casework, eyes, firm, history, ringing, status

ACTIONS = (
    *status.ACTIONS,
    *firm.ACTIONS,
    *eyes.ACTIONS,
    *casework.ACTIONS,
    *ringing.ACTIONS,
    *calling.ACTIONS,
    *history.ACTIONS,
)
