"""What a story waits for, through whichever door: questions, results, words, plans."""

from collections.abc import Callable, Sequence

from tests.journeys.door import Door, Heard, Somebody
from tests.support.waiting import wait_until

PATIENCE = 20.0  # seconds; a lease of 10 s may have to run out after a kill


def answered(staff: Somebody, ids: list[str], place: int) -> None:
    """The next question stands open; after the last one, none does."""
    following = ids[place + 1] if place + 1 < len(ids) else ""
    wait_question(staff, following)


def wait_question(staff: Somebody, question: str) -> None:
    try:
        wait_until(lambda: staff.asked() == question, PATIENCE)
    except TimeoutError as late:
        heard = "\n".join(f"- {each.text}" for each in staff.heard()[-4:])
        reason = f"{question or 'no question'} was awaited, {staff.asked()} is open:\n{heard}"
        raise TimeoutError(reason) from late


def wait_results(person: Somebody, event: str, count: int) -> None:
    wait_until(lambda: sum(h.event == event for h in person.heard()) == count, PATIENCE)


def result(person: Somebody, event: str) -> Heard:
    found = wait_until(lambda: [h for h in person.heard() if h.event == event], PATIENCE)
    return found[-1]


def told(result: Heard) -> dict[str, object]:
    """The payload without what every message has."""
    return {name: value for name, value in result.payload.items() if name != "delivery"}


def plans(door: Door, channel: str) -> list[Heard]:
    return [h for h in door.standing(channel) if h.event == "plan_summary_result"]


def wait_words(look: Callable[[], Sequence[Heard]], words: str) -> Heard:
    """The newest message with these words, when it is there."""
    return wait_until(lambda: [heard for heard in look() if words in heard.text], PATIENCE)[-1]
