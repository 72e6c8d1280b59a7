"""When a measure's turn comes: twelve months, none overfull.

Source: domain.md 8, "Spread" (proposed): free settings in months 1–2, backup and incident
contacts in 2–3, rules and training in 3–6, contracts and the cloud review from 6. Items that it
does not name stand with their like: news of threats with the contacts; mail, Wi-Fi, web and
what is taken out with the rules; papers, doors and disposal after them.

What the summary calls the first five begins in the first quarter, whatever it is [our choice]: a
list that says "first" and "in May" in one line is not believed.
"""

from calendar import monthrange
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType

from conversations.diagnosis import FIRST

MONTHS = 12
SATURDAY = 5  # date.weekday()
PER_MONTH = 3  # what a firm of a dozen people can begin beside its work [our choice]
FIRST_BY = 3  # the month by which the first five have begun [our choice]
LAST_DAY_TO_BEGIN = 20  # later in a month the plan begins with the next one [our choice]
LOOK_AGAIN_AFTER = 6  # months (voice.md M8)
DRILL_IN, DIAGNOSE_IN = 11, 12  # months of the drill and the next diagnosis

_PHASES: Mapping[int, tuple[int, ...]] = MappingProxyType(
    {
        1: (1, 2, 3, 4, 6, 14),
        2: (5, 11, 24),
        3: (7, 8, 9, 10, 13, 19, 20, 21, 25),
        4: (12, 15, 16, 17, 18),
        6: (22,),
        8: (23,),
    }
)
EARLIEST: Mapping[int, int] = MappingProxyType(
    {number: month for month, numbers in _PHASES.items() for number in numbers}
)


def spread(numbers: Sequence[int]) -> Mapping[int, int]:
    """The month of each item, given the items in order of priority.

    Each takes the first month with room from its earliest one. The first five choose first; of
    the others the settings of the first months choose before what may wait, and within a phase
    priority decides.
    """
    first = sorted(numbers[:FIRST], key=EARLIEST.__getitem__)
    rest = sorted(numbers[FIRST:], key=EARLIEST.__getitem__)
    taken: dict[int, int] = {}
    for number in (*first, *rest):
        months = _in_the_first_quarter(number) if number in first else _from_its_turn(number)
        full = Counter(taken.values())
        taken[number] = next(month for month in months if full[month] < PER_MONTH)
    return MappingProxyType(taken)


def _from_its_turn(number: int) -> Iterable[int]:
    return range(EARLIEST[number], MONTHS + 1)


def _in_the_first_quarter(number: int) -> Iterable[int]:
    """From its turn on where that is early enough, else backwards."""
    turn = min(EARLIEST[number], FIRST_BY)
    return (*range(turn, FIRST_BY + 1), *range(turn - 1, 0, -1))


def begins(today: date) -> date:
    """The first of the month that the plan counts from."""
    first = today.replace(day=1)
    return first if today.day <= LAST_DAY_TO_BEGIN else after(first, 1)


def month_of(begin: date, month: int) -> date:
    """The first of the plan's month 1 to 12."""
    return after(begin, month - 1)


def after(day: date, months: int) -> date:
    """The same day that many months later, or the last one of a shorter month."""
    years, zero_based = divmod(day.month - 1 + months, MONTHS)
    year, month = day.year + years, zero_based + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def working_day(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day if day.weekday() < SATURDAY else day + timedelta(days=7 - day.weekday())
