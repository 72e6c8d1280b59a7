"""All that is done with proposed times."""

from conversations.proposing.offering import ACTIONS as OFFERING
from conversations.proposing.picking import ACTIONS as PICKING
from conversations.proposing.silence import ACTIONS as SILENCE

ACTIONS = (*OFFERING, *PICKING, *SILENCE)
