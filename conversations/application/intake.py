"""Places: how many there are, who holds one, and who waits for one.

The page says only that applications beyond the planned number may be cancelled (programme page,
お断り 2). A waiting list is a rule of the house that the secretariat switches on (users.md R2).
"""

from dataclasses import dataclass

from conversations.people.applications import ApplicationState
from conversations.people.house import ON, WAITING_LIST
from conversations.ports import Facts


@dataclass(frozen=True, slots=True)
class Taken:
    """What a new application gets. over: it lies beyond the planned number."""

    state: ApplicationState
    over: bool


def keeps_a_list(facts: Facts) -> bool:
    """Whether the secretariat switched the waiting list on."""
    return facts.settled(WAITING_LIST) == ON


def is_full(facts: Facts, capacity: int) -> bool:
    """Whether the planned number is reached."""
    return facts.places_taken() >= capacity


def take(facts: Facts, capacity: int) -> Taken:
    """A place, or a place in the line; nobody else takes one until the turn ends."""
    facts.hold_places()
    full = is_full(facts, capacity)
    waits = keeps_a_list(facts) and (full or bool(facts.waiting(1)))
    return Taken(ApplicationState.WAITING if waits else ApplicationState.RECEIVED, full)
