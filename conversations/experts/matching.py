"""Which experts fit a firm, and why: pure, from what both told.

Nobody published how the programme matched (domain.md 5.2, users.md R10): the rules and their
weights in ``weights.py`` are our working model, for the secretariat to follow or not.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from conversations.engine import Language, Text
from conversations.experts import weights
from conversations.experts.weights import Rule
from conversations.people.experts import Listed, Registration, RegistrationState
from conversations.regions import NEIGHBOURS, PREFECTURES, is_metropolitan, prefecture

PROPOSED = 3


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a firm needs of an expert; whatever is not known is empty.

    prefecture: its number. row: of the programme page. mode: online, onsite, first_onsite,
    either. bands: hours of the week that suit (hours.py). languages: of its people.
    """

    prefecture: str = ""
    row: str = ""
    mode: str = ""
    bands: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset({"ja"})


@dataclass(frozen=True, slots=True)
class Reason:
    """One rule that spoke for an expert (or against), with the values for its sentence."""

    rule: Rule
    points: float
    prefecture: str = ""  # that they travel to

    @property
    def text(self) -> Text:
        """What is said of it."""
        return self.rule.text


@dataclass(frozen=True, slots=True)
class Proposal:
    """An expert with what speaks for them, the weightiest first."""

    expert: Listed
    reasons: tuple[Reason, ...]

    @property
    def points(self) -> float:
        """All reasons together."""
        return sum(reason.points for reason in self.reasons)


def propose(
    wanted: Wanted, experts: Iterable[Listed], today: date, besides: frozenset[str]
) -> tuple[Proposal, ...]:
    """The best of those who can, at most three. besides: codes of whoever is not asked (again)."""
    every = tuple(experts)
    able = [
        _weighed(wanted, each, each.registration)
        for each in every
        if each.code not in besides
        and each.registration is not None
        and can(wanted, each, each.registration, today)
    ]
    able.sort(key=lambda proposal: (-proposal.points, proposal.expert.load, proposal.expert.code))
    return tuple(able[:PROPOSED])


def is_ready(expert: Listed, told: Registration, today: date) -> bool:
    """Approved, still registered, and with room for another firm."""
    approved = told.state is RegistrationState.APPROVED
    return approved and told.valid_until >= today and expert.load < told.capacity


def can(wanted: Wanted, expert: Listed, told: Registration, today: date) -> bool:
    """Whether they can be asked at all."""
    speaks = bool(wanted.languages & set(told.languages))
    reaches = told.online or not wanted.prefecture or _distance(wanted, told) is not None
    if wanted.mode == "online":
        reaches = told.online or _distance(wanted, told) is not None
    return is_ready(expert, told, today) and speaks and reaches


def uncovered(experts: Iterable[Listed], today: date) -> tuple[str, ...]:
    """Numbers of the prefectures that no approved expert travels to."""
    served: set[str] = set()
    for each in experts:
        told = each.registration
        approved = told is not None and told.state is RegistrationState.APPROVED
        if told is not None and approved and told.valid_until >= today:
            served.update(told.prefectures)
    return tuple(each.id for each in PREFECTURES if each.id not in served)


def _weighed(wanted: Wanted, expert: Listed, told: Registration | None) -> Proposal:
    reasons = _reasons(wanted, expert, told) if told else ()
    return Proposal(expert, tuple(sorted(reasons, key=lambda reason: -reason.points)))


def _reasons(wanted: Wanted, expert: Listed, told: Registration) -> Iterator[Reason]:
    near = _distance(wanted, told)
    if near is not None:
        rule, place = near
        yield Reason(rule, rule.points, place)
    if told.online:
        wished = wanted.mode in weights.WISH_ONLINE
        rule = weights.ONLINE_WISHED if wished else weights.ONLINE
        yield Reason(rule, rule.points)
    if wanted.row and wanted.row in told.industries:
        yield Reason(weights.INDUSTRY, weights.INDUSTRY.points)
    if wanted.bands & set(told.hours):
        yield Reason(weights.HOURS, weights.HOURS.points)
    free = (told.capacity - expert.load) / told.capacity
    yield Reason(weights.FREE, weights.FREE.points * free)
    if _is_kept_for_regions(wanted, expert, told):
        yield Reason(weights.KEPT, weights.KEPT.points)


def _distance(wanted: Wanted, told: Registration) -> tuple[Rule, str] | None:
    """The firm's prefecture, one beside it, or one of its region that they travel to."""
    place = wanted.prefecture
    if not place:
        return None
    if place in told.prefectures:
        return weights.SAME, place
    beside = _first(NEIGHBOURS.get(place, ()), told.prefectures)
    if beside:
        return weights.BESIDE, beside
    firm = prefecture(place)
    region = [each.id for each in PREFECTURES if firm and each.region is firm.region]
    there = _first(region, told.prefectures)
    return (weights.REGION, there) if there else None


def _first(wanted: Sequence[str], served: Sequence[str]) -> str:
    return next((each for each in wanted if each in served), "")


def _is_kept_for_regions(wanted: Wanted, expert: Listed, told: Registration) -> bool:
    """The last place of somebody who travels outside the three areas, for a firm inside them."""
    outside = any(not is_metropolitan(each) for each in told.prefectures)
    return is_metropolitan(wanted.prefecture) and outside and told.capacity - expert.load == 1


def say(reason: Reason, expert: Listed, lang: Language, name: str) -> str:
    """The reason in a few words; name: of the prefecture it is about."""
    capacity = expert.registration.capacity if expert.registration else expert.load
    return reason.text.say(lang, prefecture=name, load=expert.load, capacity=capacity)
