"""All that is done about experts: registration, candidates, offers, and their ends."""

from conversations.experts import (
    admitting,
    answering,
    candidates,
    listing,
    mine,
    offering,
    registering,
    tick,
)

ACTIONS = (
    *registering.ACTIONS,
    *admitting.ACTIONS,
    *listing.ACTIONS,
    *candidates.ACTIONS,
    *offering.ACTIONS,
    *answering.ACTIONS,
    *mine.ACTIONS,
    *tick.ACTIONS,
)
